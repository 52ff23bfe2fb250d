/**
 */
package org.holdfast.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Kind Strike</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Strikes all components of a kind.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.KindStrike#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getKindStrike()
 * @model
 * @generated
 */
public interface KindStrike extends Strike
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The kind whose components are struck.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' reference.
	 * @see #setKind(ComponentKind)
	 * @see org.holdfast.model.HoldfastPackage#getKindStrike_Kind()
	 * @model required="true"
	 * @generated
	 */
	ComponentKind getKind();

	/**
	 * Sets the value of the '{@link org.holdfast.model.KindStrike#getKind <em>Kind</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' reference.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ComponentKind value);

} // KindStrike
