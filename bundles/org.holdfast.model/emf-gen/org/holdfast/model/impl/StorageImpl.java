/**
 */
package org.holdfast.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.holdfast.model.HoldfastPackage;
import org.holdfast.model.Storage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Storage</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class StorageImpl extends ComponentImpl implements Storage
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StorageImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return HoldfastPackage.Literals.STORAGE;
	}

} //StorageImpl
