/**
 */
package org.holdfast.model;

import org.holdfast.model.value.Capacity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Host</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A physical server. With a hypervisor it runs virtual machines.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.Host#getHypervisor <em>Hypervisor</em>}</li>
 *   <li>{@link org.holdfast.model.Host#getCapacity <em>Capacity</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getHost()
 * @model
 * @generated
 */
public interface Host extends Machine
{
	/**
	 * Returns the value of the '<em><b>Hypervisor</b></em>' attribute.
	 * The literals are from the enumeration {@link org.holdfast.model.HypervisorModel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the hypervisor virtualises.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hypervisor</em>' attribute.
	 * @see org.holdfast.model.HypervisorModel
	 * @see #setHypervisor(HypervisorModel)
	 * @see org.holdfast.model.HoldfastPackage#getHost_Hypervisor()
	 * @model
	 * @generated
	 */
	HypervisorModel getHypervisor();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Host#getHypervisor <em>Hypervisor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hypervisor</em>' attribute.
	 * @see org.holdfast.model.HypervisorModel
	 * @see #getHypervisor()
	 * @generated
	 */
	void setHypervisor(HypervisorModel value);

	/**
	 * Returns the value of the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many processors and how much memory it has for guests and systems.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capacity</em>' attribute.
	 * @see #setCapacity(Capacity)
	 * @see org.holdfast.model.HoldfastPackage#getHost_Capacity()
	 * @model dataType="org.holdfast.model.Capacity"
	 * @generated
	 */
	Capacity getCapacity();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Host#getCapacity <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capacity</em>' attribute.
	 * @see #getCapacity()
	 * @generated
	 */
	void setCapacity(Capacity value);

} // Host
