/**
 */
package org.holdfast.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.holdfast.model.HoldfastPackage;
import org.holdfast.model.UtilitySupply;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Utility Supply</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class UtilitySupplyImpl extends ComponentImpl implements UtilitySupply
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected UtilitySupplyImpl()
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
		return HoldfastPackage.Literals.UTILITY_SUPPLY;
	}

} //UtilitySupplyImpl
