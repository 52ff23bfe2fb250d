/**
 */
package org.holdfast.model;

import org.holdfast.model.value.Capacity;
import org.holdfast.model.value.Size;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Virtual Machine</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A guest with an operating system; its image is a file that can be copied, protected and restarted on any surviving host with room.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.VirtualMachine#getOn <em>On</em>}</li>
 *   <li>{@link org.holdfast.model.VirtualMachine#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.holdfast.model.VirtualMachine#getImage <em>Image</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getVirtualMachine()
 * @model
 * @generated
 */
public interface VirtualMachine extends Machine, Protectable
{
	/**
	 * Returns the value of the '<em><b>On</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The host that it runs on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On</em>' reference.
	 * @see #setOn(Host)
	 * @see org.holdfast.model.HoldfastPackage#getVirtualMachine_On()
	 * @model
	 * @generated
	 */
	Host getOn();

	/**
	 * Sets the value of the '{@link org.holdfast.model.VirtualMachine#getOn <em>On</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On</em>' reference.
	 * @see #getOn()
	 * @generated
	 */
	void setOn(Host value);

	/**
	 * Returns the value of the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many processors and how much memory it takes of its host.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capacity</em>' attribute.
	 * @see #setCapacity(Capacity)
	 * @see org.holdfast.model.HoldfastPackage#getVirtualMachine_Capacity()
	 * @model dataType="org.holdfast.model.Capacity"
	 * @generated
	 */
	Capacity getCapacity();

	/**
	 * Sets the value of the '{@link org.holdfast.model.VirtualMachine#getCapacity <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capacity</em>' attribute.
	 * @see #getCapacity()
	 * @generated
	 */
	void setCapacity(Capacity value);

	/**
	 * Returns the value of the '<em><b>Image</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The size of its image.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Image</em>' attribute.
	 * @see #setImage(Size)
	 * @see org.holdfast.model.HoldfastPackage#getVirtualMachine_Image()
	 * @model dataType="org.holdfast.model.Size"
	 * @generated
	 */
	Size getImage();

	/**
	 * Sets the value of the '{@link org.holdfast.model.VirtualMachine#getImage <em>Image</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Image</em>' attribute.
	 * @see #getImage()
	 * @generated
	 */
	void setImage(Size value);

} // VirtualMachine
