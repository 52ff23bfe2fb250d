/**
 */
package org.holdfast.model;

import org.eclipse.emf.common.util.EList;

import org.holdfast.model.value.Frequency;
import org.holdfast.model.value.Share;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Disaster</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A type of disaster that the area and the business can expect (step f).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.Disaster#getLevel <em>Level</em>}</li>
 *   <li>{@link org.holdfast.model.Disaster#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.holdfast.model.Disaster#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link org.holdfast.model.Disaster#isEach <em>Each</em>}</li>
 *   <li>{@link org.holdfast.model.Disaster#getStrikes <em>Strikes</em>}</li>
 *   <li>{@link org.holdfast.model.Disaster#getEffect <em>Effect</em>}</li>
 *   <li>{@link org.holdfast.model.Disaster#getKeepsAway <em>Keeps Away</em>}</li>
 *   <li>{@link org.holdfast.model.Disaster#getPreventions <em>Preventions</em>}</li>
 *   <li>{@link org.holdfast.model.Disaster#getRecoveryPlans <em>Recovery Plans</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getDisaster()
 * @model
 * @generated
 */
public interface Disaster extends Element, NamedElement
{
	/**
	 * Returns the value of the '<em><b>Level</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How grave it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' reference.
	 * @see #setLevel(DisasterLevel)
	 * @see org.holdfast.model.HoldfastPackage#getDisaster_Level()
	 * @model
	 * @generated
	 */
	DisasterLevel getLevel();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Disaster#getLevel <em>Level</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' reference.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(DisasterLevel value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * The literals are from the enumeration {@link org.holdfast.model.DisasterOrigin}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether nature, technology or people cause it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see org.holdfast.model.DisasterOrigin
	 * @see #setOrigin(DisasterOrigin)
	 * @see org.holdfast.model.HoldfastPackage#getDisaster_Origin()
	 * @model
	 * @generated
	 */
	DisasterOrigin getOrigin();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Disaster#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see org.holdfast.model.DisasterOrigin
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(DisasterOrigin value);

	/**
	 * Returns the value of the '<em><b>Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often it is expected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frequency</em>' attribute.
	 * @see #setFrequency(Frequency)
	 * @see org.holdfast.model.HoldfastPackage#getDisaster_Frequency()
	 * @model dataType="org.holdfast.model.Frequency"
	 * @generated
	 */
	Frequency getFrequency();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Disaster#getFrequency <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frequency</em>' attribute.
	 * @see #getFrequency()
	 * @generated
	 */
	void setFrequency(Frequency value);

	/**
	 * Returns the value of the '<em><b>Each</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The frequency is that of each element that `any` stands for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Each</em>' attribute.
	 * @see #setEach(boolean)
	 * @see org.holdfast.model.HoldfastPackage#getDisaster_Each()
	 * @model
	 * @generated
	 */
	boolean isEach();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Disaster#isEach <em>Each</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Each</em>' attribute.
	 * @see #isEach()
	 * @generated
	 */
	void setEach(boolean value);

	/**
	 * Returns the value of the '<em><b>Strikes</b></em>' containment reference list.
	 * The list contents are of type {@link org.holdfast.model.Strike}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it strikes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strikes</em>' containment reference list.
	 * @see org.holdfast.model.HoldfastPackage#getDisaster_Strikes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Strike> getStrikes();

	/**
	 * Returns the value of the '<em><b>Effect</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it does to what it strikes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effect</em>' containment reference.
	 * @see #setEffect(Effect)
	 * @see org.holdfast.model.HoldfastPackage#getDisaster_Effect()
	 * @model containment="true"
	 * @generated
	 */
	Effect getEffect();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Disaster#getEffect <em>Effect</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effect</em>' containment reference.
	 * @see #getEffect()
	 * @generated
	 */
	void setEffect(Effect value);

	/**
	 * Returns the value of the '<em><b>Keeps Away</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The share of people of each role that it keeps away.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Keeps Away</em>' attribute.
	 * @see #setKeepsAway(Share)
	 * @see org.holdfast.model.HoldfastPackage#getDisaster_KeepsAway()
	 * @model dataType="org.holdfast.model.Share"
	 * @generated
	 */
	Share getKeepsAway();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Disaster#getKeepsAway <em>Keeps Away</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Keeps Away</em>' attribute.
	 * @see #getKeepsAway()
	 * @generated
	 */
	void setKeepsAway(Share value);

	/**
	 * Returns the value of the '<em><b>Preventions</b></em>' reference list.
	 * The list contents are of type {@link org.holdfast.model.Prevention}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done so that it happens less often.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Preventions</em>' reference list.
	 * @see org.holdfast.model.HoldfastPackage#getDisaster_Preventions()
	 * @model resolveProxies="false" transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	EList<Prevention> getPreventions();

	/**
	 * Returns the value of the '<em><b>Recovery Plans</b></em>' reference list.
	 * The list contents are of type {@link org.holdfast.model.RecoveryPlan}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The recovery plans that cover it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recovery Plans</em>' reference list.
	 * @see org.holdfast.model.HoldfastPackage#getDisaster_RecoveryPlans()
	 * @model resolveProxies="false" transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	EList<RecoveryPlan> getRecoveryPlans();

} // Disaster
