/**
 */
package org.holdfast.model;

import org.eclipse.emf.ecore.EObject;

import org.holdfast.model.value.CostRate;
import org.holdfast.model.value.Duration;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Hourly Rate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The cost of an hour of outage, from a moment of the outage on.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.HourlyRate#getAfter <em>After</em>}</li>
 *   <li>{@link org.holdfast.model.HourlyRate#getRate <em>Rate</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getHourlyRate()
 * @model
 * @generated
 */
public interface HourlyRate extends EObject
{
	/**
	 * Returns the value of the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From when on; from the beginning, if nothing is said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>After</em>' attribute.
	 * @see #setAfter(Duration)
	 * @see org.holdfast.model.HoldfastPackage#getHourlyRate_After()
	 * @model dataType="org.holdfast.model.Duration"
	 * @generated
	 */
	Duration getAfter();

	/**
	 * Sets the value of the '{@link org.holdfast.model.HourlyRate#getAfter <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>After</em>' attribute.
	 * @see #getAfter()
	 * @generated
	 */
	void setAfter(Duration value);

	/**
	 * Returns the value of the '<em><b>Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cost per hour.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rate</em>' attribute.
	 * @see #setRate(CostRate)
	 * @see org.holdfast.model.HoldfastPackage#getHourlyRate_Rate()
	 * @model dataType="org.holdfast.model.CostRate"
	 * @generated
	 */
	CostRate getRate();

	/**
	 * Sets the value of the '{@link org.holdfast.model.HourlyRate#getRate <em>Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rate</em>' attribute.
	 * @see #getRate()
	 * @generated
	 */
	void setRate(CostRate value);

} // HourlyRate
