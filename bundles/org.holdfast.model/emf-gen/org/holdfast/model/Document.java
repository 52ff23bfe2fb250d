/**
 */
package org.holdfast.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Document</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One file of a plan. All .bcp files under the plan's folder make one plan; exactly one of them holds the plan element.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.Document#getPlan <em>Plan</em>}</li>
 *   <li>{@link org.holdfast.model.Document#getElements <em>Elements</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getDocument()
 * @model
 * @generated
 */
public interface Document extends EObject
{
	/**
	 * Returns the value of the '<em><b>Plan</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The plan element, if this is the file that holds it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plan</em>' containment reference.
	 * @see #setPlan(Plan)
	 * @see org.holdfast.model.HoldfastPackage#getDocument_Plan()
	 * @model containment="true"
	 * @generated
	 */
	Plan getPlan();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Document#getPlan <em>Plan</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plan</em>' containment reference.
	 * @see #getPlan()
	 * @generated
	 */
	void setPlan(Plan value);

	/**
	 * Returns the value of the '<em><b>Elements</b></em>' containment reference list.
	 * The list contents are of type {@link org.holdfast.model.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What this file adds to the plan, in the order of the text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Elements</em>' containment reference list.
	 * @see org.holdfast.model.HoldfastPackage#getDocument_Elements()
	 * @model containment="true"
	 * @generated
	 */
	EList<Element> getElements();

} // Document
