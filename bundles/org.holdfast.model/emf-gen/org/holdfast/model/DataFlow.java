/**
 */
package org.holdfast.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Data Flow</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Data passed from one component to another; the two need a common point in time unless they are independent.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.DataFlow#getSource <em>Source</em>}</li>
 *   <li>{@link org.holdfast.model.DataFlow#getTarget <em>Target</em>}</li>
 *   <li>{@link org.holdfast.model.DataFlow#isIndependent <em>Independent</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getDataFlow()
 * @model
 * @generated
 */
public interface DataFlow extends EObject
{
	/**
	 * Returns the value of the '<em><b>Source</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.holdfast.model.Component#getFlows <em>Flows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the data comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' container reference.
	 * @see #setSource(Component)
	 * @see org.holdfast.model.HoldfastPackage#getDataFlow_Source()
	 * @see org.holdfast.model.Component#getFlows
	 * @model opposite="flows"
	 * @generated
	 */
	Component getSource();

	/**
	 * Sets the value of the '{@link org.holdfast.model.DataFlow#getSource <em>Source</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' container reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Component value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the data goes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(Component)
	 * @see org.holdfast.model.HoldfastPackage#getDataFlow_Target()
	 * @model required="true"
	 * @generated
	 */
	Component getTarget();

	/**
	 * Sets the value of the '{@link org.holdfast.model.DataFlow#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Component value);

	/**
	 * Returns the value of the '<em><b>Independent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The two need no common point in time after a recovery.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Independent</em>' attribute.
	 * @see #setIndependent(boolean)
	 * @see org.holdfast.model.HoldfastPackage#getDataFlow_Independent()
	 * @model
	 * @generated
	 */
	boolean isIndependent();

	/**
	 * Sets the value of the '{@link org.holdfast.model.DataFlow#isIndependent <em>Independent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Independent</em>' attribute.
	 * @see #isIndependent()
	 * @generated
	 */
	void setIndependent(boolean value);

} // DataFlow
