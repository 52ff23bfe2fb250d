/**
 */
package org.holdfast.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cost Bearer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something whose outage costs money: a system or a function.
 * <!-- end-model-doc -->
 *
 *
 * @see org.holdfast.model.HoldfastPackage#getCostBearer()
 * @model abstract="true"
 * @generated
 */
public interface CostBearer extends NamedElement
{
} // CostBearer
