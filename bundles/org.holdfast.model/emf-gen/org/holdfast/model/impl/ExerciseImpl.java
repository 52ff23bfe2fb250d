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
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.holdfast.model.Component;
import org.holdfast.model.Exercise;
import org.holdfast.model.ExerciseResult;
import org.holdfast.model.ExerciseSort;
import org.holdfast.model.HoldfastPackage;
import org.holdfast.model.Measurement;
import org.holdfast.model.RecoveryPlan;

import org.holdfast.model.value.Day;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Exercise</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.impl.ExerciseImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ExerciseImpl#getSort <em>Sort</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ExerciseImpl#getPlan <em>Plan</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ExerciseImpl#getResult <em>Result</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ExerciseImpl#getFailed <em>Failed</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ExerciseImpl#getMeasured <em>Measured</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExerciseImpl extends ElementImpl implements Exercise
{
	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final Day DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected Day date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSort() <em>Sort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSort()
	 * @generated
	 * @ordered
	 */
	protected static final ExerciseSort SORT_EDEFAULT = ExerciseSort.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getSort() <em>Sort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSort()
	 * @generated
	 * @ordered
	 */
	protected ExerciseSort sort = SORT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPlan() <em>Plan</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlan()
	 * @generated
	 * @ordered
	 */
	protected RecoveryPlan plan;

	/**
	 * The default value of the '{@link #getResult() <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResult()
	 * @generated
	 * @ordered
	 */
	protected static final ExerciseResult RESULT_EDEFAULT = ExerciseResult.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getResult() <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResult()
	 * @generated
	 * @ordered
	 */
	protected ExerciseResult result = RESULT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFailed() <em>Failed</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFailed()
	 * @generated
	 * @ordered
	 */
	protected EList<Component> failed;

	/**
	 * The cached value of the '{@link #getMeasured() <em>Measured</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasured()
	 * @generated
	 * @ordered
	 */
	protected EList<Measurement> measured;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExerciseImpl()
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
		return HoldfastPackage.Literals.EXERCISE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Day getDate()
	{
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(Day newDate)
	{
		Day oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.EXERCISE__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExerciseSort getSort()
	{
		return sort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSort(ExerciseSort newSort)
	{
		ExerciseSort oldSort = sort;
		sort = newSort == null ? SORT_EDEFAULT : newSort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.EXERCISE__SORT, oldSort, sort));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RecoveryPlan getPlan()
	{
		if (plan != null && plan.eIsProxy())
		{
			InternalEObject oldPlan = (InternalEObject)plan;
			plan = (RecoveryPlan)eResolveProxy(oldPlan);
			if (plan != oldPlan)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, HoldfastPackage.EXERCISE__PLAN, oldPlan, plan));
			}
		}
		return plan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RecoveryPlan basicGetPlan()
	{
		return plan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlan(RecoveryPlan newPlan)
	{
		RecoveryPlan oldPlan = plan;
		plan = newPlan;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.EXERCISE__PLAN, oldPlan, plan));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExerciseResult getResult()
	{
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResult(ExerciseResult newResult)
	{
		ExerciseResult oldResult = result;
		result = newResult == null ? RESULT_EDEFAULT : newResult;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.EXERCISE__RESULT, oldResult, result));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Component> getFailed()
	{
		if (failed == null)
		{
			failed = new EObjectResolvingEList<Component>(Component.class, this, HoldfastPackage.EXERCISE__FAILED);
		}
		return failed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Measurement> getMeasured()
	{
		if (measured == null)
		{
			measured = new EObjectContainmentEList<Measurement>(Measurement.class, this, HoldfastPackage.EXERCISE__MEASURED);
		}
		return measured;
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
			case HoldfastPackage.EXERCISE__MEASURED:
				return ((InternalEList<?>)getMeasured()).basicRemove(otherEnd, msgs);
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
			case HoldfastPackage.EXERCISE__DATE:
				return getDate();
			case HoldfastPackage.EXERCISE__SORT:
				return getSort();
			case HoldfastPackage.EXERCISE__PLAN:
				if (resolve) return getPlan();
				return basicGetPlan();
			case HoldfastPackage.EXERCISE__RESULT:
				return getResult();
			case HoldfastPackage.EXERCISE__FAILED:
				return getFailed();
			case HoldfastPackage.EXERCISE__MEASURED:
				return getMeasured();
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
			case HoldfastPackage.EXERCISE__DATE:
				setDate((Day)newValue);
				return;
			case HoldfastPackage.EXERCISE__SORT:
				setSort((ExerciseSort)newValue);
				return;
			case HoldfastPackage.EXERCISE__PLAN:
				setPlan((RecoveryPlan)newValue);
				return;
			case HoldfastPackage.EXERCISE__RESULT:
				setResult((ExerciseResult)newValue);
				return;
			case HoldfastPackage.EXERCISE__FAILED:
				getFailed().clear();
				getFailed().addAll((Collection<? extends Component>)newValue);
				return;
			case HoldfastPackage.EXERCISE__MEASURED:
				getMeasured().clear();
				getMeasured().addAll((Collection<? extends Measurement>)newValue);
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
			case HoldfastPackage.EXERCISE__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case HoldfastPackage.EXERCISE__SORT:
				setSort(SORT_EDEFAULT);
				return;
			case HoldfastPackage.EXERCISE__PLAN:
				setPlan((RecoveryPlan)null);
				return;
			case HoldfastPackage.EXERCISE__RESULT:
				setResult(RESULT_EDEFAULT);
				return;
			case HoldfastPackage.EXERCISE__FAILED:
				getFailed().clear();
				return;
			case HoldfastPackage.EXERCISE__MEASURED:
				getMeasured().clear();
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
			case HoldfastPackage.EXERCISE__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case HoldfastPackage.EXERCISE__SORT:
				return sort != SORT_EDEFAULT;
			case HoldfastPackage.EXERCISE__PLAN:
				return plan != null;
			case HoldfastPackage.EXERCISE__RESULT:
				return result != RESULT_EDEFAULT;
			case HoldfastPackage.EXERCISE__FAILED:
				return failed != null && !failed.isEmpty();
			case HoldfastPackage.EXERCISE__MEASURED:
				return measured != null && !measured.isEmpty();
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
		result.append(" (date: ");
		result.append(date);
		result.append(", sort: ");
		result.append(sort);
		result.append(", result: ");
		result.append(result);
		result.append(')');
		return result.toString();
	}

} //ExerciseImpl
