/**
 */
package org.holdfast.model;

import org.eclipse.emf.ecore.EObject;

import org.holdfast.model.value.Duration;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Stand In</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What takes over when a component is lost, and how fast.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.StandIn#getOf <em>Of</em>}</li>
 *   <li>{@link org.holdfast.model.StandIn#getTarget <em>Target</em>}</li>
 *   <li>{@link org.holdfast.model.StandIn#getWithin <em>Within</em>}</li>
 *   <li>{@link org.holdfast.model.StandIn#isDeclared <em>Declared</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getStandIn()
 * @model
 * @generated
 */
public interface StandIn extends EObject
{
	/**
	 * Returns the value of the '<em><b>Of</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.holdfast.model.Component#getStandIns <em>Stand Ins</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The component that it stands in for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Of</em>' container reference.
	 * @see #setOf(Component)
	 * @see org.holdfast.model.HoldfastPackage#getStandIn_Of()
	 * @see org.holdfast.model.Component#getStandIns
	 * @model opposite="standIns"
	 * @generated
	 */
	Component getOf();

	/**
	 * Sets the value of the '{@link org.holdfast.model.StandIn#getOf <em>Of</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Of</em>' container reference.
	 * @see #getOf()
	 * @generated
	 */
	void setOf(Component value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The component that takes over.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(Component)
	 * @see org.holdfast.model.HoldfastPackage#getStandIn_Target()
	 * @model required="true"
	 * @generated
	 */
	Component getTarget();

	/**
	 * Sets the value of the '{@link org.holdfast.model.StandIn#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Component value);

	/**
	 * Returns the value of the '<em><b>Within</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long the fail-over takes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Within</em>' attribute.
	 * @see #setWithin(Duration)
	 * @see org.holdfast.model.HoldfastPackage#getStandIn_Within()
	 * @model dataType="org.holdfast.model.Duration"
	 * @generated
	 */
	Duration getWithin();

	/**
	 * Sets the value of the '{@link org.holdfast.model.StandIn#getWithin <em>Within</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Within</em>' attribute.
	 * @see #getWithin()
	 * @generated
	 */
	void setWithin(Duration value);

	/**
	 * Returns the value of the '<em><b>Declared</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It is started by hand, once the disaster is declared; else it starts by itself at once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Declared</em>' attribute.
	 * @see #setDeclared(boolean)
	 * @see org.holdfast.model.HoldfastPackage#getStandIn_Declared()
	 * @model
	 * @generated
	 */
	boolean isDeclared();

	/**
	 * Sets the value of the '{@link org.holdfast.model.StandIn#isDeclared <em>Declared</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Declared</em>' attribute.
	 * @see #isDeclared()
	 * @generated
	 */
	void setDeclared(boolean value);

} // StandIn
