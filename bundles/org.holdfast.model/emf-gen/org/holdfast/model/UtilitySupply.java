/**
 */
package org.holdfast.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Utility Supply</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Power, cooling, water: what equipment needs to run.
 * <!-- end-model-doc -->
 *
 *
 * @see org.holdfast.model.HoldfastPackage#getUtilitySupply()
 * @model
 * @generated
 */
public interface UtilitySupply extends Component
{
} // UtilitySupply
