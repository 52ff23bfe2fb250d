/**
 */
package org.holdfast.model.impl;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.holdfast.model.Dependable;
import org.holdfast.model.Dependent;
import org.holdfast.model.HoldfastPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Dependable</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.impl.DependableImpl#getNeededBy <em>Needed By</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class DependableImpl extends NamedElementImpl implements Dependable
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DependableImpl()
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
		return HoldfastPackage.Literals.DEPENDABLE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Dependent> getNeededBy()
	{
		return org.holdfast.model.inverse.Inverses.neededBy(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case HoldfastPackage.DEPENDABLE__NEEDED_BY:
				return getNeededBy();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case HoldfastPackage.DEPENDABLE__NEEDED_BY:
				return !getNeededBy().isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //DependableImpl
