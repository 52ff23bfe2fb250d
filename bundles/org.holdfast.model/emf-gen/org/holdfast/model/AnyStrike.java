/**
 */
package org.holdfast.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Any Strike</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Strikes any one element of a sort, one at a time: a family of scenarios.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.AnyStrike#getSort <em>Sort</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getAnyStrike()
 * @model
 * @generated
 */
public interface AnyStrike extends Strike
{
	/**
	 * Returns the value of the '<em><b>Sort</b></em>' attribute.
	 * The literals are from the enumeration {@link org.holdfast.model.ComponentSort}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sort of component of which one at a time is struck.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sort</em>' attribute.
	 * @see org.holdfast.model.ComponentSort
	 * @see #setSort(ComponentSort)
	 * @see org.holdfast.model.HoldfastPackage#getAnyStrike_Sort()
	 * @model
	 * @generated
	 */
	ComponentSort getSort();

	/**
	 * Sets the value of the '{@link org.holdfast.model.AnyStrike#getSort <em>Sort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sort</em>' attribute.
	 * @see org.holdfast.model.ComponentSort
	 * @see #getSort()
	 * @generated
	 */
	void setSort(ComponentSort value);

} // AnyStrike
