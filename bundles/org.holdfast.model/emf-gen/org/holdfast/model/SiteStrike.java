/**
 */
package org.holdfast.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Site Strike</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Strikes a site and all that is at it and beneath it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.SiteStrike#getSite <em>Site</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getSiteStrike()
 * @model
 * @generated
 */
public interface SiteStrike extends Strike
{
	/**
	 * Returns the value of the '<em><b>Site</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The site that is struck.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Site</em>' reference.
	 * @see #setSite(Site)
	 * @see org.holdfast.model.HoldfastPackage#getSiteStrike_Site()
	 * @model required="true"
	 * @generated
	 */
	Site getSite();

	/**
	 * Sets the value of the '{@link org.holdfast.model.SiteStrike#getSite <em>Site</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Site</em>' reference.
	 * @see #getSite()
	 * @generated
	 */
	void setSite(Site value);

} // SiteStrike
