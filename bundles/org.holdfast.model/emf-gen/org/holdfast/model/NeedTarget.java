/**
 */
package org.holdfast.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Need Target</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Names one element that is needed. An object of its own, so that a diagram has one edge for each.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.NeedTarget#getTarget <em>Target</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getNeedTarget()
 * @model abstract="true"
 * @generated
 */
public interface NeedTarget extends EObject
{
	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The component or function that is needed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(Dependable)
	 * @see org.holdfast.model.HoldfastPackage#getNeedTarget_Target()
	 * @model required="true"
	 * @generated
	 */
	Dependable getTarget();

	/**
	 * Sets the value of the '{@link org.holdfast.model.NeedTarget#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Dependable value);

} // NeedTarget
