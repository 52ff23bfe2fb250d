/**
 */
package org.holdfast.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.holdfast.model.CostBearer;
import org.holdfast.model.HoldfastPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cost Bearer</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public abstract class CostBearerImpl extends NamedElementImpl implements CostBearer
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CostBearerImpl()
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
		return HoldfastPackage.Literals.COST_BEARER;
	}

} //CostBearerImpl
