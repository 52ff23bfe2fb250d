/**
 */
package org.holdfast.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Information</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Data that the business needs, whatever system holds it (step a).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.Information#getCriticality <em>Criticality</em>}</li>
 *   <li>{@link org.holdfast.model.Information#getConfidentiality <em>Confidentiality</em>}</li>
 *   <li>{@link org.holdfast.model.Information#isIntellectualProperty <em>Intellectual Property</em>}</li>
 *   <li>{@link org.holdfast.model.Information#getHeldIn <em>Held In</em>}</li>
 *   <li>{@link org.holdfast.model.Information#getUsedThrough <em>Used Through</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getInformation()
 * @model
 * @generated
 */
public interface Information extends Element, NamedElement
{
	/**
	 * Returns the value of the '<em><b>Criticality</b></em>' attribute.
	 * The literals are from the enumeration {@link org.holdfast.model.Rating}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much depends on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Criticality</em>' attribute.
	 * @see org.holdfast.model.Rating
	 * @see #setCriticality(Rating)
	 * @see org.holdfast.model.HoldfastPackage#getInformation_Criticality()
	 * @model
	 * @generated
	 */
	Rating getCriticality();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Information#getCriticality <em>Criticality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Criticality</em>' attribute.
	 * @see org.holdfast.model.Rating
	 * @see #getCriticality()
	 * @generated
	 */
	void setCriticality(Rating value);

	/**
	 * Returns the value of the '<em><b>Confidentiality</b></em>' attribute.
	 * The literals are from the enumeration {@link org.holdfast.model.Confidentiality}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who may see it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidentiality</em>' attribute.
	 * @see org.holdfast.model.Confidentiality
	 * @see #setConfidentiality(Confidentiality)
	 * @see org.holdfast.model.HoldfastPackage#getInformation_Confidentiality()
	 * @model
	 * @generated
	 */
	Confidentiality getConfidentiality();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Information#getConfidentiality <em>Confidentiality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidentiality</em>' attribute.
	 * @see org.holdfast.model.Confidentiality
	 * @see #getConfidentiality()
	 * @generated
	 */
	void setConfidentiality(Confidentiality value);

	/**
	 * Returns the value of the '<em><b>Intellectual Property</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It is the organisation's intellectual property.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Intellectual Property</em>' attribute.
	 * @see #setIntellectualProperty(boolean)
	 * @see org.holdfast.model.HoldfastPackage#getInformation_IntellectualProperty()
	 * @model
	 * @generated
	 */
	boolean isIntellectualProperty();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Information#isIntellectualProperty <em>Intellectual Property</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Intellectual Property</em>' attribute.
	 * @see #isIntellectualProperty()
	 * @generated
	 */
	void setIntellectualProperty(boolean value);

	/**
	 * Returns the value of the '<em><b>Held In</b></em>' reference list.
	 * The list contents are of type {@link org.holdfast.model.InformationSystem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The systems in which it is held.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Held In</em>' reference list.
	 * @see org.holdfast.model.HoldfastPackage#getInformation_HeldIn()
	 * @model
	 * @generated
	 */
	EList<InformationSystem> getHeldIn();

	/**
	 * Returns the value of the '<em><b>Used Through</b></em>' reference list.
	 * The list contents are of type {@link org.holdfast.model.InformationSystem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The applications through which people use it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Used Through</em>' reference list.
	 * @see org.holdfast.model.HoldfastPackage#getInformation_UsedThrough()
	 * @model
	 * @generated
	 */
	EList<InformationSystem> getUsedThrough();

} // Information
