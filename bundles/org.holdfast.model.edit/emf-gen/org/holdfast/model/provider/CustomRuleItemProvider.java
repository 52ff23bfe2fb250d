/**
 */
package org.holdfast.model.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.holdfast.model.CustomRule;
import org.holdfast.model.HoldfastFactory;
import org.holdfast.model.HoldfastPackage;

/**
 * This is the item provider adapter for a {@link org.holdfast.model.CustomRule} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class CustomRuleItemProvider extends ElementItemProvider
{
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CustomRuleItemProvider(AdapterFactory adapterFactory)
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

			addNamePropertyDescriptor(object);
			addTitlePropertyDescriptor(object);
			addSortPropertyDescriptor(object);
			addSeverityPropertyDescriptor(object);
			addStepPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Name feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNamePropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_NamedElement_name_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_NamedElement_name_feature", "_UI_NamedElement_type"),
				 HoldfastPackage.Literals.NAMED_ELEMENT__NAME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Title feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTitlePropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_NamedElement_title_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_NamedElement_title_feature", "_UI_NamedElement_type"),
				 HoldfastPackage.Literals.NAMED_ELEMENT__TITLE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Sort feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSortPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CustomRule_sort_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CustomRule_sort_feature", "_UI_CustomRule_type"),
				 HoldfastPackage.Literals.CUSTOM_RULE__SORT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Severity feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSeverityPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CustomRule_severity_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CustomRule_severity_feature", "_UI_CustomRule_type"),
				 HoldfastPackage.Literals.CUSTOM_RULE__SEVERITY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Step feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStepPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CustomRule_step_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CustomRule_step_feature", "_UI_CustomRule_type"),
				 HoldfastPackage.Literals.CUSTOM_RULE__STEP,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
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
			childrenFeatures.add(HoldfastPackage.Literals.CUSTOM_RULE__VARIABLE);
			childrenFeatures.add(HoldfastPackage.Literals.CUSTOM_RULE__CONDITION);
			childrenFeatures.add(HoldfastPackage.Literals.CUSTOM_RULE__REQUIREMENT);
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
	 * This returns CustomRule.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object)
	{
		return overlayImage(object, getResourceLocator().getImage("full/obj16/CustomRule"));
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
		String label = ((CustomRule)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_CustomRule_type") :
			getString("_UI_CustomRule_type") + " " + label;
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

		switch (notification.getFeatureID(CustomRule.class))
		{
			case HoldfastPackage.CUSTOM_RULE__NAME:
			case HoldfastPackage.CUSTOM_RULE__TITLE:
			case HoldfastPackage.CUSTOM_RULE__SORT:
			case HoldfastPackage.CUSTOM_RULE__SEVERITY:
			case HoldfastPackage.CUSTOM_RULE__STEP:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case HoldfastPackage.CUSTOM_RULE__VARIABLE:
			case HoldfastPackage.CUSTOM_RULE__CONDITION:
			case HoldfastPackage.CUSTOM_RULE__REQUIREMENT:
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
				(HoldfastPackage.Literals.CUSTOM_RULE__VARIABLE,
				 HoldfastFactory.eINSTANCE.createVariable()));

		newChildDescriptors.add
			(createChildParameter
				(HoldfastPackage.Literals.CUSTOM_RULE__CONDITION,
				 HoldfastFactory.eINSTANCE.createBinaryExpression()));

		newChildDescriptors.add
			(createChildParameter
				(HoldfastPackage.Literals.CUSTOM_RULE__CONDITION,
				 HoldfastFactory.eINSTANCE.createUnaryExpression()));

		newChildDescriptors.add
			(createChildParameter
				(HoldfastPackage.Literals.CUSTOM_RULE__CONDITION,
				 HoldfastFactory.eINSTANCE.createFeatureAccess()));

		newChildDescriptors.add
			(createChildParameter
				(HoldfastPackage.Literals.CUSTOM_RULE__CONDITION,
				 HoldfastFactory.eINSTANCE.createCollectionOperation()));

		newChildDescriptors.add
			(createChildParameter
				(HoldfastPackage.Literals.CUSTOM_RULE__CONDITION,
				 HoldfastFactory.eINSTANCE.createNameReference()));

		newChildDescriptors.add
			(createChildParameter
				(HoldfastPackage.Literals.CUSTOM_RULE__CONDITION,
				 HoldfastFactory.eINSTANCE.createQuantityLiteral()));

		newChildDescriptors.add
			(createChildParameter
				(HoldfastPackage.Literals.CUSTOM_RULE__CONDITION,
				 HoldfastFactory.eINSTANCE.createTextLiteral()));

		newChildDescriptors.add
			(createChildParameter
				(HoldfastPackage.Literals.CUSTOM_RULE__REQUIREMENT,
				 HoldfastFactory.eINSTANCE.createBinaryExpression()));

		newChildDescriptors.add
			(createChildParameter
				(HoldfastPackage.Literals.CUSTOM_RULE__REQUIREMENT,
				 HoldfastFactory.eINSTANCE.createUnaryExpression()));

		newChildDescriptors.add
			(createChildParameter
				(HoldfastPackage.Literals.CUSTOM_RULE__REQUIREMENT,
				 HoldfastFactory.eINSTANCE.createFeatureAccess()));

		newChildDescriptors.add
			(createChildParameter
				(HoldfastPackage.Literals.CUSTOM_RULE__REQUIREMENT,
				 HoldfastFactory.eINSTANCE.createCollectionOperation()));

		newChildDescriptors.add
			(createChildParameter
				(HoldfastPackage.Literals.CUSTOM_RULE__REQUIREMENT,
				 HoldfastFactory.eINSTANCE.createNameReference()));

		newChildDescriptors.add
			(createChildParameter
				(HoldfastPackage.Literals.CUSTOM_RULE__REQUIREMENT,
				 HoldfastFactory.eINSTANCE.createQuantityLiteral()));

		newChildDescriptors.add
			(createChildParameter
				(HoldfastPackage.Literals.CUSTOM_RULE__REQUIREMENT,
				 HoldfastFactory.eINSTANCE.createTextLiteral()));
	}

	/**
	 * This returns the label text for {@link org.eclipse.emf.edit.command.CreateChildCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreateChildText(Object owner, Object feature, Object child, Collection<?> selection)
	{
		Object childFeature = feature;
		Object childObject = child;

		boolean qualify =
			childFeature == HoldfastPackage.Literals.CUSTOM_RULE__CONDITION ||
			childFeature == HoldfastPackage.Literals.CUSTOM_RULE__REQUIREMENT;

		if (qualify)
		{
			return getString
				("_UI_CreateChild_text2",
				 new Object[] { getTypeText(childObject), getFeatureText(childFeature), getTypeText(owner) });
		}
		return super.getCreateChildText(owner, feature, child, selection);
	}

}
