/**
 */
package org.holdfast.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.holdfast.model.Component;
import org.holdfast.model.Copy;
import org.holdfast.model.HoldfastPackage;
import org.holdfast.model.Protection;
import org.holdfast.model.Site;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Copy</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.impl.CopyImpl#getAt <em>At</em>}</li>
 *   <li>{@link org.holdfast.model.impl.CopyImpl#getOn <em>On</em>}</li>
 *   <li>{@link org.holdfast.model.impl.CopyImpl#getSite <em>Site</em>}</li>
 *   <li>{@link org.holdfast.model.impl.CopyImpl#getProtection <em>Protection</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CopyImpl extends MinimalEObjectImpl.Container implements Copy
{
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
	 * The cached value of the '{@link #getOn() <em>On</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOn()
	 * @generated
	 * @ordered
	 */
	protected Component on;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CopyImpl()
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
		return HoldfastPackage.Literals.COPY;
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, HoldfastPackage.COPY__AT, oldAt, at));
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
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.COPY__AT, oldAt, at));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Component getOn()
	{
		if (on != null && on.eIsProxy())
		{
			InternalEObject oldOn = (InternalEObject)on;
			on = (Component)eResolveProxy(oldOn);
			if (on != oldOn)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, HoldfastPackage.COPY__ON, oldOn, on));
			}
		}
		return on;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Component basicGetOn()
	{
		return on;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOn(Component newOn)
	{
		Component oldOn = on;
		on = newOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.COPY__ON, oldOn, on));
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
	public Protection getProtection()
	{
		if (eContainerFeatureID() != HoldfastPackage.COPY__PROTECTION) return null;
		return (Protection)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetProtection(Protection newProtection, NotificationChain msgs)
	{
		msgs = eBasicSetContainer((InternalEObject)newProtection, HoldfastPackage.COPY__PROTECTION, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProtection(Protection newProtection)
	{
		if (newProtection != eInternalContainer() || (eContainerFeatureID() != HoldfastPackage.COPY__PROTECTION && newProtection != null))
		{
			if (EcoreUtil.isAncestor(this, newProtection))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newProtection != null)
				msgs = ((InternalEObject)newProtection).eInverseAdd(this, HoldfastPackage.PROTECTION__COPIES, Protection.class, msgs);
			msgs = basicSetProtection(newProtection, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.COPY__PROTECTION, newProtection, newProtection));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case HoldfastPackage.COPY__PROTECTION:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetProtection((Protection)otherEnd, msgs);
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
			case HoldfastPackage.COPY__PROTECTION:
				return basicSetProtection(null, msgs);
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
			case HoldfastPackage.COPY__PROTECTION:
				return eInternalContainer().eInverseRemove(this, HoldfastPackage.PROTECTION__COPIES, Protection.class, msgs);
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
			case HoldfastPackage.COPY__AT:
				if (resolve) return getAt();
				return basicGetAt();
			case HoldfastPackage.COPY__ON:
				if (resolve) return getOn();
				return basicGetOn();
			case HoldfastPackage.COPY__SITE:
				return getSite();
			case HoldfastPackage.COPY__PROTECTION:
				return getProtection();
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
			case HoldfastPackage.COPY__AT:
				setAt((Site)newValue);
				return;
			case HoldfastPackage.COPY__ON:
				setOn((Component)newValue);
				return;
			case HoldfastPackage.COPY__PROTECTION:
				setProtection((Protection)newValue);
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
			case HoldfastPackage.COPY__AT:
				setAt((Site)null);
				return;
			case HoldfastPackage.COPY__ON:
				setOn((Component)null);
				return;
			case HoldfastPackage.COPY__PROTECTION:
				setProtection((Protection)null);
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
			case HoldfastPackage.COPY__AT:
				return at != null;
			case HoldfastPackage.COPY__ON:
				return on != null;
			case HoldfastPackage.COPY__SITE:
				return getSite() != null;
			case HoldfastPackage.COPY__PROTECTION:
				return getProtection() != null;
		}
		return super.eIsSet(featureID);
	}

} //CopyImpl
