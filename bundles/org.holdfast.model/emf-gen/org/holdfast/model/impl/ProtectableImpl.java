/**
 */
package org.holdfast.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.holdfast.model.HoldfastPackage;
import org.holdfast.model.Protectable;
import org.holdfast.model.Protection;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Protectable</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.impl.ProtectableImpl#getProtections <em>Protections</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class ProtectableImpl extends ComponentImpl implements Protectable
{
	/**
	 * The cached value of the '{@link #getProtections() <em>Protections</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtections()
	 * @generated
	 * @ordered
	 */
	protected EList<Protection> protections;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProtectableImpl()
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
		return HoldfastPackage.Literals.PROTECTABLE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Protection> getProtections()
	{
		if (protections == null)
		{
			protections = new EObjectResolvingEList<Protection>(Protection.class, this, HoldfastPackage.PROTECTABLE__PROTECTIONS);
		}
		return protections;
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
			case HoldfastPackage.PROTECTABLE__PROTECTIONS:
				return getProtections();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case HoldfastPackage.PROTECTABLE__PROTECTIONS:
				getProtections().clear();
				getProtections().addAll((Collection<? extends Protection>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case HoldfastPackage.PROTECTABLE__PROTECTIONS:
				getProtections().clear();
				return;
		}
		super.eUnset(featureID);
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
			case HoldfastPackage.PROTECTABLE__PROTECTIONS:
				return protections != null && !protections.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //ProtectableImpl
