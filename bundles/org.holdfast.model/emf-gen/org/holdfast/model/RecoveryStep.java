/**
 */
package org.holdfast.model;

import org.holdfast.model.value.DurationRange;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Recovery Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A step that people take.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.RecoveryStep#getTakes <em>Takes</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getRecoveryStep()
 * @model
 * @generated
 */
public interface RecoveryStep extends RecoveryAction, NamedElement
{
	/**
	 * Returns the value of the '<em><b>Takes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long it takes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Takes</em>' attribute.
	 * @see #setTakes(DurationRange)
	 * @see org.holdfast.model.HoldfastPackage#getRecoveryStep_Takes()
	 * @model dataType="org.holdfast.model.DurationRange"
	 * @generated
	 */
	DurationRange getTakes();

	/**
	 * Sets the value of the '{@link org.holdfast.model.RecoveryStep#getTakes <em>Takes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Takes</em>' attribute.
	 * @see #getTakes()
	 * @generated
	 */
	void setTakes(DurationRange value);

} // RecoveryStep
