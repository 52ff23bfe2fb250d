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

import org.holdfast.model.BusinessFunction;
import org.holdfast.model.CostBearer;
import org.holdfast.model.Dependable;
import org.holdfast.model.Dependent;
import org.holdfast.model.HoldfastPackage;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Need;
import org.holdfast.model.Priority;
import org.holdfast.model.Role;
import org.holdfast.model.Vulnerability;

import org.holdfast.model.value.Duration;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Business Function</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.impl.BusinessFunctionImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.holdfast.model.impl.BusinessFunctionImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.holdfast.model.impl.BusinessFunctionImpl#getNeeds <em>Needs</em>}</li>
 *   <li>{@link org.holdfast.model.impl.BusinessFunctionImpl#getNeededBy <em>Needed By</em>}</li>
 *   <li>{@link org.holdfast.model.impl.BusinessFunctionImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.holdfast.model.impl.BusinessFunctionImpl#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.holdfast.model.impl.BusinessFunctionImpl#getMtd <em>Mtd</em>}</li>
 *   <li>{@link org.holdfast.model.impl.BusinessFunctionImpl#getWrt <em>Wrt</em>}</li>
 *   <li>{@link org.holdfast.model.impl.BusinessFunctionImpl#isManual <em>Manual</em>}</li>
 *   <li>{@link org.holdfast.model.impl.BusinessFunctionImpl#getVulnerabilities <em>Vulnerabilities</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BusinessFunctionImpl extends ElementImpl implements BusinessFunction
{
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getNeeds() <em>Needs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeeds()
	 * @generated
	 * @ordered
	 */
	protected EList<Need> needs;

	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected Role owner;

	/**
	 * The default value of the '{@link #getPriority() <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriority()
	 * @generated
	 * @ordered
	 */
	protected static final Priority PRIORITY_EDEFAULT = Priority.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getPriority() <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriority()
	 * @generated
	 * @ordered
	 */
	protected Priority priority = PRIORITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getMtd() <em>Mtd</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMtd()
	 * @generated
	 * @ordered
	 */
	protected static final Duration MTD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMtd() <em>Mtd</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMtd()
	 * @generated
	 * @ordered
	 */
	protected Duration mtd = MTD_EDEFAULT;

	/**
	 * The default value of the '{@link #getWrt() <em>Wrt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrt()
	 * @generated
	 * @ordered
	 */
	protected static final Duration WRT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWrt() <em>Wrt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrt()
	 * @generated
	 * @ordered
	 */
	protected Duration wrt = WRT_EDEFAULT;

	/**
	 * The default value of the '{@link #isManual() <em>Manual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isManual()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MANUAL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isManual() <em>Manual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isManual()
	 * @generated
	 * @ordered
	 */
	protected boolean manual = MANUAL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getVulnerabilities() <em>Vulnerabilities</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVulnerabilities()
	 * @generated
	 * @ordered
	 */
	protected EList<Vulnerability> vulnerabilities;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BusinessFunctionImpl()
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
		return HoldfastPackage.Literals.BUSINESS_FUNCTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName()
	{
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName)
	{
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.BUSINESS_FUNCTION__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle()
	{
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle)
	{
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.BUSINESS_FUNCTION__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Need> getNeeds()
	{
		if (needs == null)
		{
			needs = new EObjectContainmentEList<Need>(Need.class, this, HoldfastPackage.BUSINESS_FUNCTION__NEEDS);
		}
		return needs;
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
	public Role getOwner()
	{
		if (owner != null && owner.eIsProxy())
		{
			InternalEObject oldOwner = (InternalEObject)owner;
			owner = (Role)eResolveProxy(oldOwner);
			if (owner != oldOwner)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, HoldfastPackage.BUSINESS_FUNCTION__OWNER, oldOwner, owner));
			}
		}
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Role basicGetOwner()
	{
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(Role newOwner)
	{
		Role oldOwner = owner;
		owner = newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.BUSINESS_FUNCTION__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Priority getPriority()
	{
		return priority;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPriority(Priority newPriority)
	{
		Priority oldPriority = priority;
		priority = newPriority == null ? PRIORITY_EDEFAULT : newPriority;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.BUSINESS_FUNCTION__PRIORITY, oldPriority, priority));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getMtd()
	{
		return mtd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMtd(Duration newMtd)
	{
		Duration oldMtd = mtd;
		mtd = newMtd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.BUSINESS_FUNCTION__MTD, oldMtd, mtd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getWrt()
	{
		return wrt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWrt(Duration newWrt)
	{
		Duration oldWrt = wrt;
		wrt = newWrt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.BUSINESS_FUNCTION__WRT, oldWrt, wrt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isManual()
	{
		return manual;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setManual(boolean newManual)
	{
		boolean oldManual = manual;
		manual = newManual;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.BUSINESS_FUNCTION__MANUAL, oldManual, manual));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Vulnerability> getVulnerabilities()
	{
		if (vulnerabilities == null)
		{
			vulnerabilities = new EObjectContainmentEList<Vulnerability>(Vulnerability.class, this, HoldfastPackage.BUSINESS_FUNCTION__VULNERABILITIES);
		}
		return vulnerabilities;
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
			case HoldfastPackage.BUSINESS_FUNCTION__NEEDS:
				return ((InternalEList<?>)getNeeds()).basicRemove(otherEnd, msgs);
			case HoldfastPackage.BUSINESS_FUNCTION__VULNERABILITIES:
				return ((InternalEList<?>)getVulnerabilities()).basicRemove(otherEnd, msgs);
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
			case HoldfastPackage.BUSINESS_FUNCTION__NAME:
				return getName();
			case HoldfastPackage.BUSINESS_FUNCTION__TITLE:
				return getTitle();
			case HoldfastPackage.BUSINESS_FUNCTION__NEEDS:
				return getNeeds();
			case HoldfastPackage.BUSINESS_FUNCTION__NEEDED_BY:
				return getNeededBy();
			case HoldfastPackage.BUSINESS_FUNCTION__OWNER:
				if (resolve) return getOwner();
				return basicGetOwner();
			case HoldfastPackage.BUSINESS_FUNCTION__PRIORITY:
				return getPriority();
			case HoldfastPackage.BUSINESS_FUNCTION__MTD:
				return getMtd();
			case HoldfastPackage.BUSINESS_FUNCTION__WRT:
				return getWrt();
			case HoldfastPackage.BUSINESS_FUNCTION__MANUAL:
				return isManual();
			case HoldfastPackage.BUSINESS_FUNCTION__VULNERABILITIES:
				return getVulnerabilities();
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
			case HoldfastPackage.BUSINESS_FUNCTION__NAME:
				setName((String)newValue);
				return;
			case HoldfastPackage.BUSINESS_FUNCTION__TITLE:
				setTitle((String)newValue);
				return;
			case HoldfastPackage.BUSINESS_FUNCTION__NEEDS:
				getNeeds().clear();
				getNeeds().addAll((Collection<? extends Need>)newValue);
				return;
			case HoldfastPackage.BUSINESS_FUNCTION__OWNER:
				setOwner((Role)newValue);
				return;
			case HoldfastPackage.BUSINESS_FUNCTION__PRIORITY:
				setPriority((Priority)newValue);
				return;
			case HoldfastPackage.BUSINESS_FUNCTION__MTD:
				setMtd((Duration)newValue);
				return;
			case HoldfastPackage.BUSINESS_FUNCTION__WRT:
				setWrt((Duration)newValue);
				return;
			case HoldfastPackage.BUSINESS_FUNCTION__MANUAL:
				setManual((Boolean)newValue);
				return;
			case HoldfastPackage.BUSINESS_FUNCTION__VULNERABILITIES:
				getVulnerabilities().clear();
				getVulnerabilities().addAll((Collection<? extends Vulnerability>)newValue);
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
			case HoldfastPackage.BUSINESS_FUNCTION__NAME:
				setName(NAME_EDEFAULT);
				return;
			case HoldfastPackage.BUSINESS_FUNCTION__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case HoldfastPackage.BUSINESS_FUNCTION__NEEDS:
				getNeeds().clear();
				return;
			case HoldfastPackage.BUSINESS_FUNCTION__OWNER:
				setOwner((Role)null);
				return;
			case HoldfastPackage.BUSINESS_FUNCTION__PRIORITY:
				setPriority(PRIORITY_EDEFAULT);
				return;
			case HoldfastPackage.BUSINESS_FUNCTION__MTD:
				setMtd(MTD_EDEFAULT);
				return;
			case HoldfastPackage.BUSINESS_FUNCTION__WRT:
				setWrt(WRT_EDEFAULT);
				return;
			case HoldfastPackage.BUSINESS_FUNCTION__MANUAL:
				setManual(MANUAL_EDEFAULT);
				return;
			case HoldfastPackage.BUSINESS_FUNCTION__VULNERABILITIES:
				getVulnerabilities().clear();
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
			case HoldfastPackage.BUSINESS_FUNCTION__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case HoldfastPackage.BUSINESS_FUNCTION__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case HoldfastPackage.BUSINESS_FUNCTION__NEEDS:
				return needs != null && !needs.isEmpty();
			case HoldfastPackage.BUSINESS_FUNCTION__NEEDED_BY:
				return !getNeededBy().isEmpty();
			case HoldfastPackage.BUSINESS_FUNCTION__OWNER:
				return owner != null;
			case HoldfastPackage.BUSINESS_FUNCTION__PRIORITY:
				return priority != PRIORITY_EDEFAULT;
			case HoldfastPackage.BUSINESS_FUNCTION__MTD:
				return MTD_EDEFAULT == null ? mtd != null : !MTD_EDEFAULT.equals(mtd);
			case HoldfastPackage.BUSINESS_FUNCTION__WRT:
				return WRT_EDEFAULT == null ? wrt != null : !WRT_EDEFAULT.equals(wrt);
			case HoldfastPackage.BUSINESS_FUNCTION__MANUAL:
				return manual != MANUAL_EDEFAULT;
			case HoldfastPackage.BUSINESS_FUNCTION__VULNERABILITIES:
				return vulnerabilities != null && !vulnerabilities.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass)
	{
		if (baseClass == NamedElement.class)
		{
			switch (derivedFeatureID)
			{
				case HoldfastPackage.BUSINESS_FUNCTION__NAME: return HoldfastPackage.NAMED_ELEMENT__NAME;
				case HoldfastPackage.BUSINESS_FUNCTION__TITLE: return HoldfastPackage.NAMED_ELEMENT__TITLE;
				default: return -1;
			}
		}
		if (baseClass == Dependent.class)
		{
			switch (derivedFeatureID)
			{
				case HoldfastPackage.BUSINESS_FUNCTION__NEEDS: return HoldfastPackage.DEPENDENT__NEEDS;
				default: return -1;
			}
		}
		if (baseClass == Dependable.class)
		{
			switch (derivedFeatureID)
			{
				case HoldfastPackage.BUSINESS_FUNCTION__NEEDED_BY: return HoldfastPackage.DEPENDABLE__NEEDED_BY;
				default: return -1;
			}
		}
		if (baseClass == CostBearer.class)
		{
			switch (derivedFeatureID)
			{
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass)
	{
		if (baseClass == NamedElement.class)
		{
			switch (baseFeatureID)
			{
				case HoldfastPackage.NAMED_ELEMENT__NAME: return HoldfastPackage.BUSINESS_FUNCTION__NAME;
				case HoldfastPackage.NAMED_ELEMENT__TITLE: return HoldfastPackage.BUSINESS_FUNCTION__TITLE;
				default: return -1;
			}
		}
		if (baseClass == Dependent.class)
		{
			switch (baseFeatureID)
			{
				case HoldfastPackage.DEPENDENT__NEEDS: return HoldfastPackage.BUSINESS_FUNCTION__NEEDS;
				default: return -1;
			}
		}
		if (baseClass == Dependable.class)
		{
			switch (baseFeatureID)
			{
				case HoldfastPackage.DEPENDABLE__NEEDED_BY: return HoldfastPackage.BUSINESS_FUNCTION__NEEDED_BY;
				default: return -1;
			}
		}
		if (baseClass == CostBearer.class)
		{
			switch (baseFeatureID)
			{
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
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
		result.append(" (name: ");
		result.append(name);
		result.append(", title: ");
		result.append(title);
		result.append(", priority: ");
		result.append(priority);
		result.append(", mtd: ");
		result.append(mtd);
		result.append(", wrt: ");
		result.append(wrt);
		result.append(", manual: ");
		result.append(manual);
		result.append(')');
		return result.toString();
	}

} //BusinessFunctionImpl
