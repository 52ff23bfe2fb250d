/**
 */
package org.holdfast.model;

import org.holdfast.model.value.Duration;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Corruption</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The data of what is struck is spoilt from a moment on, and that is noticed later.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.Corruption#getNoticedAfter <em>Noticed After</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getCorruption()
 * @model
 * @generated
 */
public interface Corruption extends Effect
{
	/**
	 * Returns the value of the '<em><b>Noticed After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long it takes until it is noticed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Noticed After</em>' attribute.
	 * @see #setNoticedAfter(Duration)
	 * @see org.holdfast.model.HoldfastPackage#getCorruption_NoticedAfter()
	 * @model dataType="org.holdfast.model.Duration"
	 * @generated
	 */
	Duration getNoticedAfter();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Corruption#getNoticedAfter <em>Noticed After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Noticed After</em>' attribute.
	 * @see #getNoticedAfter()
	 * @generated
	 */
	void setNoticedAfter(Duration value);

} // Corruption
