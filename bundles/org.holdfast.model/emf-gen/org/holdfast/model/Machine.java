/**
 */
package org.holdfast.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Machine</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What systems run on: a host or a virtual machine.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.Machine#getStoredOn <em>Stored On</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getMachine()
 * @model abstract="true"
 * @generated
 */
public interface Machine extends Component
{
	/**
	 * Returns the value of the '<em><b>Stored On</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The storage on which its data, and that of the systems on it, lies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stored On</em>' reference.
	 * @see #setStoredOn(Storage)
	 * @see org.holdfast.model.HoldfastPackage#getMachine_StoredOn()
	 * @model
	 * @generated
	 */
	Storage getStoredOn();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Machine#getStoredOn <em>Stored On</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stored On</em>' reference.
	 * @see #getStoredOn()
	 * @generated
	 */
	void setStoredOn(Storage value);

} // Machine
