/**
 */
package org.holdfast.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Alternative Need</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Needs a number of elements out of a list: any of them, or k of them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.AlternativeNeed#getRequired <em>Required</em>}</li>
 *   <li>{@link org.holdfast.model.AlternativeNeed#getAlternatives <em>Alternatives</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getAlternativeNeed()
 * @model
 * @generated
 */
public interface AlternativeNeed extends Need
{
	/**
	 * Returns the value of the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many of the alternatives must be up; 1 for `any of`.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Required</em>' attribute.
	 * @see #setRequired(int)
	 * @see org.holdfast.model.HoldfastPackage#getAlternativeNeed_Required()
	 * @model
	 * @generated
	 */
	int getRequired();

	/**
	 * Sets the value of the '{@link org.holdfast.model.AlternativeNeed#getRequired <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required</em>' attribute.
	 * @see #getRequired()
	 * @generated
	 */
	void setRequired(int value);

	/**
	 * Returns the value of the '<em><b>Alternatives</b></em>' containment reference list.
	 * The list contents are of type {@link org.holdfast.model.Alternative}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The elements to choose from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alternatives</em>' containment reference list.
	 * @see org.holdfast.model.HoldfastPackage#getAlternativeNeed_Alternatives()
	 * @model containment="true"
	 * @generated
	 */
	EList<Alternative> getAlternatives();

} // AlternativeNeed
