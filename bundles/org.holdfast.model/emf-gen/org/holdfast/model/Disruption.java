/**
 */
package org.holdfast.model;

import org.holdfast.model.value.DurationRange;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Disruption</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is struck stands still for a while and comes back by itself.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.Disruption#getDuration <em>Duration</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getDisruption()
 * @model
 * @generated
 */
public interface Disruption extends Effect
{
	/**
	 * Returns the value of the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For how long: fixed, or from least to most with the likely value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration</em>' attribute.
	 * @see #setDuration(DurationRange)
	 * @see org.holdfast.model.HoldfastPackage#getDisruption_Duration()
	 * @model dataType="org.holdfast.model.DurationRange"
	 * @generated
	 */
	DurationRange getDuration();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Disruption#getDuration <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration</em>' attribute.
	 * @see #getDuration()
	 * @generated
	 */
	void setDuration(DurationRange value);

} // Disruption
