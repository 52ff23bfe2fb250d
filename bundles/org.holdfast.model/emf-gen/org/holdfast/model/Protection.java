/**
 */
package org.holdfast.model;

import org.eclipse.emf.common.util.EList;

import org.holdfast.model.value.CostRate;
import org.holdfast.model.value.DataRate;
import org.holdfast.model.value.Duration;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Protection</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the budget pays for, so that data can be restored: backup, snapshot, replication, image copy, or copies of another protection's copies (step d).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.Protection#getTechnique <em>Technique</em>}</li>
 *   <li>{@link org.holdfast.model.Protection#getCopyOf <em>Copy Of</em>}</li>
 *   <li>{@link org.holdfast.model.Protection#getInterval <em>Interval</em>}</li>
 *   <li>{@link org.holdfast.model.Protection#getHeld <em>Held</em>}</li>
 *   <li>{@link org.holdfast.model.Protection#getTakes <em>Takes</em>}</li>
 *   <li>{@link org.holdfast.model.Protection#getShippedAfter <em>Shipped After</em>}</li>
 *   <li>{@link org.holdfast.model.Protection#getLag <em>Lag</em>}</li>
 *   <li>{@link org.holdfast.model.Protection#getBandwidth <em>Bandwidth</em>}</li>
 *   <li>{@link org.holdfast.model.Protection#getKept <em>Kept</em>}</li>
 *   <li>{@link org.holdfast.model.Protection#getCopies <em>Copies</em>}</li>
 *   <li>{@link org.holdfast.model.Protection#isEncrypted <em>Encrypted</em>}</li>
 *   <li>{@link org.holdfast.model.Protection#getRestoreRate <em>Restore Rate</em>}</li>
 *   <li>{@link org.holdfast.model.Protection#getRestartTime <em>Restart Time</em>}</li>
 *   <li>{@link org.holdfast.model.Protection#getCost <em>Cost</em>}</li>
 *   <li>{@link org.holdfast.model.Protection#getServes <em>Serves</em>}</li>
 *   <li>{@link org.holdfast.model.Protection#isCapturesTogether <em>Captures Together</em>}</li>
 *   <li>{@link org.holdfast.model.Protection#getCaptureMode <em>Capture Mode</em>}</li>
 *   <li>{@link org.holdfast.model.Protection#getProtects <em>Protects</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getProtection()
 * @model
 * @generated
 */
public interface Protection extends Element, NamedElement
{
	/**
	 * Returns the value of the '<em><b>Technique</b></em>' attribute.
	 * The literals are from the enumeration {@link org.holdfast.model.Technique}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How copies are made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Technique</em>' attribute.
	 * @see org.holdfast.model.Technique
	 * @see #setTechnique(Technique)
	 * @see org.holdfast.model.HoldfastPackage#getProtection_Technique()
	 * @model
	 * @generated
	 */
	Technique getTechnique();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Protection#getTechnique <em>Technique</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Technique</em>' attribute.
	 * @see org.holdfast.model.Technique
	 * @see #getTechnique()
	 * @generated
	 */
	void setTechnique(Technique value);

	/**
	 * Returns the value of the '<em><b>Copy Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The protection whose copies are copied again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Copy Of</em>' reference.
	 * @see #setCopyOf(Protection)
	 * @see org.holdfast.model.HoldfastPackage#getProtection_CopyOf()
	 * @model
	 * @generated
	 */
	Protection getCopyOf();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Protection#getCopyOf <em>Copy Of</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Copy Of</em>' reference.
	 * @see #getCopyOf()
	 * @generated
	 */
	void setCopyOf(Protection value);

	/**
	 * Returns the value of the '<em><b>Interval</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often a copy is made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interval</em>' attribute.
	 * @see #setInterval(Duration)
	 * @see org.holdfast.model.HoldfastPackage#getProtection_Interval()
	 * @model dataType="org.holdfast.model.Duration"
	 * @generated
	 */
	Duration getInterval();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Protection#getInterval <em>Interval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interval</em>' attribute.
	 * @see #getInterval()
	 * @generated
	 */
	void setInterval(Duration value);

	/**
	 * Returns the value of the '<em><b>Held</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long a copy waits before it is taken.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Held</em>' attribute.
	 * @see #setHeld(Duration)
	 * @see org.holdfast.model.HoldfastPackage#getProtection_Held()
	 * @model dataType="org.holdfast.model.Duration"
	 * @generated
	 */
	Duration getHeld();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Protection#getHeld <em>Held</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Held</em>' attribute.
	 * @see #getHeld()
	 * @generated
	 */
	void setHeld(Duration value);

	/**
	 * Returns the value of the '<em><b>Takes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long it takes to make a copy.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Takes</em>' attribute.
	 * @see #setTakes(Duration)
	 * @see org.holdfast.model.HoldfastPackage#getProtection_Takes()
	 * @model dataType="org.holdfast.model.Duration"
	 * @generated
	 */
	Duration getTakes();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Protection#getTakes <em>Takes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Takes</em>' attribute.
	 * @see #getTakes()
	 * @generated
	 */
	void setTakes(Duration value);

	/**
	 * Returns the value of the '<em><b>Shipped After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long a finished copy waits before it is brought to where copies are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shipped After</em>' attribute.
	 * @see #setShippedAfter(Duration)
	 * @see org.holdfast.model.HoldfastPackage#getProtection_ShippedAfter()
	 * @model dataType="org.holdfast.model.Duration"
	 * @generated
	 */
	Duration getShippedAfter();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Protection#getShippedAfter <em>Shipped After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shipped After</em>' attribute.
	 * @see #getShippedAfter()
	 * @generated
	 */
	void setShippedAfter(Duration value);

	/**
	 * Returns the value of the '<em><b>Lag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far a replica is behind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lag</em>' attribute.
	 * @see #setLag(Duration)
	 * @see org.holdfast.model.HoldfastPackage#getProtection_Lag()
	 * @model dataType="org.holdfast.model.Duration"
	 * @generated
	 */
	Duration getLag();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Protection#getLag <em>Lag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lag</em>' attribute.
	 * @see #getLag()
	 * @generated
	 */
	void setLag(Duration value);

	/**
	 * Returns the value of the '<em><b>Bandwidth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How fast a replication can pass changes on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bandwidth</em>' attribute.
	 * @see #setBandwidth(DataRate)
	 * @see org.holdfast.model.HoldfastPackage#getProtection_Bandwidth()
	 * @model dataType="org.holdfast.model.DataRate"
	 * @generated
	 */
	DataRate getBandwidth();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Protection#getBandwidth <em>Bandwidth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bandwidth</em>' attribute.
	 * @see #getBandwidth()
	 * @generated
	 */
	void setBandwidth(DataRate value);

	/**
	 * Returns the value of the '<em><b>Kept</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For how long a copy is kept, counted from its point in time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kept</em>' attribute.
	 * @see #setKept(Duration)
	 * @see org.holdfast.model.HoldfastPackage#getProtection_Kept()
	 * @model dataType="org.holdfast.model.Duration"
	 * @generated
	 */
	Duration getKept();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Protection#getKept <em>Kept</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kept</em>' attribute.
	 * @see #getKept()
	 * @generated
	 */
	void setKept(Duration value);

	/**
	 * Returns the value of the '<em><b>Copies</b></em>' containment reference list.
	 * The list contents are of type {@link org.holdfast.model.Copy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where copies lie.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Copies</em>' containment reference list.
	 * @see org.holdfast.model.HoldfastPackage#getProtection_Copies()
	 * @model containment="true"
	 * @generated
	 */
	EList<Copy> getCopies();

	/**
	 * Returns the value of the '<em><b>Encrypted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Copies are encrypted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Encrypted</em>' attribute.
	 * @see #setEncrypted(boolean)
	 * @see org.holdfast.model.HoldfastPackage#getProtection_Encrypted()
	 * @model
	 * @generated
	 */
	boolean isEncrypted();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Protection#isEncrypted <em>Encrypted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Encrypted</em>' attribute.
	 * @see #isEncrypted()
	 * @generated
	 */
	void setEncrypted(boolean value);

	/**
	 * Returns the value of the '<em><b>Restore Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How fast data is restored.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Restore Rate</em>' attribute.
	 * @see #setRestoreRate(DataRate)
	 * @see org.holdfast.model.HoldfastPackage#getProtection_RestoreRate()
	 * @model dataType="org.holdfast.model.DataRate"
	 * @generated
	 */
	DataRate getRestoreRate();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Protection#getRestoreRate <em>Restore Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Restore Rate</em>' attribute.
	 * @see #getRestoreRate()
	 * @generated
	 */
	void setRestoreRate(DataRate value);

	/**
	 * Returns the value of the '<em><b>Restart Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long it takes to start again, besides restoring the data.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Restart Time</em>' attribute.
	 * @see #setRestartTime(Duration)
	 * @see org.holdfast.model.HoldfastPackage#getProtection_RestartTime()
	 * @model dataType="org.holdfast.model.Duration"
	 * @generated
	 */
	Duration getRestartTime();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Protection#getRestartTime <em>Restart Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Restart Time</em>' attribute.
	 * @see #getRestartTime()
	 * @generated
	 */
	void setRestartTime(Duration value);

	/**
	 * Returns the value of the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it costs a year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost</em>' attribute.
	 * @see #setCost(CostRate)
	 * @see org.holdfast.model.HoldfastPackage#getProtection_Cost()
	 * @model dataType="org.holdfast.model.CostRate"
	 * @generated
	 */
	CostRate getCost();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Protection#getCost <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost</em>' attribute.
	 * @see #getCost()
	 * @generated
	 */
	void setCost(CostRate value);

	/**
	 * Returns the value of the '<em><b>Serves</b></em>' reference list.
	 * The list contents are of type {@link org.holdfast.model.ComponentKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The kinds of component that it may serve.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Serves</em>' reference list.
	 * @see org.holdfast.model.HoldfastPackage#getProtection_Serves()
	 * @model
	 * @generated
	 */
	EList<ComponentKind> getServes();

	/**
	 * Returns the value of the '<em><b>Captures Together</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One capture takes all members of a consistency group at one moment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Captures Together</em>' attribute.
	 * @see #setCapturesTogether(boolean)
	 * @see org.holdfast.model.HoldfastPackage#getProtection_CapturesTogether()
	 * @model
	 * @generated
	 */
	boolean isCapturesTogether();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Protection#isCapturesTogether <em>Captures Together</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Captures Together</em>' attribute.
	 * @see #isCapturesTogether()
	 * @generated
	 */
	void setCapturesTogether(boolean value);

	/**
	 * Returns the value of the '<em><b>Capture Mode</b></em>' attribute.
	 * The literals are from the enumeration {@link org.holdfast.model.CaptureMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In which state a common capture finds the members.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capture Mode</em>' attribute.
	 * @see org.holdfast.model.CaptureMode
	 * @see #setCaptureMode(CaptureMode)
	 * @see org.holdfast.model.HoldfastPackage#getProtection_CaptureMode()
	 * @model
	 * @generated
	 */
	CaptureMode getCaptureMode();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Protection#getCaptureMode <em>Capture Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capture Mode</em>' attribute.
	 * @see org.holdfast.model.CaptureMode
	 * @see #getCaptureMode()
	 * @generated
	 */
	void setCaptureMode(CaptureMode value);

	/**
	 * Returns the value of the '<em><b>Protects</b></em>' reference list.
	 * The list contents are of type {@link org.holdfast.model.Protectable}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The components that name it as a protection.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Protects</em>' reference list.
	 * @see org.holdfast.model.HoldfastPackage#getProtection_Protects()
	 * @model resolveProxies="false" transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	EList<Protectable> getProtects();

} // Protection
