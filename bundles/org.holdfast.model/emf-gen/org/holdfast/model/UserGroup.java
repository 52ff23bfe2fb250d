/**
 */
package org.holdfast.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>User Group</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * People who use systems; impact is also counted in users.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.UserGroup#getCount <em>Count</em>}</li>
 *   <li>{@link org.holdfast.model.UserGroup#getMobility <em>Mobility</em>}</li>
 *   <li>{@link org.holdfast.model.UserGroup#getResources <em>Resources</em>}</li>
 *   <li>{@link org.holdfast.model.UserGroup#isSensitiveData <em>Sensitive Data</em>}</li>
 *   <li>{@link org.holdfast.model.UserGroup#getDesktop <em>Desktop</em>}</li>
 *   <li>{@link org.holdfast.model.UserGroup#getDesktopHost <em>Desktop Host</em>}</li>
 *   <li>{@link org.holdfast.model.UserGroup#isPilot <em>Pilot</em>}</li>
 *   <li>{@link org.holdfast.model.UserGroup#getUses <em>Uses</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getUserGroup()
 * @model
 * @generated
 */
public interface UserGroup extends Element, NamedElement
{
	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many they are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(int)
	 * @see org.holdfast.model.HoldfastPackage#getUserGroup_Count()
	 * @model
	 * @generated
	 */
	int getCount();

	/**
	 * Sets the value of the '{@link org.holdfast.model.UserGroup#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(int value);

	/**
	 * Returns the value of the '<em><b>Mobility</b></em>' attribute.
	 * The literals are from the enumeration {@link org.holdfast.model.Mobility}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether they work at one desk, on the move, or far away.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mobility</em>' attribute.
	 * @see org.holdfast.model.Mobility
	 * @see #setMobility(Mobility)
	 * @see org.holdfast.model.HoldfastPackage#getUserGroup_Mobility()
	 * @model
	 * @generated
	 */
	Mobility getMobility();

	/**
	 * Sets the value of the '{@link org.holdfast.model.UserGroup#getMobility <em>Mobility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mobility</em>' attribute.
	 * @see org.holdfast.model.Mobility
	 * @see #getMobility()
	 * @generated
	 */
	void setMobility(Mobility value);

	/**
	 * Returns the value of the '<em><b>Resources</b></em>' attribute.
	 * The literals are from the enumeration {@link org.holdfast.model.Rating}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much computing they need at their desktop.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resources</em>' attribute.
	 * @see org.holdfast.model.Rating
	 * @see #setResources(Rating)
	 * @see org.holdfast.model.HoldfastPackage#getUserGroup_Resources()
	 * @model
	 * @generated
	 */
	Rating getResources();

	/**
	 * Sets the value of the '{@link org.holdfast.model.UserGroup#getResources <em>Resources</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resources</em>' attribute.
	 * @see org.holdfast.model.Rating
	 * @see #getResources()
	 * @generated
	 */
	void setResources(Rating value);

	/**
	 * Returns the value of the '<em><b>Sensitive Data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * They work with sensitive data.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sensitive Data</em>' attribute.
	 * @see #setSensitiveData(boolean)
	 * @see org.holdfast.model.HoldfastPackage#getUserGroup_SensitiveData()
	 * @model
	 * @generated
	 */
	boolean isSensitiveData();

	/**
	 * Sets the value of the '{@link org.holdfast.model.UserGroup#isSensitiveData <em>Sensitive Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sensitive Data</em>' attribute.
	 * @see #isSensitiveData()
	 * @generated
	 */
	void setSensitiveData(boolean value);

	/**
	 * Returns the value of the '<em><b>Desktop</b></em>' attribute.
	 * The literals are from the enumeration {@link org.holdfast.model.DesktopModel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether their desktops are physical or virtual.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Desktop</em>' attribute.
	 * @see org.holdfast.model.DesktopModel
	 * @see #setDesktop(DesktopModel)
	 * @see org.holdfast.model.HoldfastPackage#getUserGroup_Desktop()
	 * @model
	 * @generated
	 */
	DesktopModel getDesktop();

	/**
	 * Sets the value of the '{@link org.holdfast.model.UserGroup#getDesktop <em>Desktop</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Desktop</em>' attribute.
	 * @see org.holdfast.model.DesktopModel
	 * @see #getDesktop()
	 * @generated
	 */
	void setDesktop(DesktopModel value);

	/**
	 * Returns the value of the '<em><b>Desktop Host</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The host on which their virtual desktops run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Desktop Host</em>' reference.
	 * @see #setDesktopHost(Host)
	 * @see org.holdfast.model.HoldfastPackage#getUserGroup_DesktopHost()
	 * @model
	 * @generated
	 */
	Host getDesktopHost();

	/**
	 * Sets the value of the '{@link org.holdfast.model.UserGroup#getDesktopHost <em>Desktop Host</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Desktop Host</em>' reference.
	 * @see #getDesktopHost()
	 * @generated
	 */
	void setDesktopHost(Host value);

	/**
	 * Returns the value of the '<em><b>Pilot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * They are the pilot group, the first to try what is new.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pilot</em>' attribute.
	 * @see #setPilot(boolean)
	 * @see org.holdfast.model.HoldfastPackage#getUserGroup_Pilot()
	 * @model
	 * @generated
	 */
	boolean isPilot();

	/**
	 * Sets the value of the '{@link org.holdfast.model.UserGroup#isPilot <em>Pilot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pilot</em>' attribute.
	 * @see #isPilot()
	 * @generated
	 */
	void setPilot(boolean value);

	/**
	 * Returns the value of the '<em><b>Uses</b></em>' reference list.
	 * The list contents are of type {@link org.holdfast.model.Component}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The systems they use.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uses</em>' reference list.
	 * @see org.holdfast.model.HoldfastPackage#getUserGroup_Uses()
	 * @model
	 * @generated
	 */
	EList<Component> getUses();

} // UserGroup
