/**
 */
package org.holdfast.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Person</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody who has a part in the plan.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.Person#getContacts <em>Contacts</em>}</li>
 *   <li>{@link org.holdfast.model.Person#getAt <em>At</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getPerson()
 * @model
 * @generated
 */
public interface Person extends Element, NamedElement
{
	/**
	 * Returns the value of the '<em><b>Contacts</b></em>' containment reference list.
	 * The list contents are of type {@link org.holdfast.model.Contact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ways in which the person is reached, best first (rule H08 asks for two).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contacts</em>' containment reference list.
	 * @see org.holdfast.model.HoldfastPackage#getPerson_Contacts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Contact> getContacts();

	/**
	 * Returns the value of the '<em><b>At</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the person usually works; a disaster that strikes this site may keep the person away.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' reference.
	 * @see #setAt(Site)
	 * @see org.holdfast.model.HoldfastPackage#getPerson_At()
	 * @model
	 * @generated
	 */
	Site getAt();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Person#getAt <em>At</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' reference.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Site value);

} // Person
