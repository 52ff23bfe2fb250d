/**
 */
package org.holdfast.model;

import org.eclipse.emf.common.util.EList;

import org.holdfast.model.value.CostRate;
import org.holdfast.model.value.Day;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.Period;
import org.holdfast.model.value.Share;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The business continuity plan itself: organisation, currency, yearly budget, horizon, review and the sign-offs of steps a to h. One per project.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.Plan#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.holdfast.model.Plan#getBudget <em>Budget</em>}</li>
 *   <li>{@link org.holdfast.model.Plan#getHorizon <em>Horizon</em>}</li>
 *   <li>{@link org.holdfast.model.Plan#getReviewPeriod <em>Review Period</em>}</li>
 *   <li>{@link org.holdfast.model.Plan#getRevisionShare <em>Revision Share</em>}</li>
 *   <li>{@link org.holdfast.model.Plan#getReviewedOn <em>Reviewed On</em>}</li>
 *   <li>{@link org.holdfast.model.Plan#getReviewedBy <em>Reviewed By</em>}</li>
 *   <li>{@link org.holdfast.model.Plan#getSteps <em>Steps</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getPlan()
 * @model
 * @generated
 */
public interface Plan extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The one currency of all money in the plan, as an ISO 4217 code (EUR).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Currency</em>' attribute.
	 * @see #setCurrency(String)
	 * @see org.holdfast.model.HoldfastPackage#getPlan_Currency()
	 * @model
	 * @generated
	 */
	String getCurrency();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Plan#getCurrency <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Currency</em>' attribute.
	 * @see #getCurrency()
	 * @generated
	 */
	void setCurrency(String value);

	/**
	 * Returns the value of the '<em><b>Budget</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What may be spent a year on protections and preventions (rule D10).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Budget</em>' attribute.
	 * @see #setBudget(CostRate)
	 * @see org.holdfast.model.HoldfastPackage#getPlan_Budget()
	 * @model dataType="org.holdfast.model.CostRate"
	 * @generated
	 */
	CostRate getBudget();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Plan#getBudget <em>Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Budget</em>' attribute.
	 * @see #getBudget()
	 * @generated
	 */
	void setBudget(CostRate value);

	/**
	 * Returns the value of the '<em><b>Horizon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No outage is costed further than this.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Horizon</em>' attribute.
	 * @see #setHorizon(Duration)
	 * @see org.holdfast.model.HoldfastPackage#getPlan_Horizon()
	 * @model dataType="org.holdfast.model.Duration"
	 * @generated
	 */
	Duration getHorizon();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Plan#getHorizon <em>Horizon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Horizon</em>' attribute.
	 * @see #getHorizon()
	 * @generated
	 */
	void setHorizon(Duration value);

	/**
	 * Returns the value of the '<em><b>Review Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often the plan is to be reviewed (rule H11).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Review Period</em>' attribute.
	 * @see #setReviewPeriod(Period)
	 * @see org.holdfast.model.HoldfastPackage#getPlan_ReviewPeriod()
	 * @model dataType="org.holdfast.model.Period"
	 * @generated
	 */
	Period getReviewPeriod();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Plan#getReviewPeriod <em>Review Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review Period</em>' attribute.
	 * @see #getReviewPeriod()
	 * @generated
	 */
	void setReviewPeriod(Period value);

	/**
	 * Returns the value of the '<em><b>Revision Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The share of changed elements from which on a review is due (rule H11).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revision Share</em>' attribute.
	 * @see #setRevisionShare(Share)
	 * @see org.holdfast.model.HoldfastPackage#getPlan_RevisionShare()
	 * @model dataType="org.holdfast.model.Share"
	 * @generated
	 */
	Share getRevisionShare();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Plan#getRevisionShare <em>Revision Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Revision Share</em>' attribute.
	 * @see #getRevisionShare()
	 * @generated
	 */
	void setRevisionShare(Share value);

	/**
	 * Returns the value of the '<em><b>Reviewed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The date of the last review.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reviewed On</em>' attribute.
	 * @see #setReviewedOn(Day)
	 * @see org.holdfast.model.HoldfastPackage#getPlan_ReviewedOn()
	 * @model dataType="org.holdfast.model.Date"
	 * @generated
	 */
	Day getReviewedOn();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Plan#getReviewedOn <em>Reviewed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reviewed On</em>' attribute.
	 * @see #getReviewedOn()
	 * @generated
	 */
	void setReviewedOn(Day value);

	/**
	 * Returns the value of the '<em><b>Reviewed By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The role that made the last review.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reviewed By</em>' reference.
	 * @see #setReviewedBy(Role)
	 * @see org.holdfast.model.HoldfastPackage#getPlan_ReviewedBy()
	 * @model
	 * @generated
	 */
	Role getReviewedBy();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Plan#getReviewedBy <em>Reviewed By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reviewed By</em>' reference.
	 * @see #getReviewedBy()
	 * @generated
	 */
	void setReviewedBy(Role value);

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.holdfast.model.StepState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the method has come: one entry for each step that was begun or signed off.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.holdfast.model.HoldfastPackage#getPlan_Steps()
	 * @model containment="true"
	 * @generated
	 */
	EList<StepState> getSteps();

} // Plan
