/**
 */
package org.holdfast.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Effect</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a disaster does to what it strikes.
 * <!-- end-model-doc -->
 *
 *
 * @see org.holdfast.model.HoldfastPackage#getEffect()
 * @model abstract="true"
 * @generated
 */
public interface Effect extends EObject
{
} // Effect
