/**
 */
package org.holdfast.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.holdfast.model.ConsistencyGroup;
import org.holdfast.model.HoldfastPackage;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Protection;

import org.holdfast.model.value.Duration;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Consistency Group</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.impl.ConsistencyGroupImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ConsistencyGroupImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ConsistencyGroupImpl#getMembers <em>Members</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ConsistencyGroupImpl#getRpo <em>Rpo</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ConsistencyGroupImpl#getCapturedBy <em>Captured By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConsistencyGroupImpl extends ElementImpl implements ConsistencyGroup
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
	 * The cached value of the '{@link #getMembers() <em>Members</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMembers()
	 * @generated
	 * @ordered
	 */
	protected EList<InformationSystem> members;

	/**
	 * The default value of the '{@link #getRpo() <em>Rpo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRpo()
	 * @generated
	 * @ordered
	 */
	protected static final Duration RPO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRpo() <em>Rpo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRpo()
	 * @generated
	 * @ordered
	 */
	protected Duration rpo = RPO_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCapturedBy() <em>Captured By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapturedBy()
	 * @generated
	 * @ordered
	 */
	protected Protection capturedBy;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConsistencyGroupImpl()
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
		return HoldfastPackage.Literals.CONSISTENCY_GROUP;
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
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.CONSISTENCY_GROUP__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.CONSISTENCY_GROUP__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<InformationSystem> getMembers()
	{
		if (members == null)
		{
			members = new EObjectResolvingEList<InformationSystem>(InformationSystem.class, this, HoldfastPackage.CONSISTENCY_GROUP__MEMBERS);
		}
		return members;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getRpo()
	{
		return rpo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRpo(Duration newRpo)
	{
		Duration oldRpo = rpo;
		rpo = newRpo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.CONSISTENCY_GROUP__RPO, oldRpo, rpo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Protection getCapturedBy()
	{
		if (capturedBy != null && capturedBy.eIsProxy())
		{
			InternalEObject oldCapturedBy = (InternalEObject)capturedBy;
			capturedBy = (Protection)eResolveProxy(oldCapturedBy);
			if (capturedBy != oldCapturedBy)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, HoldfastPackage.CONSISTENCY_GROUP__CAPTURED_BY, oldCapturedBy, capturedBy));
			}
		}
		return capturedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Protection basicGetCapturedBy()
	{
		return capturedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapturedBy(Protection newCapturedBy)
	{
		Protection oldCapturedBy = capturedBy;
		capturedBy = newCapturedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.CONSISTENCY_GROUP__CAPTURED_BY, oldCapturedBy, capturedBy));
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
			case HoldfastPackage.CONSISTENCY_GROUP__NAME:
				return getName();
			case HoldfastPackage.CONSISTENCY_GROUP__TITLE:
				return getTitle();
			case HoldfastPackage.CONSISTENCY_GROUP__MEMBERS:
				return getMembers();
			case HoldfastPackage.CONSISTENCY_GROUP__RPO:
				return getRpo();
			case HoldfastPackage.CONSISTENCY_GROUP__CAPTURED_BY:
				if (resolve) return getCapturedBy();
				return basicGetCapturedBy();
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
			case HoldfastPackage.CONSISTENCY_GROUP__NAME:
				setName((String)newValue);
				return;
			case HoldfastPackage.CONSISTENCY_GROUP__TITLE:
				setTitle((String)newValue);
				return;
			case HoldfastPackage.CONSISTENCY_GROUP__MEMBERS:
				getMembers().clear();
				getMembers().addAll((Collection<? extends InformationSystem>)newValue);
				return;
			case HoldfastPackage.CONSISTENCY_GROUP__RPO:
				setRpo((Duration)newValue);
				return;
			case HoldfastPackage.CONSISTENCY_GROUP__CAPTURED_BY:
				setCapturedBy((Protection)newValue);
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
			case HoldfastPackage.CONSISTENCY_GROUP__NAME:
				setName(NAME_EDEFAULT);
				return;
			case HoldfastPackage.CONSISTENCY_GROUP__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case HoldfastPackage.CONSISTENCY_GROUP__MEMBERS:
				getMembers().clear();
				return;
			case HoldfastPackage.CONSISTENCY_GROUP__RPO:
				setRpo(RPO_EDEFAULT);
				return;
			case HoldfastPackage.CONSISTENCY_GROUP__CAPTURED_BY:
				setCapturedBy((Protection)null);
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
			case HoldfastPackage.CONSISTENCY_GROUP__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case HoldfastPackage.CONSISTENCY_GROUP__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case HoldfastPackage.CONSISTENCY_GROUP__MEMBERS:
				return members != null && !members.isEmpty();
			case HoldfastPackage.CONSISTENCY_GROUP__RPO:
				return RPO_EDEFAULT == null ? rpo != null : !RPO_EDEFAULT.equals(rpo);
			case HoldfastPackage.CONSISTENCY_GROUP__CAPTURED_BY:
				return capturedBy != null;
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
				case HoldfastPackage.CONSISTENCY_GROUP__NAME: return HoldfastPackage.NAMED_ELEMENT__NAME;
				case HoldfastPackage.CONSISTENCY_GROUP__TITLE: return HoldfastPackage.NAMED_ELEMENT__TITLE;
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
				case HoldfastPackage.NAMED_ELEMENT__NAME: return HoldfastPackage.CONSISTENCY_GROUP__NAME;
				case HoldfastPackage.NAMED_ELEMENT__TITLE: return HoldfastPackage.CONSISTENCY_GROUP__TITLE;
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
		result.append(", rpo: ");
		result.append(rpo);
		result.append(')');
		return result.toString();
	}

} //ConsistencyGroupImpl
