/**
 */
package org.holdfast.model;

import org.eclipse.emf.common.util.EList;

import org.holdfast.model.value.Duration;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Business Function</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A business function: something the organisation does so that its offerings can be delivered (step b).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.BusinessFunction#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.holdfast.model.BusinessFunction#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.holdfast.model.BusinessFunction#getMtd <em>Mtd</em>}</li>
 *   <li>{@link org.holdfast.model.BusinessFunction#getWrt <em>Wrt</em>}</li>
 *   <li>{@link org.holdfast.model.BusinessFunction#isManual <em>Manual</em>}</li>
 *   <li>{@link org.holdfast.model.BusinessFunction#getVulnerabilities <em>Vulnerabilities</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getBusinessFunction()
 * @model
 * @generated
 */
public interface BusinessFunction extends Element, Dependent, Dependable, CostBearer
{
	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The role that answers for the function.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(Role)
	 * @see org.holdfast.model.HoldfastPackage#getBusinessFunction_Owner()
	 * @model
	 * @generated
	 */
	Role getOwner();

	/**
	 * Sets the value of the '{@link org.holdfast.model.BusinessFunction#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Role value);

	/**
	 * Returns the value of the '<em><b>Priority</b></em>' attribute.
	 * The literals are from the enumeration {@link org.holdfast.model.Priority}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How soon it must be back, compared with the others.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Priority</em>' attribute.
	 * @see org.holdfast.model.Priority
	 * @see #setPriority(Priority)
	 * @see org.holdfast.model.HoldfastPackage#getBusinessFunction_Priority()
	 * @model
	 * @generated
	 */
	Priority getPriority();

	/**
	 * Sets the value of the '{@link org.holdfast.model.BusinessFunction#getPriority <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Priority</em>' attribute.
	 * @see org.holdfast.model.Priority
	 * @see #getPriority()
	 * @generated
	 */
	void setPriority(Priority value);

	/**
	 * Returns the value of the '<em><b>Mtd</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Maximum tolerable downtime: after this the damage is no longer acceptable (NIST SP 800-34 rev. 1, 3.2.1).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mtd</em>' attribute.
	 * @see #setMtd(Duration)
	 * @see org.holdfast.model.HoldfastPackage#getBusinessFunction_Mtd()
	 * @model dataType="org.holdfast.model.Duration"
	 * @generated
	 */
	Duration getMtd();

	/**
	 * Sets the value of the '{@link org.holdfast.model.BusinessFunction#getMtd <em>Mtd</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mtd</em>' attribute.
	 * @see #getMtd()
	 * @generated
	 */
	void setMtd(Duration value);

	/**
	 * Returns the value of the '<em><b>Wrt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Work recovery time: from the systems being back to the work being back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wrt</em>' attribute.
	 * @see #setWrt(Duration)
	 * @see org.holdfast.model.HoldfastPackage#getBusinessFunction_Wrt()
	 * @model dataType="org.holdfast.model.Duration"
	 * @generated
	 */
	Duration getWrt();

	/**
	 * Sets the value of the '{@link org.holdfast.model.BusinessFunction#getWrt <em>Wrt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wrt</em>' attribute.
	 * @see #getWrt()
	 * @generated
	 */
	void setWrt(Duration value);

	/**
	 * Returns the value of the '<em><b>Manual</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It can be done by hand: it needs no component.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Manual</em>' attribute.
	 * @see #setManual(boolean)
	 * @see org.holdfast.model.HoldfastPackage#getBusinessFunction_Manual()
	 * @model
	 * @generated
	 */
	boolean isManual();

	/**
	 * Sets the value of the '{@link org.holdfast.model.BusinessFunction#isManual <em>Manual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Manual</em>' attribute.
	 * @see #isManual()
	 * @generated
	 */
	void setManual(boolean value);

	/**
	 * Returns the value of the '<em><b>Vulnerabilities</b></em>' containment reference list.
	 * The list contents are of type {@link org.holdfast.model.Vulnerability}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a review of its procedures, premises, data and emergency planning found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vulnerabilities</em>' containment reference list.
	 * @see org.holdfast.model.HoldfastPackage#getBusinessFunction_Vulnerabilities()
	 * @model containment="true"
	 * @generated
	 */
	EList<Vulnerability> getVulnerabilities();

} // BusinessFunction
