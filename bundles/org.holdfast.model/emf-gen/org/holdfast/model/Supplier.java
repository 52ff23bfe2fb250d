/**
 */
package org.holdfast.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Supplier</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody else whose service is needed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.Supplier#isCleared <em>Cleared</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getSupplier()
 * @model
 * @generated
 */
public interface Supplier extends Component
{
	/**
	 * Returns the value of the '<em><b>Cleared</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Restricted information may lie with this supplier (rule D12).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cleared</em>' attribute.
	 * @see #setCleared(boolean)
	 * @see org.holdfast.model.HoldfastPackage#getSupplier_Cleared()
	 * @model
	 * @generated
	 */
	boolean isCleared();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Supplier#isCleared <em>Cleared</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cleared</em>' attribute.
	 * @see #isCleared()
	 * @generated
	 */
	void setCleared(boolean value);

} // Supplier
