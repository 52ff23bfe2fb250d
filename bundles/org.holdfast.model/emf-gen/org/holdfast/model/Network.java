/**
 */
package org.holdfast.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Network</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A network or a part of one: a switch, a line, an internet access.
 * <!-- end-model-doc -->
 *
 *
 * @see org.holdfast.model.HoldfastPackage#getNetwork()
 * @model
 * @generated
 */
public interface Network extends Component
{
} // Network
