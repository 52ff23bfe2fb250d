/**
 */
package org.holdfast.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.holdfast.model.ComponentKind;
import org.holdfast.model.CostBearer;
import org.holdfast.model.CostScope;
import org.holdfast.model.Disaster;
import org.holdfast.model.HoldfastPackage;
import org.holdfast.model.HourlyRate;
import org.holdfast.model.OutageCost;

import org.holdfast.model.value.CostRate;
import org.holdfast.model.value.Money;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Outage Cost</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.impl.OutageCostImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.holdfast.model.impl.OutageCostImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.holdfast.model.impl.OutageCostImpl#getScope <em>Scope</em>}</li>
 *   <li>{@link org.holdfast.model.impl.OutageCostImpl#getDisaster <em>Disaster</em>}</li>
 *   <li>{@link org.holdfast.model.impl.OutageCostImpl#getRates <em>Rates</em>}</li>
 *   <li>{@link org.holdfast.model.impl.OutageCostImpl#getFixed <em>Fixed</em>}</li>
 *   <li>{@link org.holdfast.model.impl.OutageCostImpl#getLostData <em>Lost Data</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OutageCostImpl extends ElementImpl implements OutageCost
{
	/**
	 * The cached value of the '{@link #getSubject() <em>Subject</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected CostBearer subject;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ComponentKind kind;

	/**
	 * The default value of the '{@link #getScope() <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected static final CostScope SCOPE_EDEFAULT = CostScope.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getScope() <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected CostScope scope = SCOPE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDisaster() <em>Disaster</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisaster()
	 * @generated
	 * @ordered
	 */
	protected Disaster disaster;

	/**
	 * The cached value of the '{@link #getRates() <em>Rates</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRates()
	 * @generated
	 * @ordered
	 */
	protected EList<HourlyRate> rates;

	/**
	 * The default value of the '{@link #getFixed() <em>Fixed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFixed()
	 * @generated
	 * @ordered
	 */
	protected static final Money FIXED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFixed() <em>Fixed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFixed()
	 * @generated
	 * @ordered
	 */
	protected Money fixed = FIXED_EDEFAULT;

	/**
	 * The default value of the '{@link #getLostData() <em>Lost Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLostData()
	 * @generated
	 * @ordered
	 */
	protected static final CostRate LOST_DATA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLostData() <em>Lost Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLostData()
	 * @generated
	 * @ordered
	 */
	protected CostRate lostData = LOST_DATA_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OutageCostImpl()
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
		return HoldfastPackage.Literals.OUTAGE_COST;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CostBearer getSubject()
	{
		if (subject != null && subject.eIsProxy())
		{
			InternalEObject oldSubject = (InternalEObject)subject;
			subject = (CostBearer)eResolveProxy(oldSubject);
			if (subject != oldSubject)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, HoldfastPackage.OUTAGE_COST__SUBJECT, oldSubject, subject));
			}
		}
		return subject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CostBearer basicGetSubject()
	{
		return subject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubject(CostBearer newSubject)
	{
		CostBearer oldSubject = subject;
		subject = newSubject;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.OUTAGE_COST__SUBJECT, oldSubject, subject));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ComponentKind getKind()
	{
		if (kind != null && kind.eIsProxy())
		{
			InternalEObject oldKind = (InternalEObject)kind;
			kind = (ComponentKind)eResolveProxy(oldKind);
			if (kind != oldKind)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, HoldfastPackage.OUTAGE_COST__KIND, oldKind, kind));
			}
		}
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ComponentKind basicGetKind()
	{
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ComponentKind newKind)
	{
		ComponentKind oldKind = kind;
		kind = newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.OUTAGE_COST__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CostScope getScope()
	{
		return scope;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScope(CostScope newScope)
	{
		CostScope oldScope = scope;
		scope = newScope == null ? SCOPE_EDEFAULT : newScope;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.OUTAGE_COST__SCOPE, oldScope, scope));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Disaster getDisaster()
	{
		if (disaster != null && disaster.eIsProxy())
		{
			InternalEObject oldDisaster = (InternalEObject)disaster;
			disaster = (Disaster)eResolveProxy(oldDisaster);
			if (disaster != oldDisaster)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, HoldfastPackage.OUTAGE_COST__DISASTER, oldDisaster, disaster));
			}
		}
		return disaster;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Disaster basicGetDisaster()
	{
		return disaster;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisaster(Disaster newDisaster)
	{
		Disaster oldDisaster = disaster;
		disaster = newDisaster;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.OUTAGE_COST__DISASTER, oldDisaster, disaster));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<HourlyRate> getRates()
	{
		if (rates == null)
		{
			rates = new EObjectContainmentEList<HourlyRate>(HourlyRate.class, this, HoldfastPackage.OUTAGE_COST__RATES);
		}
		return rates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Money getFixed()
	{
		return fixed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFixed(Money newFixed)
	{
		Money oldFixed = fixed;
		fixed = newFixed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.OUTAGE_COST__FIXED, oldFixed, fixed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CostRate getLostData()
	{
		return lostData;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLostData(CostRate newLostData)
	{
		CostRate oldLostData = lostData;
		lostData = newLostData;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.OUTAGE_COST__LOST_DATA, oldLostData, lostData));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case HoldfastPackage.OUTAGE_COST__RATES:
				return ((InternalEList<?>)getRates()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
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
			case HoldfastPackage.OUTAGE_COST__SUBJECT:
				if (resolve) return getSubject();
				return basicGetSubject();
			case HoldfastPackage.OUTAGE_COST__KIND:
				if (resolve) return getKind();
				return basicGetKind();
			case HoldfastPackage.OUTAGE_COST__SCOPE:
				return getScope();
			case HoldfastPackage.OUTAGE_COST__DISASTER:
				if (resolve) return getDisaster();
				return basicGetDisaster();
			case HoldfastPackage.OUTAGE_COST__RATES:
				return getRates();
			case HoldfastPackage.OUTAGE_COST__FIXED:
				return getFixed();
			case HoldfastPackage.OUTAGE_COST__LOST_DATA:
				return getLostData();
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
			case HoldfastPackage.OUTAGE_COST__SUBJECT:
				setSubject((CostBearer)newValue);
				return;
			case HoldfastPackage.OUTAGE_COST__KIND:
				setKind((ComponentKind)newValue);
				return;
			case HoldfastPackage.OUTAGE_COST__SCOPE:
				setScope((CostScope)newValue);
				return;
			case HoldfastPackage.OUTAGE_COST__DISASTER:
				setDisaster((Disaster)newValue);
				return;
			case HoldfastPackage.OUTAGE_COST__RATES:
				getRates().clear();
				getRates().addAll((Collection<? extends HourlyRate>)newValue);
				return;
			case HoldfastPackage.OUTAGE_COST__FIXED:
				setFixed((Money)newValue);
				return;
			case HoldfastPackage.OUTAGE_COST__LOST_DATA:
				setLostData((CostRate)newValue);
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
			case HoldfastPackage.OUTAGE_COST__SUBJECT:
				setSubject((CostBearer)null);
				return;
			case HoldfastPackage.OUTAGE_COST__KIND:
				setKind((ComponentKind)null);
				return;
			case HoldfastPackage.OUTAGE_COST__SCOPE:
				setScope(SCOPE_EDEFAULT);
				return;
			case HoldfastPackage.OUTAGE_COST__DISASTER:
				setDisaster((Disaster)null);
				return;
			case HoldfastPackage.OUTAGE_COST__RATES:
				getRates().clear();
				return;
			case HoldfastPackage.OUTAGE_COST__FIXED:
				setFixed(FIXED_EDEFAULT);
				return;
			case HoldfastPackage.OUTAGE_COST__LOST_DATA:
				setLostData(LOST_DATA_EDEFAULT);
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
			case HoldfastPackage.OUTAGE_COST__SUBJECT:
				return subject != null;
			case HoldfastPackage.OUTAGE_COST__KIND:
				return kind != null;
			case HoldfastPackage.OUTAGE_COST__SCOPE:
				return scope != SCOPE_EDEFAULT;
			case HoldfastPackage.OUTAGE_COST__DISASTER:
				return disaster != null;
			case HoldfastPackage.OUTAGE_COST__RATES:
				return rates != null && !rates.isEmpty();
			case HoldfastPackage.OUTAGE_COST__FIXED:
				return FIXED_EDEFAULT == null ? fixed != null : !FIXED_EDEFAULT.equals(fixed);
			case HoldfastPackage.OUTAGE_COST__LOST_DATA:
				return LOST_DATA_EDEFAULT == null ? lostData != null : !LOST_DATA_EDEFAULT.equals(lostData);
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
		result.append(" (scope: ");
		result.append(scope);
		result.append(", fixed: ");
		result.append(fixed);
		result.append(", lostData: ");
		result.append(lostData);
		result.append(')');
		return result.toString();
	}

} //OutageCostImpl
