/**
 */
package org.holdfast.model;

import org.holdfast.model.value.Quantity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Quantity Literal</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A number, duration, amount of money, size, date, rate or share.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.QuantityLiteral#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getQuantityLiteral()
 * @model
 * @generated
 */
public interface QuantityLiteral extends Expression
{
	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(Quantity)
	 * @see org.holdfast.model.HoldfastPackage#getQuantityLiteral_Value()
	 * @model dataType="org.holdfast.model.Quantity"
	 * @generated
	 */
	Quantity getValue();

	/**
	 * Sets the value of the '{@link org.holdfast.model.QuantityLiteral#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(Quantity value);

} // QuantityLiteral
