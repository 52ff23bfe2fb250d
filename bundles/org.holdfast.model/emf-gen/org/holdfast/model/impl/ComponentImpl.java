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

import org.holdfast.model.Component;
import org.holdfast.model.ComponentKind;
import org.holdfast.model.DataFlow;
import org.holdfast.model.Dependable;
import org.holdfast.model.Dependent;
import org.holdfast.model.HoldfastPackage;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Need;
import org.holdfast.model.Priority;
import org.holdfast.model.Site;
import org.holdfast.model.StandIn;
import org.holdfast.model.Strikable;
import org.holdfast.model.UserGroup;

import org.holdfast.model.value.Duration;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Component</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.impl.ComponentImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ComponentImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ComponentImpl#getNeeds <em>Needs</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ComponentImpl#getNeededBy <em>Needed By</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ComponentImpl#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ComponentImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ComponentImpl#getPlatform <em>Platform</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ComponentImpl#getAt <em>At</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ComponentImpl#getSite <em>Site</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ComponentImpl#getCarrier <em>Carrier</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ComponentImpl#getCarries <em>Carries</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ComponentImpl#getFlows <em>Flows</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ComponentImpl#getStandIns <em>Stand Ins</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ComponentImpl#getReplacedWithin <em>Replaced Within</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ComponentImpl#getUsers <em>Users</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class ComponentImpl extends ElementImpl implements Component
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
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ComponentKind kind;

	/**
	 * The default value of the '{@link #getPlatform() <em>Platform</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlatform()
	 * @generated
	 * @ordered
	 */
	protected static final String PLATFORM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlatform() <em>Platform</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlatform()
	 * @generated
	 * @ordered
	 */
	protected String platform = PLATFORM_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAt() <em>At</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected Site at;

	/**
	 * The cached value of the '{@link #getFlows() <em>Flows</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlows()
	 * @generated
	 * @ordered
	 */
	protected EList<DataFlow> flows;

	/**
	 * The cached value of the '{@link #getStandIns() <em>Stand Ins</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStandIns()
	 * @generated
	 * @ordered
	 */
	protected EList<StandIn> standIns;

	/**
	 * The default value of the '{@link #getReplacedWithin() <em>Replaced Within</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplacedWithin()
	 * @generated
	 * @ordered
	 */
	protected static final Duration REPLACED_WITHIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReplacedWithin() <em>Replaced Within</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplacedWithin()
	 * @generated
	 * @ordered
	 */
	protected Duration replacedWithin = REPLACED_WITHIN_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ComponentImpl()
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
		return HoldfastPackage.Literals.COMPONENT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.COMPONENT__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.COMPONENT__TITLE, oldTitle, title));
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
			needs = new EObjectContainmentEList<Need>(Need.class, this, HoldfastPackage.COMPONENT__NEEDS);
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
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.COMPONENT__PRIORITY, oldPriority, priority));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, HoldfastPackage.COMPONENT__KIND, oldKind, kind));
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
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.COMPONENT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlatform()
	{
		return platform;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlatform(String newPlatform)
	{
		String oldPlatform = platform;
		platform = newPlatform;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.COMPONENT__PLATFORM, oldPlatform, platform));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Site getAt()
	{
		if (at != null && at.eIsProxy())
		{
			InternalEObject oldAt = (InternalEObject)at;
			at = (Site)eResolveProxy(oldAt);
			if (at != oldAt)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, HoldfastPackage.COMPONENT__AT, oldAt, at));
			}
		}
		return at;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Site basicGetAt()
	{
		return at;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAt(Site newAt)
	{
		Site oldAt = at;
		at = newAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.COMPONENT__AT, oldAt, at));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Site getSite()
	{
		return org.holdfast.model.place.Places.siteOf(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Component getCarrier()
	{
		return org.holdfast.model.place.Places.carrierOf(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Component> getCarries()
	{
		return org.holdfast.model.inverse.Inverses.carries(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DataFlow> getFlows()
	{
		if (flows == null)
		{
			flows = new EObjectContainmentEList<DataFlow>(DataFlow.class, this, HoldfastPackage.COMPONENT__FLOWS);
		}
		return flows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StandIn> getStandIns()
	{
		if (standIns == null)
		{
			standIns = new EObjectContainmentEList<StandIn>(StandIn.class, this, HoldfastPackage.COMPONENT__STAND_INS);
		}
		return standIns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getReplacedWithin()
	{
		return replacedWithin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReplacedWithin(Duration newReplacedWithin)
	{
		Duration oldReplacedWithin = replacedWithin;
		replacedWithin = newReplacedWithin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.COMPONENT__REPLACED_WITHIN, oldReplacedWithin, replacedWithin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<UserGroup> getUsers()
	{
		return org.holdfast.model.inverse.Inverses.users(this);
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
			case HoldfastPackage.COMPONENT__NEEDS:
				return ((InternalEList<?>)getNeeds()).basicRemove(otherEnd, msgs);
			case HoldfastPackage.COMPONENT__FLOWS:
				return ((InternalEList<?>)getFlows()).basicRemove(otherEnd, msgs);
			case HoldfastPackage.COMPONENT__STAND_INS:
				return ((InternalEList<?>)getStandIns()).basicRemove(otherEnd, msgs);
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
			case HoldfastPackage.COMPONENT__NAME:
				return getName();
			case HoldfastPackage.COMPONENT__TITLE:
				return getTitle();
			case HoldfastPackage.COMPONENT__NEEDS:
				return getNeeds();
			case HoldfastPackage.COMPONENT__NEEDED_BY:
				return getNeededBy();
			case HoldfastPackage.COMPONENT__PRIORITY:
				return getPriority();
			case HoldfastPackage.COMPONENT__KIND:
				if (resolve) return getKind();
				return basicGetKind();
			case HoldfastPackage.COMPONENT__PLATFORM:
				return getPlatform();
			case HoldfastPackage.COMPONENT__AT:
				if (resolve) return getAt();
				return basicGetAt();
			case HoldfastPackage.COMPONENT__SITE:
				return getSite();
			case HoldfastPackage.COMPONENT__CARRIER:
				return getCarrier();
			case HoldfastPackage.COMPONENT__CARRIES:
				return getCarries();
			case HoldfastPackage.COMPONENT__FLOWS:
				return getFlows();
			case HoldfastPackage.COMPONENT__STAND_INS:
				return getStandIns();
			case HoldfastPackage.COMPONENT__REPLACED_WITHIN:
				return getReplacedWithin();
			case HoldfastPackage.COMPONENT__USERS:
				return getUsers();
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
			case HoldfastPackage.COMPONENT__NAME:
				setName((String)newValue);
				return;
			case HoldfastPackage.COMPONENT__TITLE:
				setTitle((String)newValue);
				return;
			case HoldfastPackage.COMPONENT__NEEDS:
				getNeeds().clear();
				getNeeds().addAll((Collection<? extends Need>)newValue);
				return;
			case HoldfastPackage.COMPONENT__PRIORITY:
				setPriority((Priority)newValue);
				return;
			case HoldfastPackage.COMPONENT__KIND:
				setKind((ComponentKind)newValue);
				return;
			case HoldfastPackage.COMPONENT__PLATFORM:
				setPlatform((String)newValue);
				return;
			case HoldfastPackage.COMPONENT__AT:
				setAt((Site)newValue);
				return;
			case HoldfastPackage.COMPONENT__FLOWS:
				getFlows().clear();
				getFlows().addAll((Collection<? extends DataFlow>)newValue);
				return;
			case HoldfastPackage.COMPONENT__STAND_INS:
				getStandIns().clear();
				getStandIns().addAll((Collection<? extends StandIn>)newValue);
				return;
			case HoldfastPackage.COMPONENT__REPLACED_WITHIN:
				setReplacedWithin((Duration)newValue);
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
			case HoldfastPackage.COMPONENT__NAME:
				setName(NAME_EDEFAULT);
				return;
			case HoldfastPackage.COMPONENT__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case HoldfastPackage.COMPONENT__NEEDS:
				getNeeds().clear();
				return;
			case HoldfastPackage.COMPONENT__PRIORITY:
				setPriority(PRIORITY_EDEFAULT);
				return;
			case HoldfastPackage.COMPONENT__KIND:
				setKind((ComponentKind)null);
				return;
			case HoldfastPackage.COMPONENT__PLATFORM:
				setPlatform(PLATFORM_EDEFAULT);
				return;
			case HoldfastPackage.COMPONENT__AT:
				setAt((Site)null);
				return;
			case HoldfastPackage.COMPONENT__FLOWS:
				getFlows().clear();
				return;
			case HoldfastPackage.COMPONENT__STAND_INS:
				getStandIns().clear();
				return;
			case HoldfastPackage.COMPONENT__REPLACED_WITHIN:
				setReplacedWithin(REPLACED_WITHIN_EDEFAULT);
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
			case HoldfastPackage.COMPONENT__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case HoldfastPackage.COMPONENT__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case HoldfastPackage.COMPONENT__NEEDS:
				return needs != null && !needs.isEmpty();
			case HoldfastPackage.COMPONENT__NEEDED_BY:
				return !getNeededBy().isEmpty();
			case HoldfastPackage.COMPONENT__PRIORITY:
				return priority != PRIORITY_EDEFAULT;
			case HoldfastPackage.COMPONENT__KIND:
				return kind != null;
			case HoldfastPackage.COMPONENT__PLATFORM:
				return PLATFORM_EDEFAULT == null ? platform != null : !PLATFORM_EDEFAULT.equals(platform);
			case HoldfastPackage.COMPONENT__AT:
				return at != null;
			case HoldfastPackage.COMPONENT__SITE:
				return getSite() != null;
			case HoldfastPackage.COMPONENT__CARRIER:
				return getCarrier() != null;
			case HoldfastPackage.COMPONENT__CARRIES:
				return !getCarries().isEmpty();
			case HoldfastPackage.COMPONENT__FLOWS:
				return flows != null && !flows.isEmpty();
			case HoldfastPackage.COMPONENT__STAND_INS:
				return standIns != null && !standIns.isEmpty();
			case HoldfastPackage.COMPONENT__REPLACED_WITHIN:
				return REPLACED_WITHIN_EDEFAULT == null ? replacedWithin != null : !REPLACED_WITHIN_EDEFAULT.equals(replacedWithin);
			case HoldfastPackage.COMPONENT__USERS:
				return !getUsers().isEmpty();
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
				case HoldfastPackage.COMPONENT__NAME: return HoldfastPackage.NAMED_ELEMENT__NAME;
				case HoldfastPackage.COMPONENT__TITLE: return HoldfastPackage.NAMED_ELEMENT__TITLE;
				default: return -1;
			}
		}
		if (baseClass == Dependent.class)
		{
			switch (derivedFeatureID)
			{
				case HoldfastPackage.COMPONENT__NEEDS: return HoldfastPackage.DEPENDENT__NEEDS;
				default: return -1;
			}
		}
		if (baseClass == Dependable.class)
		{
			switch (derivedFeatureID)
			{
				case HoldfastPackage.COMPONENT__NEEDED_BY: return HoldfastPackage.DEPENDABLE__NEEDED_BY;
				default: return -1;
			}
		}
		if (baseClass == Strikable.class)
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
				case HoldfastPackage.NAMED_ELEMENT__NAME: return HoldfastPackage.COMPONENT__NAME;
				case HoldfastPackage.NAMED_ELEMENT__TITLE: return HoldfastPackage.COMPONENT__TITLE;
				default: return -1;
			}
		}
		if (baseClass == Dependent.class)
		{
			switch (baseFeatureID)
			{
				case HoldfastPackage.DEPENDENT__NEEDS: return HoldfastPackage.COMPONENT__NEEDS;
				default: return -1;
			}
		}
		if (baseClass == Dependable.class)
		{
			switch (baseFeatureID)
			{
				case HoldfastPackage.DEPENDABLE__NEEDED_BY: return HoldfastPackage.COMPONENT__NEEDED_BY;
				default: return -1;
			}
		}
		if (baseClass == Strikable.class)
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
		result.append(", platform: ");
		result.append(platform);
		result.append(", replacedWithin: ");
		result.append(replacedWithin);
		result.append(')');
		return result.toString();
	}

} //ComponentImpl
