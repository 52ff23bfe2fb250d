/**
 */
package org.holdfast.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.holdfast.model.Disaster;
import org.holdfast.model.HoldfastPackage;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Prevention;

import org.holdfast.model.value.CostRate;
import org.holdfast.model.value.Frequency;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Prevention</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.impl.PreventionImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.holdfast.model.impl.PreventionImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.holdfast.model.impl.PreventionImpl#getAgainst <em>Against</em>}</li>
 *   <li>{@link org.holdfast.model.impl.PreventionImpl#getReducedFrequency <em>Reduced Frequency</em>}</li>
 *   <li>{@link org.holdfast.model.impl.PreventionImpl#getCost <em>Cost</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PreventionImpl extends ElementImpl implements Prevention
{
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAgainst() <em>Against</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgainst()
	 * @generated
	 * @ordered
	 */
	protected Disaster against;

	/**
	 * The default value of the '{@link #getReducedFrequency() <em>Reduced Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReducedFrequency()
	 * @generated
	 * @ordered
	 */
	protected static final Frequency REDUCED_FREQUENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReducedFrequency() <em>Reduced Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReducedFrequency()
	 * @generated
	 * @ordered
	 */
	protected Frequency reducedFrequency = REDUCED_FREQUENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCost() <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCost()
	 * @generated
	 * @ordered
	 */
	protected static final CostRate COST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCost() <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCost()
	 * @generated
	 * @ordered
	 */
	protected CostRate cost = COST_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PreventionImpl()
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
		return HoldfastPackage.Literals.PREVENTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName()
	{
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName)
	{
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.PREVENTION__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle()
	{
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle)
	{
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.PREVENTION__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Disaster getAgainst()
	{
		if (against != null && against.eIsProxy())
		{
			InternalEObject oldAgainst = (InternalEObject)against;
			against = (Disaster)eResolveProxy(oldAgainst);
			if (against != oldAgainst)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, HoldfastPackage.PREVENTION__AGAINST, oldAgainst, against));
			}
		}
		return against;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Disaster basicGetAgainst()
	{
		return against;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgainst(Disaster newAgainst)
	{
		Disaster oldAgainst = against;
		against = newAgainst;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.PREVENTION__AGAINST, oldAgainst, against));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Frequency getReducedFrequency()
	{
		return reducedFrequency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReducedFrequency(Frequency newReducedFrequency)
	{
		Frequency oldReducedFrequency = reducedFrequency;
		reducedFrequency = newReducedFrequency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.PREVENTION__REDUCED_FREQUENCY, oldReducedFrequency, reducedFrequency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CostRate getCost()
	{
		return cost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCost(CostRate newCost)
	{
		CostRate oldCost = cost;
		cost = newCost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.PREVENTION__COST, oldCost, cost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case HoldfastPackage.PREVENTION__NAME:
				return getName();
			case HoldfastPackage.PREVENTION__TITLE:
				return getTitle();
			case HoldfastPackage.PREVENTION__AGAINST:
				if (resolve) return getAgainst();
				return basicGetAgainst();
			case HoldfastPackage.PREVENTION__REDUCED_FREQUENCY:
				return getReducedFrequency();
			case HoldfastPackage.PREVENTION__COST:
				return getCost();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case HoldfastPackage.PREVENTION__NAME:
				setName((String)newValue);
				return;
			case HoldfastPackage.PREVENTION__TITLE:
				setTitle((String)newValue);
				return;
			case HoldfastPackage.PREVENTION__AGAINST:
				setAgainst((Disaster)newValue);
				return;
			case HoldfastPackage.PREVENTION__REDUCED_FREQUENCY:
				setReducedFrequency((Frequency)newValue);
				return;
			case HoldfastPackage.PREVENTION__COST:
				setCost((CostRate)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case HoldfastPackage.PREVENTION__NAME:
				setName(NAME_EDEFAULT);
				return;
			case HoldfastPackage.PREVENTION__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case HoldfastPackage.PREVENTION__AGAINST:
				setAgainst((Disaster)null);
				return;
			case HoldfastPackage.PREVENTION__REDUCED_FREQUENCY:
				setReducedFrequency(REDUCED_FREQUENCY_EDEFAULT);
				return;
			case HoldfastPackage.PREVENTION__COST:
				setCost(COST_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case HoldfastPackage.PREVENTION__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case HoldfastPackage.PREVENTION__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case HoldfastPackage.PREVENTION__AGAINST:
				return against != null;
			case HoldfastPackage.PREVENTION__REDUCED_FREQUENCY:
				return REDUCED_FREQUENCY_EDEFAULT == null ? reducedFrequency != null : !REDUCED_FREQUENCY_EDEFAULT.equals(reducedFrequency);
			case HoldfastPackage.PREVENTION__COST:
				return COST_EDEFAULT == null ? cost != null : !COST_EDEFAULT.equals(cost);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass)
	{
		if (baseClass == NamedElement.class)
		{
			switch (derivedFeatureID)
			{
				case HoldfastPackage.PREVENTION__NAME: return HoldfastPackage.NAMED_ELEMENT__NAME;
				case HoldfastPackage.PREVENTION__TITLE: return HoldfastPackage.NAMED_ELEMENT__TITLE;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass)
	{
		if (baseClass == NamedElement.class)
		{
			switch (baseFeatureID)
			{
				case HoldfastPackage.NAMED_ELEMENT__NAME: return HoldfastPackage.PREVENTION__NAME;
				case HoldfastPackage.NAMED_ELEMENT__TITLE: return HoldfastPackage.PREVENTION__TITLE;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (name: ");
		result.append(name);
		result.append(", title: ");
		result.append(title);
		result.append(", reducedFrequency: ");
		result.append(reducedFrequency);
		result.append(", cost: ");
		result.append(cost);
		result.append(')');
		return result.toString();
	}

} //PreventionImpl
