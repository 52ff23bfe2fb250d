/**
 */
package org.holdfast.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dependable</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that others can need: a function or a component.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.Dependable#getNeededBy <em>Needed By</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getDependable()
 * @model abstract="true"
 * @generated
 */
public interface Dependable extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Needed By</b></em>' reference list.
	 * The list contents are of type {@link org.holdfast.model.Dependent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What needs this, in the order of the plan.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Needed By</em>' reference list.
	 * @see org.holdfast.model.HoldfastPackage#getDependable_NeededBy()
	 * @model resolveProxies="false" transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	EList<Dependent> getNeededBy();

} // Dependable
