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
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.holdfast.model.HoldfastPackage;
import org.holdfast.model.RecoveryAction;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.Role;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Recovery Action</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.impl.RecoveryActionImpl#getPlan <em>Plan</em>}</li>
 *   <li>{@link org.holdfast.model.impl.RecoveryActionImpl#getAfter <em>After</em>}</li>
 *   <li>{@link org.holdfast.model.impl.RecoveryActionImpl#getBy <em>By</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class RecoveryActionImpl extends MinimalEObjectImpl.Container implements RecoveryAction
{
	/**
	 * The cached value of the '{@link #getAfter() <em>After</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAfter()
	 * @generated
	 * @ordered
	 */
	protected EList<RecoveryAction> after;

	/**
	 * The cached value of the '{@link #getBy() <em>By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected Role by;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RecoveryActionImpl()
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
		return HoldfastPackage.Literals.RECOVERY_ACTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RecoveryPlan getPlan()
	{
		if (eContainerFeatureID() != HoldfastPackage.RECOVERY_ACTION__PLAN) return null;
		return (RecoveryPlan)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPlan(RecoveryPlan newPlan, NotificationChain msgs)
	{
		msgs = eBasicSetContainer((InternalEObject)newPlan, HoldfastPackage.RECOVERY_ACTION__PLAN, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlan(RecoveryPlan newPlan)
	{
		if (newPlan != eInternalContainer() || (eContainerFeatureID() != HoldfastPackage.RECOVERY_ACTION__PLAN && newPlan != null))
		{
			if (EcoreUtil.isAncestor(this, newPlan))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newPlan != null)
				msgs = ((InternalEObject)newPlan).eInverseAdd(this, HoldfastPackage.RECOVERY_PLAN__ACTIONS, RecoveryPlan.class, msgs);
			msgs = basicSetPlan(newPlan, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.RECOVERY_ACTION__PLAN, newPlan, newPlan));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RecoveryAction> getAfter()
	{
		if (after == null)
		{
			after = new EObjectResolvingEList<RecoveryAction>(RecoveryAction.class, this, HoldfastPackage.RECOVERY_ACTION__AFTER);
		}
		return after;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getBy()
	{
		if (by != null && by.eIsProxy())
		{
			InternalEObject oldBy = (InternalEObject)by;
			by = (Role)eResolveProxy(oldBy);
			if (by != oldBy)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, HoldfastPackage.RECOVERY_ACTION__BY, oldBy, by));
			}
		}
		return by;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Role basicGetBy()
	{
		return by;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBy(Role newBy)
	{
		Role oldBy = by;
		by = newBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.RECOVERY_ACTION__BY, oldBy, by));
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
			case HoldfastPackage.RECOVERY_ACTION__PLAN:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetPlan((RecoveryPlan)otherEnd, msgs);
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
			case HoldfastPackage.RECOVERY_ACTION__PLAN:
				return basicSetPlan(null, msgs);
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
			case HoldfastPackage.RECOVERY_ACTION__PLAN:
				return eInternalContainer().eInverseRemove(this, HoldfastPackage.RECOVERY_PLAN__ACTIONS, RecoveryPlan.class, msgs);
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
			case HoldfastPackage.RECOVERY_ACTION__PLAN:
				return getPlan();
			case HoldfastPackage.RECOVERY_ACTION__AFTER:
				return getAfter();
			case HoldfastPackage.RECOVERY_ACTION__BY:
				if (resolve) return getBy();
				return basicGetBy();
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
			case HoldfastPackage.RECOVERY_ACTION__PLAN:
				setPlan((RecoveryPlan)newValue);
				return;
			case HoldfastPackage.RECOVERY_ACTION__AFTER:
				getAfter().clear();
				getAfter().addAll((Collection<? extends RecoveryAction>)newValue);
				return;
			case HoldfastPackage.RECOVERY_ACTION__BY:
				setBy((Role)newValue);
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
			case HoldfastPackage.RECOVERY_ACTION__PLAN:
				setPlan((RecoveryPlan)null);
				return;
			case HoldfastPackage.RECOVERY_ACTION__AFTER:
				getAfter().clear();
				return;
			case HoldfastPackage.RECOVERY_ACTION__BY:
				setBy((Role)null);
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
			case HoldfastPackage.RECOVERY_ACTION__PLAN:
				return getPlan() != null;
			case HoldfastPackage.RECOVERY_ACTION__AFTER:
				return after != null && !after.isEmpty();
			case HoldfastPackage.RECOVERY_ACTION__BY:
				return by != null;
		}
		return super.eIsSet(featureID);
	}

} //RecoveryActionImpl
