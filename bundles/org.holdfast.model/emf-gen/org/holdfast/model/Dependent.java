/**
 */
package org.holdfast.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dependent</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that needs others to work: an offering, a function, a component.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.Dependent#getNeeds <em>Needs</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getDependent()
 * @model abstract="true"
 * @generated
 */
public interface Dependent extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Needs</b></em>' containment reference list.
	 * The list contents are of type {@link org.holdfast.model.Need}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it needs. All of the needs must be met.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Needs</em>' containment reference list.
	 * @see org.holdfast.model.HoldfastPackage#getDependent_Needs()
	 * @model containment="true"
	 * @generated
	 */
	EList<Need> getNeeds();

} // Dependent
