/**
 */
package org.holdfast.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Offering</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the organisation sells: a product or a service (step a).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.Offering#getSort <em>Sort</em>}</li>
 *   <li>{@link org.holdfast.model.Offering#isCore <em>Core</em>}</li>
 *   <li>{@link org.holdfast.model.Offering#getInformation <em>Information</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getOffering()
 * @model
 * @generated
 */
public interface Offering extends Element, NamedElement, Dependent
{
	/**
	 * Returns the value of the '<em><b>Sort</b></em>' attribute.
	 * The literals are from the enumeration {@link org.holdfast.model.OfferingSort}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is a product or a service.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sort</em>' attribute.
	 * @see org.holdfast.model.OfferingSort
	 * @see #setSort(OfferingSort)
	 * @see org.holdfast.model.HoldfastPackage#getOffering_Sort()
	 * @model
	 * @generated
	 */
	OfferingSort getSort();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Offering#getSort <em>Sort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sort</em>' attribute.
	 * @see org.holdfast.model.OfferingSort
	 * @see #getSort()
	 * @generated
	 */
	void setSort(OfferingSort value);

	/**
	 * Returns the value of the '<em><b>Core</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It belongs to the core competency: what the organisation lives by.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Core</em>' attribute.
	 * @see #setCore(boolean)
	 * @see org.holdfast.model.HoldfastPackage#getOffering_Core()
	 * @model
	 * @generated
	 */
	boolean isCore();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Offering#isCore <em>Core</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Core</em>' attribute.
	 * @see #isCore()
	 * @generated
	 */
	void setCore(boolean value);

	/**
	 * Returns the value of the '<em><b>Information</b></em>' reference list.
	 * The list contents are of type {@link org.holdfast.model.Information}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The information without which it cannot be delivered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Information</em>' reference list.
	 * @see org.holdfast.model.HoldfastPackage#getOffering_Information()
	 * @model
	 * @generated
	 */
	EList<Information> getInformation();

} // Offering
