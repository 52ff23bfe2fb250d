/**
 */
package org.holdfast.model;

import org.eclipse.emf.common.util.EList;

import org.holdfast.model.value.Duration;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Consistency Group</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Systems that are recovered to the same point in time, since they pass data to one another or serve one function (step e).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.ConsistencyGroup#getMembers <em>Members</em>}</li>
 *   <li>{@link org.holdfast.model.ConsistencyGroup#getRpo <em>Rpo</em>}</li>
 *   <li>{@link org.holdfast.model.ConsistencyGroup#getCapturedBy <em>Captured By</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getConsistencyGroup()
 * @model
 * @generated
 */
public interface ConsistencyGroup extends Element, NamedElement
{
	/**
	 * Returns the value of the '<em><b>Members</b></em>' reference list.
	 * The list contents are of type {@link org.holdfast.model.InformationSystem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The systems in the group.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Members</em>' reference list.
	 * @see org.holdfast.model.HoldfastPackage#getConsistencyGroup_Members()
	 * @model
	 * @generated
	 */
	EList<InformationSystem> getMembers();

	/**
	 * Returns the value of the '<em><b>Rpo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The one recovery point objective of the group.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rpo</em>' attribute.
	 * @see #setRpo(Duration)
	 * @see org.holdfast.model.HoldfastPackage#getConsistencyGroup_Rpo()
	 * @model dataType="org.holdfast.model.Duration"
	 * @generated
	 */
	Duration getRpo();

	/**
	 * Sets the value of the '{@link org.holdfast.model.ConsistencyGroup#getRpo <em>Rpo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rpo</em>' attribute.
	 * @see #getRpo()
	 * @generated
	 */
	void setRpo(Duration value);

	/**
	 * Returns the value of the '<em><b>Captured By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The protection that captures all members.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Captured By</em>' reference.
	 * @see #setCapturedBy(Protection)
	 * @see org.holdfast.model.HoldfastPackage#getConsistencyGroup_CapturedBy()
	 * @model
	 * @generated
	 */
	Protection getCapturedBy();

	/**
	 * Sets the value of the '{@link org.holdfast.model.ConsistencyGroup#getCapturedBy <em>Captured By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Captured By</em>' reference.
	 * @see #getCapturedBy()
	 * @generated
	 */
	void setCapturedBy(Protection value);

} // ConsistencyGroup
