/**
 */
package org.holdfast.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.holdfast.model.HoldfastPackage;
import org.holdfast.model.Network;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Network</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class NetworkImpl extends ComponentImpl implements Network
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NetworkImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return HoldfastPackage.Literals.NETWORK;
	}

} //NetworkImpl
