/**
 */
package org.holdfast.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.holdfast.model.Corruption;
import org.holdfast.model.HoldfastPackage;

import org.holdfast.model.value.Duration;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Corruption</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.impl.CorruptionImpl#getNoticedAfter <em>Noticed After</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CorruptionImpl extends EffectImpl implements Corruption
{
	/**
	 * The default value of the '{@link #getNoticedAfter() <em>Noticed After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoticedAfter()
	 * @generated
	 * @ordered
	 */
	protected static final Duration NOTICED_AFTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNoticedAfter() <em>Noticed After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoticedAfter()
	 * @generated
	 * @ordered
	 */
	protected Duration noticedAfter = NOTICED_AFTER_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CorruptionImpl()
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
		return HoldfastPackage.Literals.CORRUPTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getNoticedAfter()
	{
		return noticedAfter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNoticedAfter(Duration newNoticedAfter)
	{
		Duration oldNoticedAfter = noticedAfter;
		noticedAfter = newNoticedAfter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.CORRUPTION__NOTICED_AFTER, oldNoticedAfter, noticedAfter));
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
			case HoldfastPackage.CORRUPTION__NOTICED_AFTER:
				return getNoticedAfter();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case HoldfastPackage.CORRUPTION__NOTICED_AFTER:
				setNoticedAfter((Duration)newValue);
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
			case HoldfastPackage.CORRUPTION__NOTICED_AFTER:
				setNoticedAfter(NOTICED_AFTER_EDEFAULT);
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
			case HoldfastPackage.CORRUPTION__NOTICED_AFTER:
				return NOTICED_AFTER_EDEFAULT == null ? noticedAfter != null : !NOTICED_AFTER_EDEFAULT.equals(noticedAfter);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (noticedAfter: ");
		result.append(noticedAfter);
		result.append(')');
		return result.toString();
	}

} //CorruptionImpl
