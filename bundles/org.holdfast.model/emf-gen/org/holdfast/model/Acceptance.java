/**
 */
package org.holdfast.model;

import org.holdfast.model.value.Day;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Acceptance</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A finding that the organisation lives with: why, and until when.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.Acceptance#getCode <em>Code</em>}</li>
 *   <li>{@link org.holdfast.model.Acceptance#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.holdfast.model.Acceptance#getReason <em>Reason</em>}</li>
 *   <li>{@link org.holdfast.model.Acceptance#getUntil <em>Until</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getAcceptance()
 * @model
 * @generated
 */
public interface Acceptance extends Element
{
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The code of the rule, or the name of one of the organisation's own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.holdfast.model.HoldfastPackage#getAcceptance_Code()
	 * @model required="true"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Acceptance#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The element on which the finding is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' reference.
	 * @see #setSubject(NamedElement)
	 * @see org.holdfast.model.HoldfastPackage#getAcceptance_Subject()
	 * @model required="true"
	 * @generated
	 */
	NamedElement getSubject();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Acceptance#getSubject <em>Subject</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' reference.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(NamedElement value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it is accepted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.holdfast.model.HoldfastPackage#getAcceptance_Reason()
	 * @model required="true"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Acceptance#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Until when; after this date the finding is back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(Day)
	 * @see org.holdfast.model.HoldfastPackage#getAcceptance_Until()
	 * @model dataType="org.holdfast.model.Date"
	 * @generated
	 */
	Day getUntil();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Acceptance#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(Day value);

} // Acceptance
