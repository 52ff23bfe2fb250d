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
import org.holdfast.model.HoldfastPackage;
import org.holdfast.model.StandIn;

import org.holdfast.model.value.Duration;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Stand In</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.impl.StandInImpl#getOf <em>Of</em>}</li>
 *   <li>{@link org.holdfast.model.impl.StandInImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.holdfast.model.impl.StandInImpl#getWithin <em>Within</em>}</li>
 *   <li>{@link org.holdfast.model.impl.StandInImpl#isDeclared <em>Declared</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StandInImpl extends MinimalEObjectImpl.Container implements StandIn
{
	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected Component target;

	/**
	 * The default value of the '{@link #getWithin() <em>Within</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithin()
	 * @generated
	 * @ordered
	 */
	protected static final Duration WITHIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWithin() <em>Within</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithin()
	 * @generated
	 * @ordered
	 */
	protected Duration within = WITHIN_EDEFAULT;

	/**
	 * The default value of the '{@link #isDeclared() <em>Declared</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDeclared()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DECLARED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDeclared() <em>Declared</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDeclared()
	 * @generated
	 * @ordered
	 */
	protected boolean declared = DECLARED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StandInImpl()
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
		return HoldfastPackage.Literals.STAND_IN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Component getOf()
	{
		if (eContainerFeatureID() != HoldfastPackage.STAND_IN__OF) return null;
		return (Component)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetOf(Component newOf, NotificationChain msgs)
	{
		msgs = eBasicSetContainer((InternalEObject)newOf, HoldfastPackage.STAND_IN__OF, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOf(Component newOf)
	{
		if (newOf != eInternalContainer() || (eContainerFeatureID() != HoldfastPackage.STAND_IN__OF && newOf != null))
		{
			if (EcoreUtil.isAncestor(this, newOf))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newOf != null)
				msgs = ((InternalEObject)newOf).eInverseAdd(this, HoldfastPackage.COMPONENT__STAND_INS, Component.class, msgs);
			msgs = basicSetOf(newOf, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.STAND_IN__OF, newOf, newOf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Component getTarget()
	{
		if (target != null && target.eIsProxy())
		{
			InternalEObject oldTarget = (InternalEObject)target;
			target = (Component)eResolveProxy(oldTarget);
			if (target != oldTarget)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, HoldfastPackage.STAND_IN__TARGET, oldTarget, target));
			}
		}
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Component basicGetTarget()
	{
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(Component newTarget)
	{
		Component oldTarget = target;
		target = newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.STAND_IN__TARGET, oldTarget, target));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getWithin()
	{
		return within;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWithin(Duration newWithin)
	{
		Duration oldWithin = within;
		within = newWithin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.STAND_IN__WITHIN, oldWithin, within));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDeclared()
	{
		return declared;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeclared(boolean newDeclared)
	{
		boolean oldDeclared = declared;
		declared = newDeclared;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.STAND_IN__DECLARED, oldDeclared, declared));
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
			case HoldfastPackage.STAND_IN__OF:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetOf((Component)otherEnd, msgs);
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
			case HoldfastPackage.STAND_IN__OF:
				return basicSetOf(null, msgs);
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
			case HoldfastPackage.STAND_IN__OF:
				return eInternalContainer().eInverseRemove(this, HoldfastPackage.COMPONENT__STAND_INS, Component.class, msgs);
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
			case HoldfastPackage.STAND_IN__OF:
				return getOf();
			case HoldfastPackage.STAND_IN__TARGET:
				if (resolve) return getTarget();
				return basicGetTarget();
			case HoldfastPackage.STAND_IN__WITHIN:
				return getWithin();
			case HoldfastPackage.STAND_IN__DECLARED:
				return isDeclared();
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
			case HoldfastPackage.STAND_IN__OF:
				setOf((Component)newValue);
				return;
			case HoldfastPackage.STAND_IN__TARGET:
				setTarget((Component)newValue);
				return;
			case HoldfastPackage.STAND_IN__WITHIN:
				setWithin((Duration)newValue);
				return;
			case HoldfastPackage.STAND_IN__DECLARED:
				setDeclared((Boolean)newValue);
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
			case HoldfastPackage.STAND_IN__OF:
				setOf((Component)null);
				return;
			case HoldfastPackage.STAND_IN__TARGET:
				setTarget((Component)null);
				return;
			case HoldfastPackage.STAND_IN__WITHIN:
				setWithin(WITHIN_EDEFAULT);
				return;
			case HoldfastPackage.STAND_IN__DECLARED:
				setDeclared(DECLARED_EDEFAULT);
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
			case HoldfastPackage.STAND_IN__OF:
				return getOf() != null;
			case HoldfastPackage.STAND_IN__TARGET:
				return target != null;
			case HoldfastPackage.STAND_IN__WITHIN:
				return WITHIN_EDEFAULT == null ? within != null : !WITHIN_EDEFAULT.equals(within);
			case HoldfastPackage.STAND_IN__DECLARED:
				return declared != DECLARED_EDEFAULT;
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
		result.append(" (within: ");
		result.append(within);
		result.append(", declared: ");
		result.append(declared);
		result.append(')');
		return result.toString();
	}

} //StandInImpl
