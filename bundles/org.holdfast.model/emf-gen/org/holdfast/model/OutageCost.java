/**
 */
package org.holdfast.model;

import org.eclipse.emf.common.util.EList;

import org.holdfast.model.value.CostRate;
import org.holdfast.model.value.Money;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Outage Cost</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What an outage costs, for a system, a kind, a function or all, in one disaster or in any (step g).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.OutageCost#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.holdfast.model.OutageCost#getKind <em>Kind</em>}</li>
 *   <li>{@link org.holdfast.model.OutageCost#getScope <em>Scope</em>}</li>
 *   <li>{@link org.holdfast.model.OutageCost#getDisaster <em>Disaster</em>}</li>
 *   <li>{@link org.holdfast.model.OutageCost#getRates <em>Rates</em>}</li>
 *   <li>{@link org.holdfast.model.OutageCost#getFixed <em>Fixed</em>}</li>
 *   <li>{@link org.holdfast.model.OutageCost#getLostData <em>Lost Data</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getOutageCost()
 * @model
 * @generated
 */
public interface OutageCost extends Element
{
	/**
	 * Returns the value of the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The system or function, where it is about one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' reference.
	 * @see #setSubject(CostBearer)
	 * @see org.holdfast.model.HoldfastPackage#getOutageCost_Subject()
	 * @model
	 * @generated
	 */
	CostBearer getSubject();

	/**
	 * Sets the value of the '{@link org.holdfast.model.OutageCost#getSubject <em>Subject</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' reference.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(CostBearer value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The kind of system, where it is about all of a kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' reference.
	 * @see #setKind(ComponentKind)
	 * @see org.holdfast.model.HoldfastPackage#getOutageCost_Kind()
	 * @model
	 * @generated
	 */
	ComponentKind getKind();

	/**
	 * Sets the value of the '{@link org.holdfast.model.OutageCost#getKind <em>Kind</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' reference.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ComponentKind value);

	/**
	 * Returns the value of the '<em><b>Scope</b></em>' attribute.
	 * The literals are from the enumeration {@link org.holdfast.model.CostScope}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All systems or all functions, where it is about all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scope</em>' attribute.
	 * @see org.holdfast.model.CostScope
	 * @see #setScope(CostScope)
	 * @see org.holdfast.model.HoldfastPackage#getOutageCost_Scope()
	 * @model
	 * @generated
	 */
	CostScope getScope();

	/**
	 * Sets the value of the '{@link org.holdfast.model.OutageCost#getScope <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scope</em>' attribute.
	 * @see org.holdfast.model.CostScope
	 * @see #getScope()
	 * @generated
	 */
	void setScope(CostScope value);

	/**
	 * Returns the value of the '<em><b>Disaster</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The disaster in which it holds; in any, if nothing is said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disaster</em>' reference.
	 * @see #setDisaster(Disaster)
	 * @see org.holdfast.model.HoldfastPackage#getOutageCost_Disaster()
	 * @model
	 * @generated
	 */
	Disaster getDisaster();

	/**
	 * Sets the value of the '{@link org.holdfast.model.OutageCost#getDisaster <em>Disaster</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Disaster</em>' reference.
	 * @see #getDisaster()
	 * @generated
	 */
	void setDisaster(Disaster value);

	/**
	 * Returns the value of the '<em><b>Rates</b></em>' containment reference list.
	 * The list contents are of type {@link org.holdfast.model.HourlyRate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cost per hour, which may rise with time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rates</em>' containment reference list.
	 * @see org.holdfast.model.HoldfastPackage#getOutageCost_Rates()
	 * @model containment="true"
	 * @generated
	 */
	EList<HourlyRate> getRates();

	/**
	 * Returns the value of the '<em><b>Fixed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The part that does not depend on time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fixed</em>' attribute.
	 * @see #setFixed(Money)
	 * @see org.holdfast.model.HoldfastPackage#getOutageCost_Fixed()
	 * @model dataType="org.holdfast.model.Money"
	 * @generated
	 */
	Money getFixed();

	/**
	 * Sets the value of the '{@link org.holdfast.model.OutageCost#getFixed <em>Fixed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fixed</em>' attribute.
	 * @see #getFixed()
	 * @generated
	 */
	void setFixed(Money value);

	/**
	 * Returns the value of the '<em><b>Lost Data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cost of each hour of lost data.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lost Data</em>' attribute.
	 * @see #setLostData(CostRate)
	 * @see org.holdfast.model.HoldfastPackage#getOutageCost_LostData()
	 * @model dataType="org.holdfast.model.CostRate"
	 * @generated
	 */
	CostRate getLostData();

	/**
	 * Sets the value of the '{@link org.holdfast.model.OutageCost#getLostData <em>Lost Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lost Data</em>' attribute.
	 * @see #getLostData()
	 * @generated
	 */
	void setLostData(CostRate value);

} // OutageCost
