/**
 */
package org.holdfast.model;

import org.eclipse.emf.ecore.EObject;

import org.holdfast.model.value.Duration;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Measurement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How long the recovery of a component took in an exercise.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.Measurement#getComponent <em>Component</em>}</li>
 *   <li>{@link org.holdfast.model.Measurement#getTime <em>Time</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getMeasurement()
 * @model
 * @generated
 */
public interface Measurement extends EObject
{
	/**
	 * Returns the value of the '<em><b>Component</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The component that was recovered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Component</em>' reference.
	 * @see #setComponent(Component)
	 * @see org.holdfast.model.HoldfastPackage#getMeasurement_Component()
	 * @model required="true"
	 * @generated
	 */
	Component getComponent();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Measurement#getComponent <em>Component</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Component</em>' reference.
	 * @see #getComponent()
	 * @generated
	 */
	void setComponent(Component value);

	/**
	 * Returns the value of the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long it took.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time</em>' attribute.
	 * @see #setTime(Duration)
	 * @see org.holdfast.model.HoldfastPackage#getMeasurement_Time()
	 * @model dataType="org.holdfast.model.Duration"
	 * @generated
	 */
	Duration getTime();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Measurement#getTime <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time</em>' attribute.
	 * @see #getTime()
	 * @generated
	 */
	void setTime(Duration value);

} // Measurement
