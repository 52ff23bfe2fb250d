/**
 */
package org.holdfast.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Single Need</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Needs just this element.
 * <!-- end-model-doc -->
 *
 *
 * @see org.holdfast.model.HoldfastPackage#getSingleNeed()
 * @model
 * @generated
 */
public interface SingleNeed extends Need, NeedTarget
{
} // SingleNeed
