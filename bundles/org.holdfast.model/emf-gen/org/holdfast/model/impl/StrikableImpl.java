/**
 */
package org.holdfast.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.holdfast.model.HoldfastPackage;
import org.holdfast.model.Strikable;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Strikable</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public abstract class StrikableImpl extends NamedElementImpl implements Strikable
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StrikableImpl()
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
		return HoldfastPackage.Literals.STRIKABLE;
	}

} //StrikableImpl
