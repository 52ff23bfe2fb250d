/**
 */
package org.holdfast.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Need</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One of the things that an element needs; all of them must be met.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.Need#getDependent <em>Dependent</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getNeed()
 * @model abstract="true"
 * @generated
 */
public interface Need extends EObject
{
	/**
	 * Returns the value of the '<em><b>Dependent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The element that has this need.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dependent</em>' reference.
	 * @see org.holdfast.model.HoldfastPackage#getNeed_Dependent()
	 * @model resolveProxies="false" transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	Dependent getDependent();

} // Need
