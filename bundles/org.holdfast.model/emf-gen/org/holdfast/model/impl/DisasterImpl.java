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

import org.holdfast.model.Disaster;
import org.holdfast.model.DisasterLevel;
import org.holdfast.model.DisasterOrigin;
import org.holdfast.model.Effect;
import org.holdfast.model.HoldfastPackage;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Prevention;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.Strike;

import org.holdfast.model.value.Frequency;
import org.holdfast.model.value.Share;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Disaster</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.impl.DisasterImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.holdfast.model.impl.DisasterImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.holdfast.model.impl.DisasterImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.holdfast.model.impl.DisasterImpl#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.holdfast.model.impl.DisasterImpl#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link org.holdfast.model.impl.DisasterImpl#isEach <em>Each</em>}</li>
 *   <li>{@link org.holdfast.model.impl.DisasterImpl#getStrikes <em>Strikes</em>}</li>
 *   <li>{@link org.holdfast.model.impl.DisasterImpl#getEffect <em>Effect</em>}</li>
 *   <li>{@link org.holdfast.model.impl.DisasterImpl#getKeepsAway <em>Keeps Away</em>}</li>
 *   <li>{@link org.holdfast.model.impl.DisasterImpl#getPreventions <em>Preventions</em>}</li>
 *   <li>{@link org.holdfast.model.impl.DisasterImpl#getRecoveryPlans <em>Recovery Plans</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DisasterImpl extends ElementImpl implements Disaster
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
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected DisasterLevel level;

	/**
	 * The default value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected static final DisasterOrigin ORIGIN_EDEFAULT = DisasterOrigin.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected DisasterOrigin origin = ORIGIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrequency() <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrequency()
	 * @generated
	 * @ordered
	 */
	protected static final Frequency FREQUENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrequency() <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrequency()
	 * @generated
	 * @ordered
	 */
	protected Frequency frequency = FREQUENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #isEach() <em>Each</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEach()
	 * @generated
	 * @ordered
	 */
	protected static final boolean EACH_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isEach() <em>Each</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEach()
	 * @generated
	 * @ordered
	 */
	protected boolean each = EACH_EDEFAULT;

	/**
	 * The cached value of the '{@link #getStrikes() <em>Strikes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrikes()
	 * @generated
	 * @ordered
	 */
	protected EList<Strike> strikes;

	/**
	 * The cached value of the '{@link #getEffect() <em>Effect</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffect()
	 * @generated
	 * @ordered
	 */
	protected Effect effect;

	/**
	 * The default value of the '{@link #getKeepsAway() <em>Keeps Away</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeepsAway()
	 * @generated
	 * @ordered
	 */
	protected static final Share KEEPS_AWAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKeepsAway() <em>Keeps Away</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeepsAway()
	 * @generated
	 * @ordered
	 */
	protected Share keepsAway = KEEPS_AWAY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DisasterImpl()
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
		return HoldfastPackage.Literals.DISASTER;
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
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.DISASTER__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.DISASTER__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DisasterLevel getLevel()
	{
		if (level != null && level.eIsProxy())
		{
			InternalEObject oldLevel = (InternalEObject)level;
			level = (DisasterLevel)eResolveProxy(oldLevel);
			if (level != oldLevel)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, HoldfastPackage.DISASTER__LEVEL, oldLevel, level));
			}
		}
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DisasterLevel basicGetLevel()
	{
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(DisasterLevel newLevel)
	{
		DisasterLevel oldLevel = level;
		level = newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.DISASTER__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DisasterOrigin getOrigin()
	{
		return origin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrigin(DisasterOrigin newOrigin)
	{
		DisasterOrigin oldOrigin = origin;
		origin = newOrigin == null ? ORIGIN_EDEFAULT : newOrigin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.DISASTER__ORIGIN, oldOrigin, origin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Frequency getFrequency()
	{
		return frequency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrequency(Frequency newFrequency)
	{
		Frequency oldFrequency = frequency;
		frequency = newFrequency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.DISASTER__FREQUENCY, oldFrequency, frequency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isEach()
	{
		return each;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEach(boolean newEach)
	{
		boolean oldEach = each;
		each = newEach;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.DISASTER__EACH, oldEach, each));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Strike> getStrikes()
	{
		if (strikes == null)
		{
			strikes = new EObjectContainmentEList<Strike>(Strike.class, this, HoldfastPackage.DISASTER__STRIKES);
		}
		return strikes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Effect getEffect()
	{
		return effect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEffect(Effect newEffect, NotificationChain msgs)
	{
		Effect oldEffect = effect;
		effect = newEffect;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, HoldfastPackage.DISASTER__EFFECT, oldEffect, newEffect);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffect(Effect newEffect)
	{
		if (newEffect != effect)
		{
			NotificationChain msgs = null;
			if (effect != null)
				msgs = ((InternalEObject)effect).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - HoldfastPackage.DISASTER__EFFECT, null, msgs);
			if (newEffect != null)
				msgs = ((InternalEObject)newEffect).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - HoldfastPackage.DISASTER__EFFECT, null, msgs);
			msgs = basicSetEffect(newEffect, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.DISASTER__EFFECT, newEffect, newEffect));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Share getKeepsAway()
	{
		return keepsAway;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeepsAway(Share newKeepsAway)
	{
		Share oldKeepsAway = keepsAway;
		keepsAway = newKeepsAway;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.DISASTER__KEEPS_AWAY, oldKeepsAway, keepsAway));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Prevention> getPreventions()
	{
		return org.holdfast.model.inverse.Inverses.preventions(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RecoveryPlan> getRecoveryPlans()
	{
		return org.holdfast.model.inverse.Inverses.recoveryPlans(this);
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
			case HoldfastPackage.DISASTER__STRIKES:
				return ((InternalEList<?>)getStrikes()).basicRemove(otherEnd, msgs);
			case HoldfastPackage.DISASTER__EFFECT:
				return basicSetEffect(null, msgs);
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
			case HoldfastPackage.DISASTER__NAME:
				return getName();
			case HoldfastPackage.DISASTER__TITLE:
				return getTitle();
			case HoldfastPackage.DISASTER__LEVEL:
				if (resolve) return getLevel();
				return basicGetLevel();
			case HoldfastPackage.DISASTER__ORIGIN:
				return getOrigin();
			case HoldfastPackage.DISASTER__FREQUENCY:
				return getFrequency();
			case HoldfastPackage.DISASTER__EACH:
				return isEach();
			case HoldfastPackage.DISASTER__STRIKES:
				return getStrikes();
			case HoldfastPackage.DISASTER__EFFECT:
				return getEffect();
			case HoldfastPackage.DISASTER__KEEPS_AWAY:
				return getKeepsAway();
			case HoldfastPackage.DISASTER__PREVENTIONS:
				return getPreventions();
			case HoldfastPackage.DISASTER__RECOVERY_PLANS:
				return getRecoveryPlans();
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
			case HoldfastPackage.DISASTER__NAME:
				setName((String)newValue);
				return;
			case HoldfastPackage.DISASTER__TITLE:
				setTitle((String)newValue);
				return;
			case HoldfastPackage.DISASTER__LEVEL:
				setLevel((DisasterLevel)newValue);
				return;
			case HoldfastPackage.DISASTER__ORIGIN:
				setOrigin((DisasterOrigin)newValue);
				return;
			case HoldfastPackage.DISASTER__FREQUENCY:
				setFrequency((Frequency)newValue);
				return;
			case HoldfastPackage.DISASTER__EACH:
				setEach((Boolean)newValue);
				return;
			case HoldfastPackage.DISASTER__STRIKES:
				getStrikes().clear();
				getStrikes().addAll((Collection<? extends Strike>)newValue);
				return;
			case HoldfastPackage.DISASTER__EFFECT:
				setEffect((Effect)newValue);
				return;
			case HoldfastPackage.DISASTER__KEEPS_AWAY:
				setKeepsAway((Share)newValue);
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
			case HoldfastPackage.DISASTER__NAME:
				setName(NAME_EDEFAULT);
				return;
			case HoldfastPackage.DISASTER__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case HoldfastPackage.DISASTER__LEVEL:
				setLevel((DisasterLevel)null);
				return;
			case HoldfastPackage.DISASTER__ORIGIN:
				setOrigin(ORIGIN_EDEFAULT);
				return;
			case HoldfastPackage.DISASTER__FREQUENCY:
				setFrequency(FREQUENCY_EDEFAULT);
				return;
			case HoldfastPackage.DISASTER__EACH:
				setEach(EACH_EDEFAULT);
				return;
			case HoldfastPackage.DISASTER__STRIKES:
				getStrikes().clear();
				return;
			case HoldfastPackage.DISASTER__EFFECT:
				setEffect((Effect)null);
				return;
			case HoldfastPackage.DISASTER__KEEPS_AWAY:
				setKeepsAway(KEEPS_AWAY_EDEFAULT);
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
			case HoldfastPackage.DISASTER__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case HoldfastPackage.DISASTER__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case HoldfastPackage.DISASTER__LEVEL:
				return level != null;
			case HoldfastPackage.DISASTER__ORIGIN:
				return origin != ORIGIN_EDEFAULT;
			case HoldfastPackage.DISASTER__FREQUENCY:
				return FREQUENCY_EDEFAULT == null ? frequency != null : !FREQUENCY_EDEFAULT.equals(frequency);
			case HoldfastPackage.DISASTER__EACH:
				return each != EACH_EDEFAULT;
			case HoldfastPackage.DISASTER__STRIKES:
				return strikes != null && !strikes.isEmpty();
			case HoldfastPackage.DISASTER__EFFECT:
				return effect != null;
			case HoldfastPackage.DISASTER__KEEPS_AWAY:
				return KEEPS_AWAY_EDEFAULT == null ? keepsAway != null : !KEEPS_AWAY_EDEFAULT.equals(keepsAway);
			case HoldfastPackage.DISASTER__PREVENTIONS:
				return !getPreventions().isEmpty();
			case HoldfastPackage.DISASTER__RECOVERY_PLANS:
				return !getRecoveryPlans().isEmpty();
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
				case HoldfastPackage.DISASTER__NAME: return HoldfastPackage.NAMED_ELEMENT__NAME;
				case HoldfastPackage.DISASTER__TITLE: return HoldfastPackage.NAMED_ELEMENT__TITLE;
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
				case HoldfastPackage.NAMED_ELEMENT__NAME: return HoldfastPackage.DISASTER__NAME;
				case HoldfastPackage.NAMED_ELEMENT__TITLE: return HoldfastPackage.DISASTER__TITLE;
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
		result.append(", origin: ");
		result.append(origin);
		result.append(", frequency: ");
		result.append(frequency);
		result.append(", each: ");
		result.append(each);
		result.append(", keepsAway: ");
		result.append(keepsAway);
		result.append(')');
		return result.toString();
	}

} //DisasterImpl
