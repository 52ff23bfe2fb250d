/**
 */
package org.holdfast.model;

import org.eclipse.emf.common.util.EList;

import org.holdfast.model.value.Day;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Exercise</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A test of a recovery plan. A plan that was never tested equals no plan.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.Exercise#getDate <em>Date</em>}</li>
 *   <li>{@link org.holdfast.model.Exercise#getSort <em>Sort</em>}</li>
 *   <li>{@link org.holdfast.model.Exercise#getPlan <em>Plan</em>}</li>
 *   <li>{@link org.holdfast.model.Exercise#getResult <em>Result</em>}</li>
 *   <li>{@link org.holdfast.model.Exercise#getFailed <em>Failed</em>}</li>
 *   <li>{@link org.holdfast.model.Exercise#getMeasured <em>Measured</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getExercise()
 * @model
 * @generated
 */
public interface Exercise extends Element
{
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(Day)
	 * @see org.holdfast.model.HoldfastPackage#getExercise_Date()
	 * @model dataType="org.holdfast.model.Date"
	 * @generated
	 */
	Day getDate();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Exercise#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(Day value);

	/**
	 * Returns the value of the '<em><b>Sort</b></em>' attribute.
	 * The literals are from the enumeration {@link org.holdfast.model.ExerciseSort}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it was exercised.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sort</em>' attribute.
	 * @see org.holdfast.model.ExerciseSort
	 * @see #setSort(ExerciseSort)
	 * @see org.holdfast.model.HoldfastPackage#getExercise_Sort()
	 * @model
	 * @generated
	 */
	ExerciseSort getSort();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Exercise#getSort <em>Sort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sort</em>' attribute.
	 * @see org.holdfast.model.ExerciseSort
	 * @see #getSort()
	 * @generated
	 */
	void setSort(ExerciseSort value);

	/**
	 * Returns the value of the '<em><b>Plan</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The recovery plan that was exercised.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plan</em>' reference.
	 * @see #setPlan(RecoveryPlan)
	 * @see org.holdfast.model.HoldfastPackage#getExercise_Plan()
	 * @model required="true"
	 * @generated
	 */
	RecoveryPlan getPlan();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Exercise#getPlan <em>Plan</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plan</em>' reference.
	 * @see #getPlan()
	 * @generated
	 */
	void setPlan(RecoveryPlan value);

	/**
	 * Returns the value of the '<em><b>Result</b></em>' attribute.
	 * The literals are from the enumeration {@link org.holdfast.model.ExerciseResult}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it ended.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Result</em>' attribute.
	 * @see org.holdfast.model.ExerciseResult
	 * @see #setResult(ExerciseResult)
	 * @see org.holdfast.model.HoldfastPackage#getExercise_Result()
	 * @model
	 * @generated
	 */
	ExerciseResult getResult();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Exercise#getResult <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result</em>' attribute.
	 * @see org.holdfast.model.ExerciseResult
	 * @see #getResult()
	 * @generated
	 */
	void setResult(ExerciseResult value);

	/**
	 * Returns the value of the '<em><b>Failed</b></em>' reference list.
	 * The list contents are of type {@link org.holdfast.model.Component}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The components that were failed on purpose.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Failed</em>' reference list.
	 * @see org.holdfast.model.HoldfastPackage#getExercise_Failed()
	 * @model
	 * @generated
	 */
	EList<Component> getFailed();

	/**
	 * Returns the value of the '<em><b>Measured</b></em>' containment reference list.
	 * The list contents are of type {@link org.holdfast.model.Measurement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The recovery times that were measured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measured</em>' containment reference list.
	 * @see org.holdfast.model.HoldfastPackage#getExercise_Measured()
	 * @model containment="true"
	 * @generated
	 */
	EList<Measurement> getMeasured();

} // Exercise
