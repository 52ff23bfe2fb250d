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

import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import org.holdfast.model.HoldfastPackage;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Region;
import org.holdfast.model.Site;
import org.holdfast.model.Strikable;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Site</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.impl.SiteImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.holdfast.model.impl.SiteImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.holdfast.model.impl.SiteImpl#getDeclaredRegion <em>Declared Region</em>}</li>
 *   <li>{@link org.holdfast.model.impl.SiteImpl#getRegion <em>Region</em>}</li>
 *   <li>{@link org.holdfast.model.impl.SiteImpl#isCleared <em>Cleared</em>}</li>
 *   <li>{@link org.holdfast.model.impl.SiteImpl#getSites <em>Sites</em>}</li>
 *   <li>{@link org.holdfast.model.impl.SiteImpl#getParent <em>Parent</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SiteImpl extends ElementImpl implements Site
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
	 * The cached value of the '{@link #getDeclaredRegion() <em>Declared Region</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeclaredRegion()
	 * @generated
	 * @ordered
	 */
	protected Region declaredRegion;

	/**
	 * The default value of the '{@link #isCleared() <em>Cleared</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCleared()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CLEARED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCleared() <em>Cleared</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCleared()
	 * @generated
	 * @ordered
	 */
	protected boolean cleared = CLEARED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSites() <em>Sites</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSites()
	 * @generated
	 * @ordered
	 */
	protected EList<Site> sites;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SiteImpl()
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
		return HoldfastPackage.Literals.SITE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.SITE__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.SITE__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Region getDeclaredRegion()
	{
		if (declaredRegion != null && declaredRegion.eIsProxy())
		{
			InternalEObject oldDeclaredRegion = (InternalEObject)declaredRegion;
			declaredRegion = (Region)eResolveProxy(oldDeclaredRegion);
			if (declaredRegion != oldDeclaredRegion)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, HoldfastPackage.SITE__DECLARED_REGION, oldDeclaredRegion, declaredRegion));
			}
		}
		return declaredRegion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Region basicGetDeclaredRegion()
	{
		return declaredRegion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeclaredRegion(Region newDeclaredRegion)
	{
		Region oldDeclaredRegion = declaredRegion;
		declaredRegion = newDeclaredRegion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.SITE__DECLARED_REGION, oldDeclaredRegion, declaredRegion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Region getRegion()
	{
		return org.holdfast.model.place.Places.regionOf(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCleared()
	{
		return cleared;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCleared(boolean newCleared)
	{
		boolean oldCleared = cleared;
		cleared = newCleared;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.SITE__CLEARED, oldCleared, cleared));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Site> getSites()
	{
		if (sites == null)
		{
			sites = new EObjectContainmentWithInverseEList<Site>(Site.class, this, HoldfastPackage.SITE__SITES, HoldfastPackage.SITE__PARENT);
		}
		return sites;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Site getParent()
	{
		if (eContainerFeatureID() != HoldfastPackage.SITE__PARENT) return null;
		return (Site)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetParent(Site newParent, NotificationChain msgs)
	{
		msgs = eBasicSetContainer((InternalEObject)newParent, HoldfastPackage.SITE__PARENT, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParent(Site newParent)
	{
		if (newParent != eInternalContainer() || (eContainerFeatureID() != HoldfastPackage.SITE__PARENT && newParent != null))
		{
			if (EcoreUtil.isAncestor(this, newParent))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newParent != null)
				msgs = ((InternalEObject)newParent).eInverseAdd(this, HoldfastPackage.SITE__SITES, Site.class, msgs);
			msgs = basicSetParent(newParent, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.SITE__PARENT, newParent, newParent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case HoldfastPackage.SITE__SITES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getSites()).basicAdd(otherEnd, msgs);
			case HoldfastPackage.SITE__PARENT:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetParent((Site)otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
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
			case HoldfastPackage.SITE__SITES:
				return ((InternalEList<?>)getSites()).basicRemove(otherEnd, msgs);
			case HoldfastPackage.SITE__PARENT:
				return basicSetParent(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eBasicRemoveFromContainerFeature(NotificationChain msgs)
	{
		switch (eContainerFeatureID())
		{
			case HoldfastPackage.SITE__PARENT:
				return eInternalContainer().eInverseRemove(this, HoldfastPackage.SITE__SITES, Site.class, msgs);
		}
		return super.eBasicRemoveFromContainerFeature(msgs);
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
			case HoldfastPackage.SITE__NAME:
				return getName();
			case HoldfastPackage.SITE__TITLE:
				return getTitle();
			case HoldfastPackage.SITE__DECLARED_REGION:
				if (resolve) return getDeclaredRegion();
				return basicGetDeclaredRegion();
			case HoldfastPackage.SITE__REGION:
				return getRegion();
			case HoldfastPackage.SITE__CLEARED:
				return isCleared();
			case HoldfastPackage.SITE__SITES:
				return getSites();
			case HoldfastPackage.SITE__PARENT:
				return getParent();
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
			case HoldfastPackage.SITE__NAME:
				setName((String)newValue);
				return;
			case HoldfastPackage.SITE__TITLE:
				setTitle((String)newValue);
				return;
			case HoldfastPackage.SITE__DECLARED_REGION:
				setDeclaredRegion((Region)newValue);
				return;
			case HoldfastPackage.SITE__CLEARED:
				setCleared((Boolean)newValue);
				return;
			case HoldfastPackage.SITE__SITES:
				getSites().clear();
				getSites().addAll((Collection<? extends Site>)newValue);
				return;
			case HoldfastPackage.SITE__PARENT:
				setParent((Site)newValue);
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
			case HoldfastPackage.SITE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case HoldfastPackage.SITE__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case HoldfastPackage.SITE__DECLARED_REGION:
				setDeclaredRegion((Region)null);
				return;
			case HoldfastPackage.SITE__CLEARED:
				setCleared(CLEARED_EDEFAULT);
				return;
			case HoldfastPackage.SITE__SITES:
				getSites().clear();
				return;
			case HoldfastPackage.SITE__PARENT:
				setParent((Site)null);
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
			case HoldfastPackage.SITE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case HoldfastPackage.SITE__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case HoldfastPackage.SITE__DECLARED_REGION:
				return declaredRegion != null;
			case HoldfastPackage.SITE__REGION:
				return getRegion() != null;
			case HoldfastPackage.SITE__CLEARED:
				return cleared != CLEARED_EDEFAULT;
			case HoldfastPackage.SITE__SITES:
				return sites != null && !sites.isEmpty();
			case HoldfastPackage.SITE__PARENT:
				return getParent() != null;
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
				case HoldfastPackage.SITE__NAME: return HoldfastPackage.NAMED_ELEMENT__NAME;
				case HoldfastPackage.SITE__TITLE: return HoldfastPackage.NAMED_ELEMENT__TITLE;
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
				case HoldfastPackage.NAMED_ELEMENT__NAME: return HoldfastPackage.SITE__NAME;
				case HoldfastPackage.NAMED_ELEMENT__TITLE: return HoldfastPackage.SITE__TITLE;
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
		result.append(", cleared: ");
		result.append(cleared);
		result.append(')');
		return result.toString();
	}

} //SiteImpl
