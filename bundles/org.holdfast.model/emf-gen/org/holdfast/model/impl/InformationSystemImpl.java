/**
 */
package org.holdfast.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.holdfast.model.ConsistencyGroup;
import org.holdfast.model.HoldfastPackage;
import org.holdfast.model.Information;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Machine;

import org.holdfast.model.value.DataRate;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.Size;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Information System</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.impl.InformationSystemImpl#getOn <em>On</em>}</li>
 *   <li>{@link org.holdfast.model.impl.InformationSystemImpl#getRto <em>Rto</em>}</li>
 *   <li>{@link org.holdfast.model.impl.InformationSystemImpl#getRpo <em>Rpo</em>}</li>
 *   <li>{@link org.holdfast.model.impl.InformationSystemImpl#getVolume <em>Volume</em>}</li>
 *   <li>{@link org.holdfast.model.impl.InformationSystemImpl#getChanges <em>Changes</em>}</li>
 *   <li>{@link org.holdfast.model.impl.InformationSystemImpl#getHolds <em>Holds</em>}</li>
 *   <li>{@link org.holdfast.model.impl.InformationSystemImpl#getGroup <em>Group</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InformationSystemImpl extends ProtectableImpl implements InformationSystem
{
	/**
	 * The cached value of the '{@link #getOn() <em>On</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOn()
	 * @generated
	 * @ordered
	 */
	protected Machine on;

	/**
	 * The default value of the '{@link #getRto() <em>Rto</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRto()
	 * @generated
	 * @ordered
	 */
	protected static final Duration RTO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRto() <em>Rto</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRto()
	 * @generated
	 * @ordered
	 */
	protected Duration rto = RTO_EDEFAULT;

	/**
	 * The default value of the '{@link #getRpo() <em>Rpo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRpo()
	 * @generated
	 * @ordered
	 */
	protected static final Duration RPO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRpo() <em>Rpo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRpo()
	 * @generated
	 * @ordered
	 */
	protected Duration rpo = RPO_EDEFAULT;

	/**
	 * The default value of the '{@link #getVolume() <em>Volume</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVolume()
	 * @generated
	 * @ordered
	 */
	protected static final Size VOLUME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVolume() <em>Volume</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVolume()
	 * @generated
	 * @ordered
	 */
	protected Size volume = VOLUME_EDEFAULT;

	/**
	 * The default value of the '{@link #getChanges() <em>Changes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChanges()
	 * @generated
	 * @ordered
	 */
	protected static final DataRate CHANGES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChanges() <em>Changes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChanges()
	 * @generated
	 * @ordered
	 */
	protected DataRate changes = CHANGES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InformationSystemImpl()
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
		return HoldfastPackage.Literals.INFORMATION_SYSTEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Machine getOn()
	{
		if (on != null && on.eIsProxy())
		{
			InternalEObject oldOn = (InternalEObject)on;
			on = (Machine)eResolveProxy(oldOn);
			if (on != oldOn)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, HoldfastPackage.INFORMATION_SYSTEM__ON, oldOn, on));
			}
		}
		return on;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Machine basicGetOn()
	{
		return on;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOn(Machine newOn)
	{
		Machine oldOn = on;
		on = newOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.INFORMATION_SYSTEM__ON, oldOn, on));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getRto()
	{
		return rto;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRto(Duration newRto)
	{
		Duration oldRto = rto;
		rto = newRto;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.INFORMATION_SYSTEM__RTO, oldRto, rto));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getRpo()
	{
		return rpo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRpo(Duration newRpo)
	{
		Duration oldRpo = rpo;
		rpo = newRpo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.INFORMATION_SYSTEM__RPO, oldRpo, rpo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Size getVolume()
	{
		return volume;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVolume(Size newVolume)
	{
		Size oldVolume = volume;
		volume = newVolume;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.INFORMATION_SYSTEM__VOLUME, oldVolume, volume));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DataRate getChanges()
	{
		return changes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChanges(DataRate newChanges)
	{
		DataRate oldChanges = changes;
		changes = newChanges;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.INFORMATION_SYSTEM__CHANGES, oldChanges, changes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Information> getHolds()
	{
		return org.holdfast.model.inverse.Inverses.holds(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConsistencyGroup getGroup()
	{
		return org.holdfast.model.inverse.Inverses.groupOf(this);
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
			case HoldfastPackage.INFORMATION_SYSTEM__ON:
				if (resolve) return getOn();
				return basicGetOn();
			case HoldfastPackage.INFORMATION_SYSTEM__RTO:
				return getRto();
			case HoldfastPackage.INFORMATION_SYSTEM__RPO:
				return getRpo();
			case HoldfastPackage.INFORMATION_SYSTEM__VOLUME:
				return getVolume();
			case HoldfastPackage.INFORMATION_SYSTEM__CHANGES:
				return getChanges();
			case HoldfastPackage.INFORMATION_SYSTEM__HOLDS:
				return getHolds();
			case HoldfastPackage.INFORMATION_SYSTEM__GROUP:
				return getGroup();
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
			case HoldfastPackage.INFORMATION_SYSTEM__ON:
				setOn((Machine)newValue);
				return;
			case HoldfastPackage.INFORMATION_SYSTEM__RTO:
				setRto((Duration)newValue);
				return;
			case HoldfastPackage.INFORMATION_SYSTEM__RPO:
				setRpo((Duration)newValue);
				return;
			case HoldfastPackage.INFORMATION_SYSTEM__VOLUME:
				setVolume((Size)newValue);
				return;
			case HoldfastPackage.INFORMATION_SYSTEM__CHANGES:
				setChanges((DataRate)newValue);
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
			case HoldfastPackage.INFORMATION_SYSTEM__ON:
				setOn((Machine)null);
				return;
			case HoldfastPackage.INFORMATION_SYSTEM__RTO:
				setRto(RTO_EDEFAULT);
				return;
			case HoldfastPackage.INFORMATION_SYSTEM__RPO:
				setRpo(RPO_EDEFAULT);
				return;
			case HoldfastPackage.INFORMATION_SYSTEM__VOLUME:
				setVolume(VOLUME_EDEFAULT);
				return;
			case HoldfastPackage.INFORMATION_SYSTEM__CHANGES:
				setChanges(CHANGES_EDEFAULT);
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
			case HoldfastPackage.INFORMATION_SYSTEM__ON:
				return on != null;
			case HoldfastPackage.INFORMATION_SYSTEM__RTO:
				return RTO_EDEFAULT == null ? rto != null : !RTO_EDEFAULT.equals(rto);
			case HoldfastPackage.INFORMATION_SYSTEM__RPO:
				return RPO_EDEFAULT == null ? rpo != null : !RPO_EDEFAULT.equals(rpo);
			case HoldfastPackage.INFORMATION_SYSTEM__VOLUME:
				return VOLUME_EDEFAULT == null ? volume != null : !VOLUME_EDEFAULT.equals(volume);
			case HoldfastPackage.INFORMATION_SYSTEM__CHANGES:
				return CHANGES_EDEFAULT == null ? changes != null : !CHANGES_EDEFAULT.equals(changes);
			case HoldfastPackage.INFORMATION_SYSTEM__HOLDS:
				return !getHolds().isEmpty();
			case HoldfastPackage.INFORMATION_SYSTEM__GROUP:
				return getGroup() != null;
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
		result.append(" (rto: ");
		result.append(rto);
		result.append(", rpo: ");
		result.append(rpo);
		result.append(", volume: ");
		result.append(volume);
		result.append(", changes: ");
		result.append(changes);
		result.append(')');
		return result.toString();
	}

} //InformationSystemImpl
