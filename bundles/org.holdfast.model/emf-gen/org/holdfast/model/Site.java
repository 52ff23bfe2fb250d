/**
 */
package org.holdfast.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Site</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A place where things are: a building, or a room in a building (sites nest). A disaster that strikes a site strikes all that is at it and beneath it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.Site#getDeclaredRegion <em>Declared Region</em>}</li>
 *   <li>{@link org.holdfast.model.Site#getRegion <em>Region</em>}</li>
 *   <li>{@link org.holdfast.model.Site#isCleared <em>Cleared</em>}</li>
 *   <li>{@link org.holdfast.model.Site#getSites <em>Sites</em>}</li>
 *   <li>{@link org.holdfast.model.Site#getParent <em>Parent</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getSite()
 * @model
 * @generated
 */
public interface Site extends Element, Strikable
{
	/**
	 * Returns the value of the '<em><b>Declared Region</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The region as written; a nested site lies where the outermost one lies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Declared Region</em>' reference.
	 * @see #setDeclaredRegion(Region)
	 * @see org.holdfast.model.HoldfastPackage#getSite_DeclaredRegion()
	 * @model
	 * @generated
	 */
	Region getDeclaredRegion();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Site#getDeclaredRegion <em>Declared Region</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Declared Region</em>' reference.
	 * @see #getDeclaredRegion()
	 * @generated
	 */
	void setDeclaredRegion(Region value);

	/**
	 * Returns the value of the '<em><b>Region</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The region in which the site lies: its own, else that of the site around it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Region</em>' reference.
	 * @see org.holdfast.model.HoldfastPackage#getSite_Region()
	 * @model resolveProxies="false" transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	Region getRegion();

	/**
	 * Returns the value of the '<em><b>Cleared</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Restricted information may lie here (rule D12).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cleared</em>' attribute.
	 * @see #setCleared(boolean)
	 * @see org.holdfast.model.HoldfastPackage#getSite_Cleared()
	 * @model
	 * @generated
	 */
	boolean isCleared();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Site#isCleared <em>Cleared</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cleared</em>' attribute.
	 * @see #isCleared()
	 * @generated
	 */
	void setCleared(boolean value);

	/**
	 * Returns the value of the '<em><b>Sites</b></em>' containment reference list.
	 * The list contents are of type {@link org.holdfast.model.Site}.
	 * It is bidirectional and its opposite is '{@link org.holdfast.model.Site#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sites within this one, such as the rooms of a building.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sites</em>' containment reference list.
	 * @see org.holdfast.model.HoldfastPackage#getSite_Sites()
	 * @see org.holdfast.model.Site#getParent
	 * @model opposite="parent" containment="true"
	 * @generated
	 */
	EList<Site> getSites();

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.holdfast.model.Site#getSites <em>Sites</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The site around this one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' container reference.
	 * @see #setParent(Site)
	 * @see org.holdfast.model.HoldfastPackage#getSite_Parent()
	 * @see org.holdfast.model.Site#getSites
	 * @model opposite="sites"
	 * @generated
	 */
	Site getParent();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Site#getParent <em>Parent</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' container reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(Site value);

} // Site
