/**
 */
package org.holdfast.model;

import org.eclipse.emf.ecore.EObject;

import org.holdfast.model.value.Day;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Step State</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How far one of the eight steps of the method has come.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.StepState#getStep <em>Step</em>}</li>
 *   <li>{@link org.holdfast.model.StepState#getStatus <em>Status</em>}</li>
 *   <li>{@link org.holdfast.model.StepState#getDate <em>Date</em>}</li>
 *   <li>{@link org.holdfast.model.StepState#getBy <em>By</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getStepState()
 * @model
 * @generated
 */
public interface StepState extends EObject
{
	/**
	 * Returns the value of the '<em><b>Step</b></em>' attribute.
	 * The literals are from the enumeration {@link org.holdfast.model.MethodStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which of the steps a to h.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Step</em>' attribute.
	 * @see org.holdfast.model.MethodStep
	 * @see #setStep(MethodStep)
	 * @see org.holdfast.model.HoldfastPackage#getStepState_Step()
	 * @model
	 * @generated
	 */
	MethodStep getStep();

	/**
	 * Sets the value of the '{@link org.holdfast.model.StepState#getStep <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step</em>' attribute.
	 * @see org.holdfast.model.MethodStep
	 * @see #getStep()
	 * @generated
	 */
	void setStep(MethodStep value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.holdfast.model.StepStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Begun, or signed off.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.holdfast.model.StepStatus
	 * @see #setStatus(StepStatus)
	 * @see org.holdfast.model.HoldfastPackage#getStepState_Status()
	 * @model
	 * @generated
	 */
	StepStatus getStatus();

	/**
	 * Sets the value of the '{@link org.holdfast.model.StepState#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.holdfast.model.StepStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(StepStatus value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The date of the sign-off.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(Day)
	 * @see org.holdfast.model.HoldfastPackage#getStepState_Date()
	 * @model dataType="org.holdfast.model.Date"
	 * @generated
	 */
	Day getDate();

	/**
	 * Sets the value of the '{@link org.holdfast.model.StepState#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(Day value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The role that signed off.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' reference.
	 * @see #setBy(Role)
	 * @see org.holdfast.model.HoldfastPackage#getStepState_By()
	 * @model
	 * @generated
	 */
	Role getBy();

	/**
	 * Sets the value of the '{@link org.holdfast.model.StepState#getBy <em>By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' reference.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(Role value);

} // StepState
