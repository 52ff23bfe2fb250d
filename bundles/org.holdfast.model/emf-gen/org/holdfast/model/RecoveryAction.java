/**
 */
package org.holdfast.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Recovery Action</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that is done in a recovery: a step by people, or a restoration of a component.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.RecoveryAction#getPlan <em>Plan</em>}</li>
 *   <li>{@link org.holdfast.model.RecoveryAction#getAfter <em>After</em>}</li>
 *   <li>{@link org.holdfast.model.RecoveryAction#getBy <em>By</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getRecoveryAction()
 * @model abstract="true"
 * @generated
 */
public interface RecoveryAction extends EObject
{
	/**
	 * Returns the value of the '<em><b>Plan</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.holdfast.model.RecoveryPlan#getActions <em>Actions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The recovery plan that it is part of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plan</em>' container reference.
	 * @see #setPlan(RecoveryPlan)
	 * @see org.holdfast.model.HoldfastPackage#getRecoveryAction_Plan()
	 * @see org.holdfast.model.RecoveryPlan#getActions
	 * @model opposite="actions"
	 * @generated
	 */
	RecoveryPlan getPlan();

	/**
	 * Sets the value of the '{@link org.holdfast.model.RecoveryAction#getPlan <em>Plan</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plan</em>' container reference.
	 * @see #getPlan()
	 * @generated
	 */
	void setPlan(RecoveryPlan value);

	/**
	 * Returns the value of the '<em><b>After</b></em>' reference list.
	 * The list contents are of type {@link org.holdfast.model.RecoveryAction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What must be done before it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>After</em>' reference list.
	 * @see org.holdfast.model.HoldfastPackage#getRecoveryAction_After()
	 * @model
	 * @generated
	 */
	EList<RecoveryAction> getAfter();

	/**
	 * Returns the value of the '<em><b>By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The role that does it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' reference.
	 * @see #setBy(Role)
	 * @see org.holdfast.model.HoldfastPackage#getRecoveryAction_By()
	 * @model
	 * @generated
	 */
	Role getBy();

	/**
	 * Sets the value of the '{@link org.holdfast.model.RecoveryAction#getBy <em>By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' reference.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(Role value);

} // RecoveryAction
