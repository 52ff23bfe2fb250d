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

import org.holdfast.model.HoldfastPackage;
import org.holdfast.model.Host;
import org.holdfast.model.Protectable;
import org.holdfast.model.Protection;
import org.holdfast.model.VirtualMachine;

import org.holdfast.model.value.Capacity;
import org.holdfast.model.value.Size;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Virtual Machine</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.impl.VirtualMachineImpl#getProtections <em>Protections</em>}</li>
 *   <li>{@link org.holdfast.model.impl.VirtualMachineImpl#getOn <em>On</em>}</li>
 *   <li>{@link org.holdfast.model.impl.VirtualMachineImpl#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.holdfast.model.impl.VirtualMachineImpl#getImage <em>Image</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VirtualMachineImpl extends MachineImpl implements VirtualMachine
{
	/**
	 * The cached value of the '{@link #getProtections() <em>Protections</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtections()
	 * @generated
	 * @ordered
	 */
	protected EList<Protection> protections;

	/**
	 * The cached value of the '{@link #getOn() <em>On</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOn()
	 * @generated
	 * @ordered
	 */
	protected Host on;

	/**
	 * The default value of the '{@link #getCapacity() <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacity()
	 * @generated
	 * @ordered
	 */
	protected static final Capacity CAPACITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCapacity() <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacity()
	 * @generated
	 * @ordered
	 */
	protected Capacity capacity = CAPACITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getImage() <em>Image</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImage()
	 * @generated
	 * @ordered
	 */
	protected static final Size IMAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImage() <em>Image</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImage()
	 * @generated
	 * @ordered
	 */
	protected Size image = IMAGE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VirtualMachineImpl()
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
		return HoldfastPackage.Literals.VIRTUAL_MACHINE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Protection> getProtections()
	{
		if (protections == null)
		{
			protections = new EObjectResolvingEList<Protection>(Protection.class, this, HoldfastPackage.VIRTUAL_MACHINE__PROTECTIONS);
		}
		return protections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Host getOn()
	{
		if (on != null && on.eIsProxy())
		{
			InternalEObject oldOn = (InternalEObject)on;
			on = (Host)eResolveProxy(oldOn);
			if (on != oldOn)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, HoldfastPackage.VIRTUAL_MACHINE__ON, oldOn, on));
			}
		}
		return on;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Host basicGetOn()
	{
		return on;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOn(Host newOn)
	{
		Host oldOn = on;
		on = newOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.VIRTUAL_MACHINE__ON, oldOn, on));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Capacity getCapacity()
	{
		return capacity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapacity(Capacity newCapacity)
	{
		Capacity oldCapacity = capacity;
		capacity = newCapacity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.VIRTUAL_MACHINE__CAPACITY, oldCapacity, capacity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Size getImage()
	{
		return image;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImage(Size newImage)
	{
		Size oldImage = image;
		image = newImage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.VIRTUAL_MACHINE__IMAGE, oldImage, image));
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
			case HoldfastPackage.VIRTUAL_MACHINE__PROTECTIONS:
				return getProtections();
			case HoldfastPackage.VIRTUAL_MACHINE__ON:
				if (resolve) return getOn();
				return basicGetOn();
			case HoldfastPackage.VIRTUAL_MACHINE__CAPACITY:
				return getCapacity();
			case HoldfastPackage.VIRTUAL_MACHINE__IMAGE:
				return getImage();
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
			case HoldfastPackage.VIRTUAL_MACHINE__PROTECTIONS:
				getProtections().clear();
				getProtections().addAll((Collection<? extends Protection>)newValue);
				return;
			case HoldfastPackage.VIRTUAL_MACHINE__ON:
				setOn((Host)newValue);
				return;
			case HoldfastPackage.VIRTUAL_MACHINE__CAPACITY:
				setCapacity((Capacity)newValue);
				return;
			case HoldfastPackage.VIRTUAL_MACHINE__IMAGE:
				setImage((Size)newValue);
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
			case HoldfastPackage.VIRTUAL_MACHINE__PROTECTIONS:
				getProtections().clear();
				return;
			case HoldfastPackage.VIRTUAL_MACHINE__ON:
				setOn((Host)null);
				return;
			case HoldfastPackage.VIRTUAL_MACHINE__CAPACITY:
				setCapacity(CAPACITY_EDEFAULT);
				return;
			case HoldfastPackage.VIRTUAL_MACHINE__IMAGE:
				setImage(IMAGE_EDEFAULT);
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
			case HoldfastPackage.VIRTUAL_MACHINE__PROTECTIONS:
				return protections != null && !protections.isEmpty();
			case HoldfastPackage.VIRTUAL_MACHINE__ON:
				return on != null;
			case HoldfastPackage.VIRTUAL_MACHINE__CAPACITY:
				return CAPACITY_EDEFAULT == null ? capacity != null : !CAPACITY_EDEFAULT.equals(capacity);
			case HoldfastPackage.VIRTUAL_MACHINE__IMAGE:
				return IMAGE_EDEFAULT == null ? image != null : !IMAGE_EDEFAULT.equals(image);
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
		if (baseClass == Protectable.class)
		{
			switch (derivedFeatureID)
			{
				case HoldfastPackage.VIRTUAL_MACHINE__PROTECTIONS: return HoldfastPackage.PROTECTABLE__PROTECTIONS;
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
		if (baseClass == Protectable.class)
		{
			switch (baseFeatureID)
			{
				case HoldfastPackage.PROTECTABLE__PROTECTIONS: return HoldfastPackage.VIRTUAL_MACHINE__PROTECTIONS;
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
		result.append(" (capacity: ");
		result.append(capacity);
		result.append(", image: ");
		result.append(image);
		result.append(')');
		return result.toString();
	}

} //VirtualMachineImpl
