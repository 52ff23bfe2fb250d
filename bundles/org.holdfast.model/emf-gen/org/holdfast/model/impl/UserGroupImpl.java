/**
 */
package org.holdfast.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.holdfast.model.Component;
import org.holdfast.model.DesktopModel;
import org.holdfast.model.HoldfastPackage;
import org.holdfast.model.Host;
import org.holdfast.model.Mobility;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Rating;
import org.holdfast.model.UserGroup;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>User Group</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.impl.UserGroupImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.holdfast.model.impl.UserGroupImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.holdfast.model.impl.UserGroupImpl#getCount <em>Count</em>}</li>
 *   <li>{@link org.holdfast.model.impl.UserGroupImpl#getMobility <em>Mobility</em>}</li>
 *   <li>{@link org.holdfast.model.impl.UserGroupImpl#getResources <em>Resources</em>}</li>
 *   <li>{@link org.holdfast.model.impl.UserGroupImpl#isSensitiveData <em>Sensitive Data</em>}</li>
 *   <li>{@link org.holdfast.model.impl.UserGroupImpl#getDesktop <em>Desktop</em>}</li>
 *   <li>{@link org.holdfast.model.impl.UserGroupImpl#getDesktopHost <em>Desktop Host</em>}</li>
 *   <li>{@link org.holdfast.model.impl.UserGroupImpl#isPilot <em>Pilot</em>}</li>
 *   <li>{@link org.holdfast.model.impl.UserGroupImpl#getUses <em>Uses</em>}</li>
 * </ul>
 *
 * @generated
 */
public class UserGroupImpl extends ElementImpl implements UserGroup
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
	 * The default value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected static final int COUNT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected int count = COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMobility() <em>Mobility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMobility()
	 * @generated
	 * @ordered
	 */
	protected static final Mobility MOBILITY_EDEFAULT = Mobility.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getMobility() <em>Mobility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMobility()
	 * @generated
	 * @ordered
	 */
	protected Mobility mobility = MOBILITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getResources() <em>Resources</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResources()
	 * @generated
	 * @ordered
	 */
	protected static final Rating RESOURCES_EDEFAULT = Rating.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getResources() <em>Resources</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResources()
	 * @generated
	 * @ordered
	 */
	protected Rating resources = RESOURCES_EDEFAULT;

	/**
	 * The default value of the '{@link #isSensitiveData() <em>Sensitive Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSensitiveData()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SENSITIVE_DATA_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSensitiveData() <em>Sensitive Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSensitiveData()
	 * @generated
	 * @ordered
	 */
	protected boolean sensitiveData = SENSITIVE_DATA_EDEFAULT;

	/**
	 * The default value of the '{@link #getDesktop() <em>Desktop</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDesktop()
	 * @generated
	 * @ordered
	 */
	protected static final DesktopModel DESKTOP_EDEFAULT = DesktopModel.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getDesktop() <em>Desktop</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDesktop()
	 * @generated
	 * @ordered
	 */
	protected DesktopModel desktop = DESKTOP_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDesktopHost() <em>Desktop Host</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDesktopHost()
	 * @generated
	 * @ordered
	 */
	protected Host desktopHost;

	/**
	 * The default value of the '{@link #isPilot() <em>Pilot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPilot()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PILOT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPilot() <em>Pilot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPilot()
	 * @generated
	 * @ordered
	 */
	protected boolean pilot = PILOT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getUses() <em>Uses</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUses()
	 * @generated
	 * @ordered
	 */
	protected EList<Component> uses;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected UserGroupImpl()
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
		return HoldfastPackage.Literals.USER_GROUP;
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
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.USER_GROUP__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.USER_GROUP__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCount()
	{
		return count;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCount(int newCount)
	{
		int oldCount = count;
		count = newCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.USER_GROUP__COUNT, oldCount, count));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Mobility getMobility()
	{
		return mobility;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMobility(Mobility newMobility)
	{
		Mobility oldMobility = mobility;
		mobility = newMobility == null ? MOBILITY_EDEFAULT : newMobility;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.USER_GROUP__MOBILITY, oldMobility, mobility));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Rating getResources()
	{
		return resources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResources(Rating newResources)
	{
		Rating oldResources = resources;
		resources = newResources == null ? RESOURCES_EDEFAULT : newResources;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.USER_GROUP__RESOURCES, oldResources, resources));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSensitiveData()
	{
		return sensitiveData;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSensitiveData(boolean newSensitiveData)
	{
		boolean oldSensitiveData = sensitiveData;
		sensitiveData = newSensitiveData;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.USER_GROUP__SENSITIVE_DATA, oldSensitiveData, sensitiveData));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DesktopModel getDesktop()
	{
		return desktop;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDesktop(DesktopModel newDesktop)
	{
		DesktopModel oldDesktop = desktop;
		desktop = newDesktop == null ? DESKTOP_EDEFAULT : newDesktop;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.USER_GROUP__DESKTOP, oldDesktop, desktop));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Host getDesktopHost()
	{
		if (desktopHost != null && desktopHost.eIsProxy())
		{
			InternalEObject oldDesktopHost = (InternalEObject)desktopHost;
			desktopHost = (Host)eResolveProxy(oldDesktopHost);
			if (desktopHost != oldDesktopHost)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, HoldfastPackage.USER_GROUP__DESKTOP_HOST, oldDesktopHost, desktopHost));
			}
		}
		return desktopHost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Host basicGetDesktopHost()
	{
		return desktopHost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDesktopHost(Host newDesktopHost)
	{
		Host oldDesktopHost = desktopHost;
		desktopHost = newDesktopHost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.USER_GROUP__DESKTOP_HOST, oldDesktopHost, desktopHost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPilot()
	{
		return pilot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPilot(boolean newPilot)
	{
		boolean oldPilot = pilot;
		pilot = newPilot;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.USER_GROUP__PILOT, oldPilot, pilot));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Component> getUses()
	{
		if (uses == null)
		{
			uses = new EObjectResolvingEList<Component>(Component.class, this, HoldfastPackage.USER_GROUP__USES);
		}
		return uses;
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
			case HoldfastPackage.USER_GROUP__NAME:
				return getName();
			case HoldfastPackage.USER_GROUP__TITLE:
				return getTitle();
			case HoldfastPackage.USER_GROUP__COUNT:
				return getCount();
			case HoldfastPackage.USER_GROUP__MOBILITY:
				return getMobility();
			case HoldfastPackage.USER_GROUP__RESOURCES:
				return getResources();
			case HoldfastPackage.USER_GROUP__SENSITIVE_DATA:
				return isSensitiveData();
			case HoldfastPackage.USER_GROUP__DESKTOP:
				return getDesktop();
			case HoldfastPackage.USER_GROUP__DESKTOP_HOST:
				if (resolve) return getDesktopHost();
				return basicGetDesktopHost();
			case HoldfastPackage.USER_GROUP__PILOT:
				return isPilot();
			case HoldfastPackage.USER_GROUP__USES:
				return getUses();
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
			case HoldfastPackage.USER_GROUP__NAME:
				setName((String)newValue);
				return;
			case HoldfastPackage.USER_GROUP__TITLE:
				setTitle((String)newValue);
				return;
			case HoldfastPackage.USER_GROUP__COUNT:
				setCount((Integer)newValue);
				return;
			case HoldfastPackage.USER_GROUP__MOBILITY:
				setMobility((Mobility)newValue);
				return;
			case HoldfastPackage.USER_GROUP__RESOURCES:
				setResources((Rating)newValue);
				return;
			case HoldfastPackage.USER_GROUP__SENSITIVE_DATA:
				setSensitiveData((Boolean)newValue);
				return;
			case HoldfastPackage.USER_GROUP__DESKTOP:
				setDesktop((DesktopModel)newValue);
				return;
			case HoldfastPackage.USER_GROUP__DESKTOP_HOST:
				setDesktopHost((Host)newValue);
				return;
			case HoldfastPackage.USER_GROUP__PILOT:
				setPilot((Boolean)newValue);
				return;
			case HoldfastPackage.USER_GROUP__USES:
				getUses().clear();
				getUses().addAll((Collection<? extends Component>)newValue);
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
			case HoldfastPackage.USER_GROUP__NAME:
				setName(NAME_EDEFAULT);
				return;
			case HoldfastPackage.USER_GROUP__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case HoldfastPackage.USER_GROUP__COUNT:
				setCount(COUNT_EDEFAULT);
				return;
			case HoldfastPackage.USER_GROUP__MOBILITY:
				setMobility(MOBILITY_EDEFAULT);
				return;
			case HoldfastPackage.USER_GROUP__RESOURCES:
				setResources(RESOURCES_EDEFAULT);
				return;
			case HoldfastPackage.USER_GROUP__SENSITIVE_DATA:
				setSensitiveData(SENSITIVE_DATA_EDEFAULT);
				return;
			case HoldfastPackage.USER_GROUP__DESKTOP:
				setDesktop(DESKTOP_EDEFAULT);
				return;
			case HoldfastPackage.USER_GROUP__DESKTOP_HOST:
				setDesktopHost((Host)null);
				return;
			case HoldfastPackage.USER_GROUP__PILOT:
				setPilot(PILOT_EDEFAULT);
				return;
			case HoldfastPackage.USER_GROUP__USES:
				getUses().clear();
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
			case HoldfastPackage.USER_GROUP__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case HoldfastPackage.USER_GROUP__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case HoldfastPackage.USER_GROUP__COUNT:
				return count != COUNT_EDEFAULT;
			case HoldfastPackage.USER_GROUP__MOBILITY:
				return mobility != MOBILITY_EDEFAULT;
			case HoldfastPackage.USER_GROUP__RESOURCES:
				return resources != RESOURCES_EDEFAULT;
			case HoldfastPackage.USER_GROUP__SENSITIVE_DATA:
				return sensitiveData != SENSITIVE_DATA_EDEFAULT;
			case HoldfastPackage.USER_GROUP__DESKTOP:
				return desktop != DESKTOP_EDEFAULT;
			case HoldfastPackage.USER_GROUP__DESKTOP_HOST:
				return desktopHost != null;
			case HoldfastPackage.USER_GROUP__PILOT:
				return pilot != PILOT_EDEFAULT;
			case HoldfastPackage.USER_GROUP__USES:
				return uses != null && !uses.isEmpty();
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
				case HoldfastPackage.USER_GROUP__NAME: return HoldfastPackage.NAMED_ELEMENT__NAME;
				case HoldfastPackage.USER_GROUP__TITLE: return HoldfastPackage.NAMED_ELEMENT__TITLE;
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
				case HoldfastPackage.NAMED_ELEMENT__NAME: return HoldfastPackage.USER_GROUP__NAME;
				case HoldfastPackage.NAMED_ELEMENT__TITLE: return HoldfastPackage.USER_GROUP__TITLE;
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
		result.append(", count: ");
		result.append(count);
		result.append(", mobility: ");
		result.append(mobility);
		result.append(", resources: ");
		result.append(resources);
		result.append(", sensitiveData: ");
		result.append(sensitiveData);
		result.append(", desktop: ");
		result.append(desktop);
		result.append(", pilot: ");
		result.append(pilot);
		result.append(')');
		return result.toString();
	}

} //UserGroupImpl
