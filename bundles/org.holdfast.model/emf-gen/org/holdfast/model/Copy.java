/**
 */
package org.holdfast.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Copy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A place where copies lie: a site, or something else than a site, such as a host, a storage or a supplier.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.Copy#getAt <em>At</em>}</li>
 *   <li>{@link org.holdfast.model.Copy#getOn <em>On</em>}</li>
 *   <li>{@link org.holdfast.model.Copy#getSite <em>Site</em>}</li>
 *   <li>{@link org.holdfast.model.Copy#getProtection <em>Protection</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getCopy()
 * @model
 * @generated
 */
public interface Copy extends EObject
{
	/**
	 * Returns the value of the '<em><b>At</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The site, where the copies lie at a site.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' reference.
	 * @see #setAt(Site)
	 * @see org.holdfast.model.HoldfastPackage#getCopy_At()
	 * @model
	 * @generated
	 */
	Site getAt();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Copy#getAt <em>At</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' reference.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Site value);

	/**
	 * Returns the value of the '<em><b>On</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The component, where the copies lie on one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On</em>' reference.
	 * @see #setOn(Component)
	 * @see org.holdfast.model.HoldfastPackage#getCopy_On()
	 * @model
	 * @generated
	 */
	Component getOn();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Copy#getOn <em>On</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On</em>' reference.
	 * @see #getOn()
	 * @generated
	 */
	void setOn(Component value);

	/**
	 * Returns the value of the '<em><b>Site</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The site where the copies are: as written, else that of the component.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Site</em>' reference.
	 * @see org.holdfast.model.HoldfastPackage#getCopy_Site()
	 * @model resolveProxies="false" transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	Site getSite();

	/**
	 * Returns the value of the '<em><b>Protection</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.holdfast.model.Protection#getCopies <em>Copies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The protection whose copies lie here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Protection</em>' container reference.
	 * @see #setProtection(Protection)
	 * @see org.holdfast.model.HoldfastPackage#getCopy_Protection()
	 * @see org.holdfast.model.Protection#getCopies
	 * @model opposite="copies"
	 * @generated
	 */
	Protection getProtection();

	/**
	 * Sets the value of the '{@link org.holdfast.model.Copy#getProtection <em>Protection</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Protection</em>' container reference.
	 * @see #getProtection()
	 * @generated
	 */
	void setProtection(Protection value);

} // Copy
