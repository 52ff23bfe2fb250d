/**
 */
package org.holdfast.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What stands at the top level of a plan file.
 * <!-- end-model-doc -->
 *
 *
 * @see org.holdfast.model.HoldfastPackage#getElement()
 * @model abstract="true"
 * @generated
 */
public interface Element extends EObject
{
} // Element
