/**
 */
package org.holdfast.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.holdfast.model.HoldfastPackage;
import org.holdfast.model.Strike;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Strike</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public abstract class StrikeImpl extends MinimalEObjectImpl.Container implements Strike
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StrikeImpl()
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
		return HoldfastPackage.Literals.STRIKE;
	}

} //StrikeImpl
