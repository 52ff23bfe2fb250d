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

import org.holdfast.model.HoldfastPackage;
import org.holdfast.model.Plan;
import org.holdfast.model.Role;
import org.holdfast.model.StepState;

import org.holdfast.model.value.CostRate;
import org.holdfast.model.value.Day;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.Period;
import org.holdfast.model.value.Share;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Plan</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.impl.PlanImpl#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.holdfast.model.impl.PlanImpl#getBudget <em>Budget</em>}</li>
 *   <li>{@link org.holdfast.model.impl.PlanImpl#getHorizon <em>Horizon</em>}</li>
 *   <li>{@link org.holdfast.model.impl.PlanImpl#getReviewPeriod <em>Review Period</em>}</li>
 *   <li>{@link org.holdfast.model.impl.PlanImpl#getRevisionShare <em>Revision Share</em>}</li>
 *   <li>{@link org.holdfast.model.impl.PlanImpl#getReviewedOn <em>Reviewed On</em>}</li>
 *   <li>{@link org.holdfast.model.impl.PlanImpl#getReviewedBy <em>Reviewed By</em>}</li>
 *   <li>{@link org.holdfast.model.impl.PlanImpl#getSteps <em>Steps</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlanImpl extends NamedElementImpl implements Plan
{
	/**
	 * The default value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrency()
	 * @generated
	 * @ordered
	 */
	protected static final String CURRENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrency()
	 * @generated
	 * @ordered
	 */
	protected String currency = CURRENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getBudget() <em>Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBudget()
	 * @generated
	 * @ordered
	 */
	protected static final CostRate BUDGET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBudget() <em>Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBudget()
	 * @generated
	 * @ordered
	 */
	protected CostRate budget = BUDGET_EDEFAULT;

	/**
	 * The default value of the '{@link #getHorizon() <em>Horizon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHorizon()
	 * @generated
	 * @ordered
	 */
	protected static final Duration HORIZON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHorizon() <em>Horizon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHorizon()
	 * @generated
	 * @ordered
	 */
	protected Duration horizon = HORIZON_EDEFAULT;

	/**
	 * The default value of the '{@link #getReviewPeriod() <em>Review Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewPeriod()
	 * @generated
	 * @ordered
	 */
	protected static final Period REVIEW_PERIOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReviewPeriod() <em>Review Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewPeriod()
	 * @generated
	 * @ordered
	 */
	protected Period reviewPeriod = REVIEW_PERIOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getRevisionShare() <em>Revision Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevisionShare()
	 * @generated
	 * @ordered
	 */
	protected static final Share REVISION_SHARE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRevisionShare() <em>Revision Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevisionShare()
	 * @generated
	 * @ordered
	 */
	protected Share revisionShare = REVISION_SHARE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReviewedOn() <em>Reviewed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewedOn()
	 * @generated
	 * @ordered
	 */
	protected static final Day REVIEWED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReviewedOn() <em>Reviewed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewedOn()
	 * @generated
	 * @ordered
	 */
	protected Day reviewedOn = REVIEWED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getReviewedBy() <em>Reviewed By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewedBy()
	 * @generated
	 * @ordered
	 */
	protected Role reviewedBy;

	/**
	 * The cached value of the '{@link #getSteps() <em>Steps</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected EList<StepState> steps;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlanImpl()
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
		return HoldfastPackage.Literals.PLAN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCurrency()
	{
		return currency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCurrency(String newCurrency)
	{
		String oldCurrency = currency;
		currency = newCurrency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.PLAN__CURRENCY, oldCurrency, currency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CostRate getBudget()
	{
		return budget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBudget(CostRate newBudget)
	{
		CostRate oldBudget = budget;
		budget = newBudget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.PLAN__BUDGET, oldBudget, budget));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getHorizon()
	{
		return horizon;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHorizon(Duration newHorizon)
	{
		Duration oldHorizon = horizon;
		horizon = newHorizon;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.PLAN__HORIZON, oldHorizon, horizon));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Period getReviewPeriod()
	{
		return reviewPeriod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewPeriod(Period newReviewPeriod)
	{
		Period oldReviewPeriod = reviewPeriod;
		reviewPeriod = newReviewPeriod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.PLAN__REVIEW_PERIOD, oldReviewPeriod, reviewPeriod));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Share getRevisionShare()
	{
		return revisionShare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRevisionShare(Share newRevisionShare)
	{
		Share oldRevisionShare = revisionShare;
		revisionShare = newRevisionShare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.PLAN__REVISION_SHARE, oldRevisionShare, revisionShare));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Day getReviewedOn()
	{
		return reviewedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewedOn(Day newReviewedOn)
	{
		Day oldReviewedOn = reviewedOn;
		reviewedOn = newReviewedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.PLAN__REVIEWED_ON, oldReviewedOn, reviewedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getReviewedBy()
	{
		if (reviewedBy != null && reviewedBy.eIsProxy())
		{
			InternalEObject oldReviewedBy = (InternalEObject)reviewedBy;
			reviewedBy = (Role)eResolveProxy(oldReviewedBy);
			if (reviewedBy != oldReviewedBy)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, HoldfastPackage.PLAN__REVIEWED_BY, oldReviewedBy, reviewedBy));
			}
		}
		return reviewedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Role basicGetReviewedBy()
	{
		return reviewedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewedBy(Role newReviewedBy)
	{
		Role oldReviewedBy = reviewedBy;
		reviewedBy = newReviewedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.PLAN__REVIEWED_BY, oldReviewedBy, reviewedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StepState> getSteps()
	{
		if (steps == null)
		{
			steps = new EObjectContainmentEList<StepState>(StepState.class, this, HoldfastPackage.PLAN__STEPS);
		}
		return steps;
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
			case HoldfastPackage.PLAN__STEPS:
				return ((InternalEList<?>)getSteps()).basicRemove(otherEnd, msgs);
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
			case HoldfastPackage.PLAN__CURRENCY:
				return getCurrency();
			case HoldfastPackage.PLAN__BUDGET:
				return getBudget();
			case HoldfastPackage.PLAN__HORIZON:
				return getHorizon();
			case HoldfastPackage.PLAN__REVIEW_PERIOD:
				return getReviewPeriod();
			case HoldfastPackage.PLAN__REVISION_SHARE:
				return getRevisionShare();
			case HoldfastPackage.PLAN__REVIEWED_ON:
				return getReviewedOn();
			case HoldfastPackage.PLAN__REVIEWED_BY:
				if (resolve) return getReviewedBy();
				return basicGetReviewedBy();
			case HoldfastPackage.PLAN__STEPS:
				return getSteps();
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
			case HoldfastPackage.PLAN__CURRENCY:
				setCurrency((String)newValue);
				return;
			case HoldfastPackage.PLAN__BUDGET:
				setBudget((CostRate)newValue);
				return;
			case HoldfastPackage.PLAN__HORIZON:
				setHorizon((Duration)newValue);
				return;
			case HoldfastPackage.PLAN__REVIEW_PERIOD:
				setReviewPeriod((Period)newValue);
				return;
			case HoldfastPackage.PLAN__REVISION_SHARE:
				setRevisionShare((Share)newValue);
				return;
			case HoldfastPackage.PLAN__REVIEWED_ON:
				setReviewedOn((Day)newValue);
				return;
			case HoldfastPackage.PLAN__REVIEWED_BY:
				setReviewedBy((Role)newValue);
				return;
			case HoldfastPackage.PLAN__STEPS:
				getSteps().clear();
				getSteps().addAll((Collection<? extends StepState>)newValue);
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
			case HoldfastPackage.PLAN__CURRENCY:
				setCurrency(CURRENCY_EDEFAULT);
				return;
			case HoldfastPackage.PLAN__BUDGET:
				setBudget(BUDGET_EDEFAULT);
				return;
			case HoldfastPackage.PLAN__HORIZON:
				setHorizon(HORIZON_EDEFAULT);
				return;
			case HoldfastPackage.PLAN__REVIEW_PERIOD:
				setReviewPeriod(REVIEW_PERIOD_EDEFAULT);
				return;
			case HoldfastPackage.PLAN__REVISION_SHARE:
				setRevisionShare(REVISION_SHARE_EDEFAULT);
				return;
			case HoldfastPackage.PLAN__REVIEWED_ON:
				setReviewedOn(REVIEWED_ON_EDEFAULT);
				return;
			case HoldfastPackage.PLAN__REVIEWED_BY:
				setReviewedBy((Role)null);
				return;
			case HoldfastPackage.PLAN__STEPS:
				getSteps().clear();
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
			case HoldfastPackage.PLAN__CURRENCY:
				return CURRENCY_EDEFAULT == null ? currency != null : !CURRENCY_EDEFAULT.equals(currency);
			case HoldfastPackage.PLAN__BUDGET:
				return BUDGET_EDEFAULT == null ? budget != null : !BUDGET_EDEFAULT.equals(budget);
			case HoldfastPackage.PLAN__HORIZON:
				return HORIZON_EDEFAULT == null ? horizon != null : !HORIZON_EDEFAULT.equals(horizon);
			case HoldfastPackage.PLAN__REVIEW_PERIOD:
				return REVIEW_PERIOD_EDEFAULT == null ? reviewPeriod != null : !REVIEW_PERIOD_EDEFAULT.equals(reviewPeriod);
			case HoldfastPackage.PLAN__REVISION_SHARE:
				return REVISION_SHARE_EDEFAULT == null ? revisionShare != null : !REVISION_SHARE_EDEFAULT.equals(revisionShare);
			case HoldfastPackage.PLAN__REVIEWED_ON:
				return REVIEWED_ON_EDEFAULT == null ? reviewedOn != null : !REVIEWED_ON_EDEFAULT.equals(reviewedOn);
			case HoldfastPackage.PLAN__REVIEWED_BY:
				return reviewedBy != null;
			case HoldfastPackage.PLAN__STEPS:
				return steps != null && !steps.isEmpty();
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
		result.append(" (currency: ");
		result.append(currency);
		result.append(", budget: ");
		result.append(budget);
		result.append(", horizon: ");
		result.append(horizon);
		result.append(", reviewPeriod: ");
		result.append(reviewPeriod);
		result.append(", revisionShare: ");
		result.append(revisionShare);
		result.append(", reviewedOn: ");
		result.append(reviewedOn);
		result.append(')');
		return result.toString();
	}

} //PlanImpl
