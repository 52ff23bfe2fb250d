/**
 */
package org.holdfast.model;

import org.holdfast.model.value.CostRate;
import org.holdfast.model.value.Frequency;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Prevention</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What makes a disaster happen less often.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.Prevention#getAgainst <em>Against</em>}</li>
 *   <li>{@link org.holdfast.model.Prevention#getReducedFrequency <em>Reduced Frequency</em>}</li>
 *   <li>{@link org.holdfast.model.Prevention#getCost <em>Cost</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getPrevention()
 * @model
 * @generated
 */
public interface Prevention extends Element, NamedElement
{
	/**
	 * Returns the value of the '<em><b>Against</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The disaster that it is meant against.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Against</em>' reference.
	 * @see #setAgainst(Disaster)
	 * @see org.holdfast.model.HoldfastPackage#getPrevention_Against()
	 * @model required="true"
	 * @generated
	 */
	Disaster getAgainst();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Prevention#getAgainst <em>Against</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Against</em>' reference.
	 * @see #getAgainst()
	 * @generated
	 */
	void setAgainst(Disaster value);

	/**
	 * Returns the value of the '<em><b>Reduced Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The frequency that remains.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reduced Frequency</em>' attribute.
	 * @see #setReducedFrequency(Frequency)
	 * @see org.holdfast.model.HoldfastPackage#getPrevention_ReducedFrequency()
	 * @model dataType="org.holdfast.model.Frequency"
	 * @generated
	 */
	Frequency getReducedFrequency();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Prevention#getReducedFrequency <em>Reduced Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reduced Frequency</em>' attribute.
	 * @see #getReducedFrequency()
	 * @generated
	 */
	void setReducedFrequency(Frequency value);

	/**
	 * Returns the value of the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it costs a year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost</em>' attribute.
	 * @see #setCost(CostRate)
	 * @see org.holdfast.model.HoldfastPackage#getPrevention_Cost()
	 * @model dataType="org.holdfast.model.CostRate"
	 * @generated
	 */
	CostRate getCost();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Prevention#getCost <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost</em>' attribute.
	 * @see #getCost()
	 * @generated
	 */
	void setCost(CostRate value);

} // Prevention
