/**
 */
package org.holdfast.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Role</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part to play, held by persons (in order: holder, then deputies) or by a number of people who are not named.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.Role#getHolders <em>Holders</em>}</li>
 *   <li>{@link org.holdfast.model.Role#getHeadcount <em>Headcount</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getRole()
 * @model
 * @generated
 */
public interface Role extends Element, NamedElement
{
	/**
	 * Returns the value of the '<em><b>Holders</b></em>' reference list.
	 * The list contents are of type {@link org.holdfast.model.Person}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who holds the role: the holder first, then the deputies in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Holders</em>' reference list.
	 * @see org.holdfast.model.HoldfastPackage#getRole_Holders()
	 * @model
	 * @generated
	 */
	EList<Person> getHolders();

	/**
	 * Returns the value of the '<em><b>Headcount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many people have the role, where they are not named.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Headcount</em>' attribute.
	 * @see #setHeadcount(int)
	 * @see org.holdfast.model.HoldfastPackage#getRole_Headcount()
	 * @model
	 * @generated
	 */
	int getHeadcount();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Role#getHeadcount <em>Headcount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Headcount</em>' attribute.
	 * @see #getHeadcount()
	 * @generated
	 */
	void setHeadcount(int value);

} // Role
