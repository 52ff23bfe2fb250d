/**
 */
package org.holdfast.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Region</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An area that a disaster can strike as a whole: a city, a river's plain, a power grid.
 * <!-- end-model-doc -->
 *
 *
 * @see org.holdfast.model.HoldfastPackage#getRegion()
 * @model
 * @generated
 */
public interface Region extends Element, Strikable
{
} // Region
