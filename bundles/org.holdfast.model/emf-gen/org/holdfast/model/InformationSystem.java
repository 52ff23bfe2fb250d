/**
 */
package org.holdfast.model;

import org.eclipse.emf.common.util.EList;

import org.holdfast.model.value.DataRate;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.Size;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Information System</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A system: an application, a database, a service. It has objectives for its recovery (RTO and RPO).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.InformationSystem#getOn <em>On</em>}</li>
 *   <li>{@link org.holdfast.model.InformationSystem#getRto <em>Rto</em>}</li>
 *   <li>{@link org.holdfast.model.InformationSystem#getRpo <em>Rpo</em>}</li>
 *   <li>{@link org.holdfast.model.InformationSystem#getVolume <em>Volume</em>}</li>
 *   <li>{@link org.holdfast.model.InformationSystem#getChanges <em>Changes</em>}</li>
 *   <li>{@link org.holdfast.model.InformationSystem#getHolds <em>Holds</em>}</li>
 *   <li>{@link org.holdfast.model.InformationSystem#getGroup <em>Group</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getInformationSystem()
 * @model
 * @generated
 */
public interface InformationSystem extends Protectable, CostBearer
{
	/**
	 * Returns the value of the '<em><b>On</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The host or virtual machine that it runs on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On</em>' reference.
	 * @see #setOn(Machine)
	 * @see org.holdfast.model.HoldfastPackage#getInformationSystem_On()
	 * @model
	 * @generated
	 */
	Machine getOn();

	/**
	 * Sets the value of the '{@link org.holdfast.model.InformationSystem#getOn <em>On</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On</em>' reference.
	 * @see #getOn()
	 * @generated
	 */
	void setOn(Machine value);

	/**
	 * Returns the value of the '<em><b>Rto</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Recovery time objective: the longest time it may be down (NIST SP 800-34 rev. 1, 3.2.1).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rto</em>' attribute.
	 * @see #setRto(Duration)
	 * @see org.holdfast.model.HoldfastPackage#getInformationSystem_Rto()
	 * @model dataType="org.holdfast.model.Duration"
	 * @generated
	 */
	Duration getRto();

	/**
	 * Sets the value of the '{@link org.holdfast.model.InformationSystem#getRto <em>Rto</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rto</em>' attribute.
	 * @see #getRto()
	 * @generated
	 */
	void setRto(Duration value);

	/**
	 * Returns the value of the '<em><b>Rpo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Recovery point objective: the longest time whose updates may be lost.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rpo</em>' attribute.
	 * @see #setRpo(Duration)
	 * @see org.holdfast.model.HoldfastPackage#getInformationSystem_Rpo()
	 * @model dataType="org.holdfast.model.Duration"
	 * @generated
	 */
	Duration getRpo();

	/**
	 * Sets the value of the '{@link org.holdfast.model.InformationSystem#getRpo <em>Rpo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rpo</em>' attribute.
	 * @see #getRpo()
	 * @generated
	 */
	void setRpo(Duration value);

	/**
	 * Returns the value of the '<em><b>Volume</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much data it holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Volume</em>' attribute.
	 * @see #setVolume(Size)
	 * @see org.holdfast.model.HoldfastPackage#getInformationSystem_Volume()
	 * @model dataType="org.holdfast.model.Size"
	 * @generated
	 */
	Size getVolume();

	/**
	 * Sets the value of the '{@link org.holdfast.model.InformationSystem#getVolume <em>Volume</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Volume</em>' attribute.
	 * @see #getVolume()
	 * @generated
	 */
	void setVolume(Size value);

	/**
	 * Returns the value of the '<em><b>Changes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How fast its data changes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Changes</em>' attribute.
	 * @see #setChanges(DataRate)
	 * @see org.holdfast.model.HoldfastPackage#getInformationSystem_Changes()
	 * @model dataType="org.holdfast.model.DataRate"
	 * @generated
	 */
	DataRate getChanges();

	/**
	 * Sets the value of the '{@link org.holdfast.model.InformationSystem#getChanges <em>Changes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Changes</em>' attribute.
	 * @see #getChanges()
	 * @generated
	 */
	void setChanges(DataRate value);

	/**
	 * Returns the value of the '<em><b>Holds</b></em>' reference list.
	 * The list contents are of type {@link org.holdfast.model.Information}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The information that is held in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Holds</em>' reference list.
	 * @see org.holdfast.model.HoldfastPackage#getInformationSystem_Holds()
	 * @model resolveProxies="false" transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	EList<Information> getHolds();

	/**
	 * Returns the value of the '<em><b>Group</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The consistency group that it is a member of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group</em>' reference.
	 * @see org.holdfast.model.HoldfastPackage#getInformationSystem_Group()
	 * @model resolveProxies="false" transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	ConsistencyGroup getGroup();

} // InformationSystem
