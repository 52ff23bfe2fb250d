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
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.holdfast.model.Disaster;
import org.holdfast.model.Exercise;
import org.holdfast.model.HoldfastPackage;
import org.holdfast.model.Information;
import org.holdfast.model.NamedElement;
import org.holdfast.model.RecoveryAction;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.Role;
import org.holdfast.model.Site;

import org.holdfast.model.value.Duration;
import org.holdfast.model.value.Period;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Recovery Plan</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.impl.RecoveryPlanImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.holdfast.model.impl.RecoveryPlanImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.holdfast.model.impl.RecoveryPlanImpl#getDisasters <em>Disasters</em>}</li>
 *   <li>{@link org.holdfast.model.impl.RecoveryPlanImpl#getDeclaredBy <em>Declared By</em>}</li>
 *   <li>{@link org.holdfast.model.impl.RecoveryPlanImpl#getDeclaredWithin <em>Declared Within</em>}</li>
 *   <li>{@link org.holdfast.model.impl.RecoveryPlanImpl#getRecoversAt <em>Recovers At</em>}</li>
 *   <li>{@link org.holdfast.model.impl.RecoveryPlanImpl#getInformation <em>Information</em>}</li>
 *   <li>{@link org.holdfast.model.impl.RecoveryPlanImpl#getActions <em>Actions</em>}</li>
 *   <li>{@link org.holdfast.model.impl.RecoveryPlanImpl#getExercisePeriod <em>Exercise Period</em>}</li>
 *   <li>{@link org.holdfast.model.impl.RecoveryPlanImpl#getExercises <em>Exercises</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RecoveryPlanImpl extends ElementImpl implements RecoveryPlan
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
	 * The cached value of the '{@link #getDisasters() <em>Disasters</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisasters()
	 * @generated
	 * @ordered
	 */
	protected EList<Disaster> disasters;

	/**
	 * The cached value of the '{@link #getDeclaredBy() <em>Declared By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeclaredBy()
	 * @generated
	 * @ordered
	 */
	protected Role declaredBy;

	/**
	 * The default value of the '{@link #getDeclaredWithin() <em>Declared Within</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeclaredWithin()
	 * @generated
	 * @ordered
	 */
	protected static final Duration DECLARED_WITHIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeclaredWithin() <em>Declared Within</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeclaredWithin()
	 * @generated
	 * @ordered
	 */
	protected Duration declaredWithin = DECLARED_WITHIN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRecoversAt() <em>Recovers At</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecoversAt()
	 * @generated
	 * @ordered
	 */
	protected Site recoversAt;

	/**
	 * The cached value of the '{@link #getInformation() <em>Information</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInformation()
	 * @generated
	 * @ordered
	 */
	protected EList<Information> information;

	/**
	 * The cached value of the '{@link #getActions() <em>Actions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActions()
	 * @generated
	 * @ordered
	 */
	protected EList<RecoveryAction> actions;

	/**
	 * The default value of the '{@link #getExercisePeriod() <em>Exercise Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExercisePeriod()
	 * @generated
	 * @ordered
	 */
	protected static final Period EXERCISE_PERIOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExercisePeriod() <em>Exercise Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExercisePeriod()
	 * @generated
	 * @ordered
	 */
	protected Period exercisePeriod = EXERCISE_PERIOD_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RecoveryPlanImpl()
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
		return HoldfastPackage.Literals.RECOVERY_PLAN;
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
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.RECOVERY_PLAN__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.RECOVERY_PLAN__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Disaster> getDisasters()
	{
		if (disasters == null)
		{
			disasters = new EObjectResolvingEList<Disaster>(Disaster.class, this, HoldfastPackage.RECOVERY_PLAN__DISASTERS);
		}
		return disasters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getDeclaredBy()
	{
		if (declaredBy != null && declaredBy.eIsProxy())
		{
			InternalEObject oldDeclaredBy = (InternalEObject)declaredBy;
			declaredBy = (Role)eResolveProxy(oldDeclaredBy);
			if (declaredBy != oldDeclaredBy)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, HoldfastPackage.RECOVERY_PLAN__DECLARED_BY, oldDeclaredBy, declaredBy));
			}
		}
		return declaredBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Role basicGetDeclaredBy()
	{
		return declaredBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeclaredBy(Role newDeclaredBy)
	{
		Role oldDeclaredBy = declaredBy;
		declaredBy = newDeclaredBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.RECOVERY_PLAN__DECLARED_BY, oldDeclaredBy, declaredBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getDeclaredWithin()
	{
		return declaredWithin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeclaredWithin(Duration newDeclaredWithin)
	{
		Duration oldDeclaredWithin = declaredWithin;
		declaredWithin = newDeclaredWithin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.RECOVERY_PLAN__DECLARED_WITHIN, oldDeclaredWithin, declaredWithin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Site getRecoversAt()
	{
		if (recoversAt != null && recoversAt.eIsProxy())
		{
			InternalEObject oldRecoversAt = (InternalEObject)recoversAt;
			recoversAt = (Site)eResolveProxy(oldRecoversAt);
			if (recoversAt != oldRecoversAt)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, HoldfastPackage.RECOVERY_PLAN__RECOVERS_AT, oldRecoversAt, recoversAt));
			}
		}
		return recoversAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Site basicGetRecoversAt()
	{
		return recoversAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecoversAt(Site newRecoversAt)
	{
		Site oldRecoversAt = recoversAt;
		recoversAt = newRecoversAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.RECOVERY_PLAN__RECOVERS_AT, oldRecoversAt, recoversAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Information> getInformation()
	{
		if (information == null)
		{
			information = new EObjectResolvingEList<Information>(Information.class, this, HoldfastPackage.RECOVERY_PLAN__INFORMATION);
		}
		return information;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RecoveryAction> getActions()
	{
		if (actions == null)
		{
			actions = new EObjectContainmentWithInverseEList<RecoveryAction>(RecoveryAction.class, this, HoldfastPackage.RECOVERY_PLAN__ACTIONS, HoldfastPackage.RECOVERY_ACTION__PLAN);
		}
		return actions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Period getExercisePeriod()
	{
		return exercisePeriod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExercisePeriod(Period newExercisePeriod)
	{
		Period oldExercisePeriod = exercisePeriod;
		exercisePeriod = newExercisePeriod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.RECOVERY_PLAN__EXERCISE_PERIOD, oldExercisePeriod, exercisePeriod));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Exercise> getExercises()
	{
		return org.holdfast.model.inverse.Inverses.exercises(this);
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
			case HoldfastPackage.RECOVERY_PLAN__ACTIONS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getActions()).basicAdd(otherEnd, msgs);
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
			case HoldfastPackage.RECOVERY_PLAN__ACTIONS:
				return ((InternalEList<?>)getActions()).basicRemove(otherEnd, msgs);
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
			case HoldfastPackage.RECOVERY_PLAN__NAME:
				return getName();
			case HoldfastPackage.RECOVERY_PLAN__TITLE:
				return getTitle();
			case HoldfastPackage.RECOVERY_PLAN__DISASTERS:
				return getDisasters();
			case HoldfastPackage.RECOVERY_PLAN__DECLARED_BY:
				if (resolve) return getDeclaredBy();
				return basicGetDeclaredBy();
			case HoldfastPackage.RECOVERY_PLAN__DECLARED_WITHIN:
				return getDeclaredWithin();
			case HoldfastPackage.RECOVERY_PLAN__RECOVERS_AT:
				if (resolve) return getRecoversAt();
				return basicGetRecoversAt();
			case HoldfastPackage.RECOVERY_PLAN__INFORMATION:
				return getInformation();
			case HoldfastPackage.RECOVERY_PLAN__ACTIONS:
				return getActions();
			case HoldfastPackage.RECOVERY_PLAN__EXERCISE_PERIOD:
				return getExercisePeriod();
			case HoldfastPackage.RECOVERY_PLAN__EXERCISES:
				return getExercises();
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
			case HoldfastPackage.RECOVERY_PLAN__NAME:
				setName((String)newValue);
				return;
			case HoldfastPackage.RECOVERY_PLAN__TITLE:
				setTitle((String)newValue);
				return;
			case HoldfastPackage.RECOVERY_PLAN__DISASTERS:
				getDisasters().clear();
				getDisasters().addAll((Collection<? extends Disaster>)newValue);
				return;
			case HoldfastPackage.RECOVERY_PLAN__DECLARED_BY:
				setDeclaredBy((Role)newValue);
				return;
			case HoldfastPackage.RECOVERY_PLAN__DECLARED_WITHIN:
				setDeclaredWithin((Duration)newValue);
				return;
			case HoldfastPackage.RECOVERY_PLAN__RECOVERS_AT:
				setRecoversAt((Site)newValue);
				return;
			case HoldfastPackage.RECOVERY_PLAN__INFORMATION:
				getInformation().clear();
				getInformation().addAll((Collection<? extends Information>)newValue);
				return;
			case HoldfastPackage.RECOVERY_PLAN__ACTIONS:
				getActions().clear();
				getActions().addAll((Collection<? extends RecoveryAction>)newValue);
				return;
			case HoldfastPackage.RECOVERY_PLAN__EXERCISE_PERIOD:
				setExercisePeriod((Period)newValue);
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
			case HoldfastPackage.RECOVERY_PLAN__NAME:
				setName(NAME_EDEFAULT);
				return;
			case HoldfastPackage.RECOVERY_PLAN__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case HoldfastPackage.RECOVERY_PLAN__DISASTERS:
				getDisasters().clear();
				return;
			case HoldfastPackage.RECOVERY_PLAN__DECLARED_BY:
				setDeclaredBy((Role)null);
				return;
			case HoldfastPackage.RECOVERY_PLAN__DECLARED_WITHIN:
				setDeclaredWithin(DECLARED_WITHIN_EDEFAULT);
				return;
			case HoldfastPackage.RECOVERY_PLAN__RECOVERS_AT:
				setRecoversAt((Site)null);
				return;
			case HoldfastPackage.RECOVERY_PLAN__INFORMATION:
				getInformation().clear();
				return;
			case HoldfastPackage.RECOVERY_PLAN__ACTIONS:
				getActions().clear();
				return;
			case HoldfastPackage.RECOVERY_PLAN__EXERCISE_PERIOD:
				setExercisePeriod(EXERCISE_PERIOD_EDEFAULT);
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
			case HoldfastPackage.RECOVERY_PLAN__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case HoldfastPackage.RECOVERY_PLAN__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case HoldfastPackage.RECOVERY_PLAN__DISASTERS:
				return disasters != null && !disasters.isEmpty();
			case HoldfastPackage.RECOVERY_PLAN__DECLARED_BY:
				return declaredBy != null;
			case HoldfastPackage.RECOVERY_PLAN__DECLARED_WITHIN:
				return DECLARED_WITHIN_EDEFAULT == null ? declaredWithin != null : !DECLARED_WITHIN_EDEFAULT.equals(declaredWithin);
			case HoldfastPackage.RECOVERY_PLAN__RECOVERS_AT:
				return recoversAt != null;
			case HoldfastPackage.RECOVERY_PLAN__INFORMATION:
				return information != null && !information.isEmpty();
			case HoldfastPackage.RECOVERY_PLAN__ACTIONS:
				return actions != null && !actions.isEmpty();
			case HoldfastPackage.RECOVERY_PLAN__EXERCISE_PERIOD:
				return EXERCISE_PERIOD_EDEFAULT == null ? exercisePeriod != null : !EXERCISE_PERIOD_EDEFAULT.equals(exercisePeriod);
			case HoldfastPackage.RECOVERY_PLAN__EXERCISES:
				return !getExercises().isEmpty();
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
				case HoldfastPackage.RECOVERY_PLAN__NAME: return HoldfastPackage.NAMED_ELEMENT__NAME;
				case HoldfastPackage.RECOVERY_PLAN__TITLE: return HoldfastPackage.NAMED_ELEMENT__TITLE;
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
				case HoldfastPackage.NAMED_ELEMENT__NAME: return HoldfastPackage.RECOVERY_PLAN__NAME;
				case HoldfastPackage.NAMED_ELEMENT__TITLE: return HoldfastPackage.RECOVERY_PLAN__TITLE;
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
		result.append(", declaredWithin: ");
		result.append(declaredWithin);
		result.append(", exercisePeriod: ");
		result.append(exercisePeriod);
		result.append(')');
		return result.toString();
	}

} //RecoveryPlanImpl
