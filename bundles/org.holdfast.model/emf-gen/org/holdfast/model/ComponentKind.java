/**
 */
package org.holdfast.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Component Kind</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One of the plan's own types of component.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.ComponentKind#getCategory <em>Category</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getComponentKind()
 * @model
 * @generated
 */
public interface ComponentKind extends Element, Strikable
{
	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * The literals are from the enumeration {@link org.holdfast.model.ComponentCategory}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether components of this kind are applications, data, services or equipment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see org.holdfast.model.ComponentCategory
	 * @see #setCategory(ComponentCategory)
	 * @see org.holdfast.model.HoldfastPackage#getComponentKind_Category()
	 * @model
	 * @generated
	 */
	ComponentCategory getCategory();

	/**
	 * Sets the value of the '{@link org.holdfast.model.ComponentKind#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see org.holdfast.model.ComponentCategory
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(ComponentCategory value);

} // ComponentKind
