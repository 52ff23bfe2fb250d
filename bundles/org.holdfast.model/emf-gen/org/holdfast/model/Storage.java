/**
 */
package org.holdfast.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Storage</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A disk array, a NAS: where data lies that machines use.
 * <!-- end-model-doc -->
 *
 *
 * @see org.holdfast.model.HoldfastPackage#getStorage()
 * @model
 * @generated
 */
public interface Storage extends Component
{
} // Storage
