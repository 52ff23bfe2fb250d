/**
 */
package org.holdfast.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.holdfast.model.Dependent;
import org.holdfast.model.HoldfastPackage;
import org.holdfast.model.Information;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Need;
import org.holdfast.model.Offering;
import org.holdfast.model.OfferingSort;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Offering</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.impl.OfferingImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.holdfast.model.impl.OfferingImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.holdfast.model.impl.OfferingImpl#getNeeds <em>Needs</em>}</li>
 *   <li>{@link org.holdfast.model.impl.OfferingImpl#getSort <em>Sort</em>}</li>
 *   <li>{@link org.holdfast.model.impl.OfferingImpl#isCore <em>Core</em>}</li>
 *   <li>{@link org.holdfast.model.impl.OfferingImpl#getInformation <em>Information</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OfferingImpl extends ElementImpl implements Offering
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
	 * The cached value of the '{@link #getNeeds() <em>Needs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeeds()
	 * @generated
	 * @ordered
	 */
	protected EList<Need> needs;

	/**
	 * The default value of the '{@link #getSort() <em>Sort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSort()
	 * @generated
	 * @ordered
	 */
	protected static final OfferingSort SORT_EDEFAULT = OfferingSort.PRODUCT;

	/**
	 * The cached value of the '{@link #getSort() <em>Sort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSort()
	 * @generated
	 * @ordered
	 */
	protected OfferingSort sort = SORT_EDEFAULT;

	/**
	 * The default value of the '{@link #isCore() <em>Core</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCore()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CORE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCore() <em>Core</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCore()
	 * @generated
	 * @ordered
	 */
	protected boolean core = CORE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInformation() <em>Information</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInformation()
	 * @generated
	 * @ordered
	 */
	protected EList<Information> information;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OfferingImpl()
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
		return HoldfastPackage.Literals.OFFERING;
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
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.OFFERING__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.OFFERING__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Need> getNeeds()
	{
		if (needs == null)
		{
			needs = new EObjectContainmentEList<Need>(Need.class, this, HoldfastPackage.OFFERING__NEEDS);
		}
		return needs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OfferingSort getSort()
	{
		return sort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSort(OfferingSort newSort)
	{
		OfferingSort oldSort = sort;
		sort = newSort == null ? SORT_EDEFAULT : newSort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.OFFERING__SORT, oldSort, sort));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCore()
	{
		return core;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCore(boolean newCore)
	{
		boolean oldCore = core;
		core = newCore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.OFFERING__CORE, oldCore, core));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Information> getInformation()
	{
		if (information == null)
		{
			information = new EObjectResolvingEList<Information>(Information.class, this, HoldfastPackage.OFFERING__INFORMATION);
		}
		return information;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case HoldfastPackage.OFFERING__NEEDS:
				return ((InternalEList<?>)getNeeds()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
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
			case HoldfastPackage.OFFERING__NAME:
				return getName();
			case HoldfastPackage.OFFERING__TITLE:
				return getTitle();
			case HoldfastPackage.OFFERING__NEEDS:
				return getNeeds();
			case HoldfastPackage.OFFERING__SORT:
				return getSort();
			case HoldfastPackage.OFFERING__CORE:
				return isCore();
			case HoldfastPackage.OFFERING__INFORMATION:
				return getInformation();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case HoldfastPackage.OFFERING__NAME:
				setName((String)newValue);
				return;
			case HoldfastPackage.OFFERING__TITLE:
				setTitle((String)newValue);
				return;
			case HoldfastPackage.OFFERING__NEEDS:
				getNeeds().clear();
				getNeeds().addAll((Collection<? extends Need>)newValue);
				return;
			case HoldfastPackage.OFFERING__SORT:
				setSort((OfferingSort)newValue);
				return;
			case HoldfastPackage.OFFERING__CORE:
				setCore((Boolean)newValue);
				return;
			case HoldfastPackage.OFFERING__INFORMATION:
				getInformation().clear();
				getInformation().addAll((Collection<? extends Information>)newValue);
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
			case HoldfastPackage.OFFERING__NAME:
				setName(NAME_EDEFAULT);
				return;
			case HoldfastPackage.OFFERING__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case HoldfastPackage.OFFERING__NEEDS:
				getNeeds().clear();
				return;
			case HoldfastPackage.OFFERING__SORT:
				setSort(SORT_EDEFAULT);
				return;
			case HoldfastPackage.OFFERING__CORE:
				setCore(CORE_EDEFAULT);
				return;
			case HoldfastPackage.OFFERING__INFORMATION:
				getInformation().clear();
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
			case HoldfastPackage.OFFERING__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case HoldfastPackage.OFFERING__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case HoldfastPackage.OFFERING__NEEDS:
				return needs != null && !needs.isEmpty();
			case HoldfastPackage.OFFERING__SORT:
				return sort != SORT_EDEFAULT;
			case HoldfastPackage.OFFERING__CORE:
				return core != CORE_EDEFAULT;
			case HoldfastPackage.OFFERING__INFORMATION:
				return information != null && !information.isEmpty();
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
				case HoldfastPackage.OFFERING__NAME: return HoldfastPackage.NAMED_ELEMENT__NAME;
				case HoldfastPackage.OFFERING__TITLE: return HoldfastPackage.NAMED_ELEMENT__TITLE;
				default: return -1;
			}
		}
		if (baseClass == Dependent.class)
		{
			switch (derivedFeatureID)
			{
				case HoldfastPackage.OFFERING__NEEDS: return HoldfastPackage.DEPENDENT__NEEDS;
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
				case HoldfastPackage.NAMED_ELEMENT__NAME: return HoldfastPackage.OFFERING__NAME;
				case HoldfastPackage.NAMED_ELEMENT__TITLE: return HoldfastPackage.OFFERING__TITLE;
				default: return -1;
			}
		}
		if (baseClass == Dependent.class)
		{
			switch (baseFeatureID)
			{
				case HoldfastPackage.DEPENDENT__NEEDS: return HoldfastPackage.OFFERING__NEEDS;
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
		result.append(", sort: ");
		result.append(sort);
		result.append(", core: ");
		result.append(core);
		result.append(')');
		return result.toString();
	}

} //OfferingImpl
