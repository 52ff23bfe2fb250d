/**
 */
package org.holdfast.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Protectable</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A component that can be restored from copies: a system, or the image of a virtual machine.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.Protectable#getProtections <em>Protections</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getProtectable()
 * @model abstract="true"
 * @generated
 */
public interface Protectable extends Component
{
	/**
	 * Returns the value of the '<em><b>Protections</b></em>' reference list.
	 * The list contents are of type {@link org.holdfast.model.Protection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The protections that make copies of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Protections</em>' reference list.
	 * @see org.holdfast.model.HoldfastPackage#getProtectable_Protections()
	 * @model
	 * @generated
	 */
	EList<Protection> getProtections();

} // Protectable
