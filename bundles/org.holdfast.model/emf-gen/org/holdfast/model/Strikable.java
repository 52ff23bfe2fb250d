/**
 */
package org.holdfast.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Strikable</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that a disaster can strike: a region, a site, a component, a kind.
 * <!-- end-model-doc -->
 *
 *
 * @see org.holdfast.model.HoldfastPackage#getStrikable()
 * @model abstract="true"
 * @generated
 */
public interface Strikable extends NamedElement
{
} // Strikable
