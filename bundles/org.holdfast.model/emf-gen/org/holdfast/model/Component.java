/**
 */
package org.holdfast.model;

import org.eclipse.emf.common.util.EList;

import org.holdfast.model.value.Duration;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Component</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What can fail and be recovered: a system, host, virtual machine, storage, network, utility or supplier (step c).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.Component#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.holdfast.model.Component#getKind <em>Kind</em>}</li>
 *   <li>{@link org.holdfast.model.Component#getPlatform <em>Platform</em>}</li>
 *   <li>{@link org.holdfast.model.Component#getAt <em>At</em>}</li>
 *   <li>{@link org.holdfast.model.Component#getSite <em>Site</em>}</li>
 *   <li>{@link org.holdfast.model.Component#getCarrier <em>Carrier</em>}</li>
 *   <li>{@link org.holdfast.model.Component#getCarries <em>Carries</em>}</li>
 *   <li>{@link org.holdfast.model.Component#getFlows <em>Flows</em>}</li>
 *   <li>{@link org.holdfast.model.Component#getStandIns <em>Stand Ins</em>}</li>
 *   <li>{@link org.holdfast.model.Component#getReplacedWithin <em>Replaced Within</em>}</li>
 *   <li>{@link org.holdfast.model.Component#getUsers <em>Users</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getComponent()
 * @model abstract="true"
 * @generated
 */
public interface Component extends Element, Dependent, Dependable, Strikable
{
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
	 * @see org.holdfast.model.HoldfastPackage#getComponent_Priority()
	 * @model
	 * @generated
	 */
	Priority getPriority();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Component#getPriority <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Priority</em>' attribute.
	 * @see org.holdfast.model.Priority
	 * @see #getPriority()
	 * @generated
	 */
	void setPriority(Priority value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which of the plan's own kinds of component it is; costs and disasters speak of kinds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' reference.
	 * @see #setKind(ComponentKind)
	 * @see org.holdfast.model.HoldfastPackage#getComponent_Kind()
	 * @model
	 * @generated
	 */
	ComponentKind getKind();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Component#getKind <em>Kind</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' reference.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ComponentKind value);

	/**
	 * Returns the value of the '<em><b>Platform</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it runs on or is made of (an operating system, a model): a stand-in must have the same.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Platform</em>' attribute.
	 * @see #setPlatform(String)
	 * @see org.holdfast.model.HoldfastPackage#getComponent_Platform()
	 * @model
	 * @generated
	 */
	String getPlatform();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Component#getPlatform <em>Platform</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Platform</em>' attribute.
	 * @see #getPlatform()
	 * @generated
	 */
	void setPlatform(String value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is, as written; what is on something is where that is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' reference.
	 * @see #setAt(Site)
	 * @see org.holdfast.model.HoldfastPackage#getComponent_At()
	 * @model
	 * @generated
	 */
	Site getAt();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Component#getAt <em>At</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' reference.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Site value);

	/**
	 * Returns the value of the '<em><b>Site</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is: its own site, else the site of what it is on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Site</em>' reference.
	 * @see org.holdfast.model.HoldfastPackage#getComponent_Site()
	 * @model resolveProxies="false" transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	Site getSite();

	/**
	 * Returns the value of the '<em><b>Carrier</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is placed on: the machine of a system, the host of a virtual machine.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Carrier</em>' reference.
	 * @see org.holdfast.model.HoldfastPackage#getComponent_Carrier()
	 * @model resolveProxies="false" transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	Component getCarrier();

	/**
	 * Returns the value of the '<em><b>Carries</b></em>' reference list.
	 * The list contents are of type {@link org.holdfast.model.Component}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is placed on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Carries</em>' reference list.
	 * @see org.holdfast.model.HoldfastPackage#getComponent_Carries()
	 * @model resolveProxies="false" transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	EList<Component> getCarries();

	/**
	 * Returns the value of the '<em><b>Flows</b></em>' containment reference list.
	 * The list contents are of type {@link org.holdfast.model.DataFlow}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The systems it passes data to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flows</em>' containment reference list.
	 * @see org.holdfast.model.HoldfastPackage#getComponent_Flows()
	 * @model containment="true"
	 * @generated
	 */
	EList<DataFlow> getFlows();

	/**
	 * Returns the value of the '<em><b>Stand Ins</b></em>' containment reference list.
	 * The list contents are of type {@link org.holdfast.model.StandIn}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What takes over when it is lost, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stand Ins</em>' containment reference list.
	 * @see org.holdfast.model.HoldfastPackage#getComponent_StandIns()
	 * @model containment="true"
	 * @generated
	 */
	EList<StandIn> getStandIns();

	/**
	 * Returns the value of the '<em><b>Replaced Within</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long it takes to buy and install another, when it is destroyed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Replaced Within</em>' attribute.
	 * @see #setReplacedWithin(Duration)
	 * @see org.holdfast.model.HoldfastPackage#getComponent_ReplacedWithin()
	 * @model dataType="org.holdfast.model.Duration"
	 * @generated
	 */
	Duration getReplacedWithin();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Component#getReplacedWithin <em>Replaced Within</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Replaced Within</em>' attribute.
	 * @see #getReplacedWithin()
	 * @generated
	 */
	void setReplacedWithin(Duration value);

	/**
	 * Returns the value of the '<em><b>Users</b></em>' reference list.
	 * The list contents are of type {@link org.holdfast.model.UserGroup}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The groups of users that use it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Users</em>' reference list.
	 * @see org.holdfast.model.HoldfastPackage#getComponent_Users()
	 * @model resolveProxies="false" transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	EList<UserGroup> getUsers();

} // Component
