/**
 */
package org.holdfast.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Restoration</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Brings a component back: its data from a protection, or a fail-over, or another machine.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.Restoration#getComponent <em>Component</em>}</li>
 *   <li>{@link org.holdfast.model.Restoration#getFrom <em>From</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getRestoration()
 * @model
 * @generated
 */
public interface Restoration extends RecoveryAction
{
	/**
	 * Returns the value of the '<em><b>Component</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The component that is brought back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Component</em>' reference.
	 * @see #setComponent(Component)
	 * @see org.holdfast.model.HoldfastPackage#getRestoration_Component()
	 * @model required="true"
	 * @generated
	 */
	Component getComponent();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Restoration#getComponent <em>Component</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Component</em>' reference.
	 * @see #getComponent()
	 * @generated
	 */
	void setComponent(Component value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The protection from whose copies its data is restored.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' reference.
	 * @see #setFrom(Protection)
	 * @see org.holdfast.model.HoldfastPackage#getRestoration_From()
	 * @model
	 * @generated
	 */
	Protection getFrom();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Restoration#getFrom <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' reference.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(Protection value);

} // Restoration
