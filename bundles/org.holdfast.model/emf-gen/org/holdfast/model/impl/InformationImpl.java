/**
 */
package org.holdfast.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.holdfast.model.Confidentiality;
import org.holdfast.model.HoldfastPackage;
import org.holdfast.model.Information;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Rating;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Information</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.impl.InformationImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.holdfast.model.impl.InformationImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.holdfast.model.impl.InformationImpl#getCriticality <em>Criticality</em>}</li>
 *   <li>{@link org.holdfast.model.impl.InformationImpl#getConfidentiality <em>Confidentiality</em>}</li>
 *   <li>{@link org.holdfast.model.impl.InformationImpl#isIntellectualProperty <em>Intellectual Property</em>}</li>
 *   <li>{@link org.holdfast.model.impl.InformationImpl#getHeldIn <em>Held In</em>}</li>
 *   <li>{@link org.holdfast.model.impl.InformationImpl#getUsedThrough <em>Used Through</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InformationImpl extends ElementImpl implements Information
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
	 * The default value of the '{@link #getCriticality() <em>Criticality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriticality()
	 * @generated
	 * @ordered
	 */
	protected static final Rating CRITICALITY_EDEFAULT = Rating.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getCriticality() <em>Criticality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriticality()
	 * @generated
	 * @ordered
	 */
	protected Rating criticality = CRITICALITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getConfidentiality() <em>Confidentiality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidentiality()
	 * @generated
	 * @ordered
	 */
	protected static final Confidentiality CONFIDENTIALITY_EDEFAULT = Confidentiality.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getConfidentiality() <em>Confidentiality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidentiality()
	 * @generated
	 * @ordered
	 */
	protected Confidentiality confidentiality = CONFIDENTIALITY_EDEFAULT;

	/**
	 * The default value of the '{@link #isIntellectualProperty() <em>Intellectual Property</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIntellectualProperty()
	 * @generated
	 * @ordered
	 */
	protected static final boolean INTELLECTUAL_PROPERTY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isIntellectualProperty() <em>Intellectual Property</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIntellectualProperty()
	 * @generated
	 * @ordered
	 */
	protected boolean intellectualProperty = INTELLECTUAL_PROPERTY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getHeldIn() <em>Held In</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeldIn()
	 * @generated
	 * @ordered
	 */
	protected EList<InformationSystem> heldIn;

	/**
	 * The cached value of the '{@link #getUsedThrough() <em>Used Through</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsedThrough()
	 * @generated
	 * @ordered
	 */
	protected EList<InformationSystem> usedThrough;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InformationImpl()
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
		return HoldfastPackage.Literals.INFORMATION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.INFORMATION__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.INFORMATION__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Rating getCriticality()
	{
		return criticality;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCriticality(Rating newCriticality)
	{
		Rating oldCriticality = criticality;
		criticality = newCriticality == null ? CRITICALITY_EDEFAULT : newCriticality;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.INFORMATION__CRITICALITY, oldCriticality, criticality));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Confidentiality getConfidentiality()
	{
		return confidentiality;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfidentiality(Confidentiality newConfidentiality)
	{
		Confidentiality oldConfidentiality = confidentiality;
		confidentiality = newConfidentiality == null ? CONFIDENTIALITY_EDEFAULT : newConfidentiality;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.INFORMATION__CONFIDENTIALITY, oldConfidentiality, confidentiality));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isIntellectualProperty()
	{
		return intellectualProperty;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIntellectualProperty(boolean newIntellectualProperty)
	{
		boolean oldIntellectualProperty = intellectualProperty;
		intellectualProperty = newIntellectualProperty;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.INFORMATION__INTELLECTUAL_PROPERTY, oldIntellectualProperty, intellectualProperty));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<InformationSystem> getHeldIn()
	{
		if (heldIn == null)
		{
			heldIn = new EObjectResolvingEList<InformationSystem>(InformationSystem.class, this, HoldfastPackage.INFORMATION__HELD_IN);
		}
		return heldIn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<InformationSystem> getUsedThrough()
	{
		if (usedThrough == null)
		{
			usedThrough = new EObjectResolvingEList<InformationSystem>(InformationSystem.class, this, HoldfastPackage.INFORMATION__USED_THROUGH);
		}
		return usedThrough;
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
			case HoldfastPackage.INFORMATION__NAME:
				return getName();
			case HoldfastPackage.INFORMATION__TITLE:
				return getTitle();
			case HoldfastPackage.INFORMATION__CRITICALITY:
				return getCriticality();
			case HoldfastPackage.INFORMATION__CONFIDENTIALITY:
				return getConfidentiality();
			case HoldfastPackage.INFORMATION__INTELLECTUAL_PROPERTY:
				return isIntellectualProperty();
			case HoldfastPackage.INFORMATION__HELD_IN:
				return getHeldIn();
			case HoldfastPackage.INFORMATION__USED_THROUGH:
				return getUsedThrough();
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
			case HoldfastPackage.INFORMATION__NAME:
				setName((String)newValue);
				return;
			case HoldfastPackage.INFORMATION__TITLE:
				setTitle((String)newValue);
				return;
			case HoldfastPackage.INFORMATION__CRITICALITY:
				setCriticality((Rating)newValue);
				return;
			case HoldfastPackage.INFORMATION__CONFIDENTIALITY:
				setConfidentiality((Confidentiality)newValue);
				return;
			case HoldfastPackage.INFORMATION__INTELLECTUAL_PROPERTY:
				setIntellectualProperty((Boolean)newValue);
				return;
			case HoldfastPackage.INFORMATION__HELD_IN:
				getHeldIn().clear();
				getHeldIn().addAll((Collection<? extends InformationSystem>)newValue);
				return;
			case HoldfastPackage.INFORMATION__USED_THROUGH:
				getUsedThrough().clear();
				getUsedThrough().addAll((Collection<? extends InformationSystem>)newValue);
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
			case HoldfastPackage.INFORMATION__NAME:
				setName(NAME_EDEFAULT);
				return;
			case HoldfastPackage.INFORMATION__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case HoldfastPackage.INFORMATION__CRITICALITY:
				setCriticality(CRITICALITY_EDEFAULT);
				return;
			case HoldfastPackage.INFORMATION__CONFIDENTIALITY:
				setConfidentiality(CONFIDENTIALITY_EDEFAULT);
				return;
			case HoldfastPackage.INFORMATION__INTELLECTUAL_PROPERTY:
				setIntellectualProperty(INTELLECTUAL_PROPERTY_EDEFAULT);
				return;
			case HoldfastPackage.INFORMATION__HELD_IN:
				getHeldIn().clear();
				return;
			case HoldfastPackage.INFORMATION__USED_THROUGH:
				getUsedThrough().clear();
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
			case HoldfastPackage.INFORMATION__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case HoldfastPackage.INFORMATION__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case HoldfastPackage.INFORMATION__CRITICALITY:
				return criticality != CRITICALITY_EDEFAULT;
			case HoldfastPackage.INFORMATION__CONFIDENTIALITY:
				return confidentiality != CONFIDENTIALITY_EDEFAULT;
			case HoldfastPackage.INFORMATION__INTELLECTUAL_PROPERTY:
				return intellectualProperty != INTELLECTUAL_PROPERTY_EDEFAULT;
			case HoldfastPackage.INFORMATION__HELD_IN:
				return heldIn != null && !heldIn.isEmpty();
			case HoldfastPackage.INFORMATION__USED_THROUGH:
				return usedThrough != null && !usedThrough.isEmpty();
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
				case HoldfastPackage.INFORMATION__NAME: return HoldfastPackage.NAMED_ELEMENT__NAME;
				case HoldfastPackage.INFORMATION__TITLE: return HoldfastPackage.NAMED_ELEMENT__TITLE;
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
				case HoldfastPackage.NAMED_ELEMENT__NAME: return HoldfastPackage.INFORMATION__NAME;
				case HoldfastPackage.NAMED_ELEMENT__TITLE: return HoldfastPackage.INFORMATION__TITLE;
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
		result.append(", criticality: ");
		result.append(criticality);
		result.append(", confidentiality: ");
		result.append(confidentiality);
		result.append(", intellectualProperty: ");
		result.append(intellectualProperty);
		result.append(')');
		return result.toString();
	}

} //InformationImpl
