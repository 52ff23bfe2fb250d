/**
 */
package org.holdfast.model.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.holdfast.model.Document;
import org.holdfast.model.HoldfastFactory;
import org.holdfast.model.HoldfastPackage;

/**
 * This is the item provider adapter for a {@link org.holdfast.model.Document} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class DocumentItemProvider 
	extends ItemProviderAdapter
	implements
		IEditingDomainItemProvider,
		IStructuredItemContentProvider,
		ITreeItemContentProvider,
		IItemLabelProvider,
		IItemPropertySource
{
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DocumentItemProvider(AdapterFactory adapterFactory)
	{
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object)
	{
		if (itemPropertyDescriptors == null)
		{
			super.getPropertyDescriptors(object);

		}
		return itemPropertyDescriptors;
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object)
	{
		if (childrenFeatures == null)
		{
			super.getChildrenFeatures(object);
			childrenFeatures.add(HoldfastPackage.Literals.DOCUMENT__PLAN);
			childrenFeatures.add(HoldfastPackage.Literals.DOCUMENT__ELEMENTS);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child)
	{
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * This returns Document.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object)
	{
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Document"));
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object)
	{
		return getString("_UI_Document_type");
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification)
	{
		updateChildren(notification);

		switch (notification.getFeatureID(Document.class))
		{
			case HoldfastPackage.DOCUMENT__PLAN:
			case HoldfastPackage.DOCUMENT__ELEMENTS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object)
	{
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(HoldfastPackage.Literals.DOCUMENT__PLAN,
				 HoldfastFactory.eINSTANCE.createPlan()));

		newChildDescriptors.add
			(createChildParameter
				(HoldfastPackage.Literals.DOCUMENT__ELEMENTS,
				 HoldfastFactory.eINSTANCE.createRegion()));

		newChildDescriptors.add
			(createChildParameter
				(HoldfastPackage.Literals.DOCUMENT__ELEMENTS,
				 HoldfastFactory.eINSTANCE.createSite()));

		newChildDescriptors.add
			(createChildParameter
				(HoldfastPackage.Literals.DOCUMENT__ELEMENTS,
				 HoldfastFactory.eINSTANCE.createPerson()));

		newChildDescriptors.add
			(createChildParameter
				(HoldfastPackage.Literals.DOCUMENT__ELEMENTS,
				 HoldfastFactory.eINSTANCE.createRole()));

		newChildDescriptors.add
			(createChildParameter
				(HoldfastPackage.Literals.DOCUMENT__ELEMENTS,
				 HoldfastFactory.eINSTANCE.createOffering()));

		newChildDescriptors.add
			(createChildParameter
				(HoldfastPackage.Literals.DOCUMENT__ELEMENTS,
				 HoldfastFactory.eINSTANCE.createInformation()));

		newChildDescriptors.add
			(createChildParameter
				(HoldfastPackage.Literals.DOCUMENT__ELEMENTS,
				 HoldfastFactory.eINSTANCE.createBusinessFunction()));

		newChildDescriptors.add
			(createChildParameter
				(HoldfastPackage.Literals.DOCUMENT__ELEMENTS,
				 HoldfastFactory.eINSTANCE.createComponentKind()));

		newChildDescriptors.add
			(createChildParameter
				(HoldfastPackage.Literals.DOCUMENT__ELEMENTS,
				 HoldfastFactory.eINSTANCE.createInformationSystem()));

		newChildDescriptors.add
			(createChildParameter
				(HoldfastPackage.Literals.DOCUMENT__ELEMENTS,
				 HoldfastFactory.eINSTANCE.createHost()));

		newChildDescriptors.add
			(createChildParameter
				(HoldfastPackage.Literals.DOCUMENT__ELEMENTS,
				 HoldfastFactory.eINSTANCE.createVirtualMachine()));

		newChildDescriptors.add
			(createChildParameter
				(HoldfastPackage.Literals.DOCUMENT__ELEMENTS,
				 HoldfastFactory.eINSTANCE.createStorage()));

		newChildDescriptors.add
			(createChildParameter
				(HoldfastPackage.Literals.DOCUMENT__ELEMENTS,
				 HoldfastFactory.eINSTANCE.createNetwork()));

		newChildDescriptors.add
			(createChildParameter
				(HoldfastPackage.Literals.DOCUMENT__ELEMENTS,
				 HoldfastFactory.eINSTANCE.createUtilitySupply()));

		newChildDescriptors.add
			(createChildParameter
				(HoldfastPackage.Literals.DOCUMENT__ELEMENTS,
				 HoldfastFactory.eINSTANCE.createSupplier()));

		newChildDescriptors.add
			(createChildParameter
				(HoldfastPackage.Literals.DOCUMENT__ELEMENTS,
				 HoldfastFactory.eINSTANCE.createUserGroup()));

		newChildDescriptors.add
			(createChildParameter
				(HoldfastPackage.Literals.DOCUMENT__ELEMENTS,
				 HoldfastFactory.eINSTANCE.createProtection()));

		newChildDescriptors.add
			(createChildParameter
				(HoldfastPackage.Literals.DOCUMENT__ELEMENTS,
				 HoldfastFactory.eINSTANCE.createConsistencyGroup()));

		newChildDescriptors.add
			(createChildParameter
				(HoldfastPackage.Literals.DOCUMENT__ELEMENTS,
				 HoldfastFactory.eINSTANCE.createDisasterLevel()));

		newChildDescriptors.add
			(createChildParameter
				(HoldfastPackage.Literals.DOCUMENT__ELEMENTS,
				 HoldfastFactory.eINSTANCE.createDisaster()));

		newChildDescriptors.add
			(createChildParameter
				(HoldfastPackage.Literals.DOCUMENT__ELEMENTS,
				 HoldfastFactory.eINSTANCE.createPrevention()));

		newChildDescriptors.add
			(createChildParameter
				(HoldfastPackage.Literals.DOCUMENT__ELEMENTS,
				 HoldfastFactory.eINSTANCE.createOutageCost()));

		newChildDescriptors.add
			(createChildParameter
				(HoldfastPackage.Literals.DOCUMENT__ELEMENTS,
				 HoldfastFactory.eINSTANCE.createRecoveryPlan()));

		newChildDescriptors.add
			(createChildParameter
				(HoldfastPackage.Literals.DOCUMENT__ELEMENTS,
				 HoldfastFactory.eINSTANCE.createExercise()));

		newChildDescriptors.add
			(createChildParameter
				(HoldfastPackage.Literals.DOCUMENT__ELEMENTS,
				 HoldfastFactory.eINSTANCE.createAcceptance()));

		newChildDescriptors.add
			(createChildParameter
				(HoldfastPackage.Literals.DOCUMENT__ELEMENTS,
				 HoldfastFactory.eINSTANCE.createCustomRule()));
	}

	/**
	 * Return the resource locator for this item provider's resources.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceLocator getResourceLocator()
	{
		return HoldfastEditPlugin.INSTANCE;
	}

}
