/**
 */
package org.holdfast.model.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.holdfast.model.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.holdfast.model.HoldfastPackage
 * @generated
 */
public class HoldfastAdapterFactory extends AdapterFactoryImpl
{
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static HoldfastPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public HoldfastAdapterFactory()
	{
		if (modelPackage == null)
		{
			modelPackage = HoldfastPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object)
	{
		if (object == modelPackage)
		{
			return true;
		}
		if (object instanceof EObject)
		{
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HoldfastSwitch<Adapter> modelSwitch =
		new HoldfastSwitch<Adapter>()
		{
			@Override
			public Adapter caseNamedElement(NamedElement object)
			{
				return createNamedElementAdapter();
			}
			@Override
			public Adapter caseElement(Element object)
			{
				return createElementAdapter();
			}
			@Override
			public Adapter caseDocument(Document object)
			{
				return createDocumentAdapter();
			}
			@Override
			public Adapter casePlan(Plan object)
			{
				return createPlanAdapter();
			}
			@Override
			public Adapter caseStepState(StepState object)
			{
				return createStepStateAdapter();
			}
			@Override
			public Adapter caseRegion(Region object)
			{
				return createRegionAdapter();
			}
			@Override
			public Adapter caseSite(Site object)
			{
				return createSiteAdapter();
			}
			@Override
			public Adapter casePerson(Person object)
			{
				return createPersonAdapter();
			}
			@Override
			public Adapter caseContact(Contact object)
			{
				return createContactAdapter();
			}
			@Override
			public Adapter caseRole(Role object)
			{
				return createRoleAdapter();
			}
			@Override
			public Adapter caseOffering(Offering object)
			{
				return createOfferingAdapter();
			}
			@Override
			public Adapter caseInformation(Information object)
			{
				return createInformationAdapter();
			}
			@Override
			public Adapter caseBusinessFunction(BusinessFunction object)
			{
				return createBusinessFunctionAdapter();
			}
			@Override
			public Adapter caseVulnerability(Vulnerability object)
			{
				return createVulnerabilityAdapter();
			}
			@Override
			public Adapter caseDependent(Dependent object)
			{
				return createDependentAdapter();
			}
			@Override
			public Adapter caseDependable(Dependable object)
			{
				return createDependableAdapter();
			}
			@Override
			public Adapter caseNeed(Need object)
			{
				return createNeedAdapter();
			}
			@Override
			public Adapter caseNeedTarget(NeedTarget object)
			{
				return createNeedTargetAdapter();
			}
			@Override
			public Adapter caseSingleNeed(SingleNeed object)
			{
				return createSingleNeedAdapter();
			}
			@Override
			public Adapter caseAlternativeNeed(AlternativeNeed object)
			{
				return createAlternativeNeedAdapter();
			}
			@Override
			public Adapter caseAlternative(Alternative object)
			{
				return createAlternativeAdapter();
			}
			@Override
			public Adapter casePeopleNeed(PeopleNeed object)
			{
				return createPeopleNeedAdapter();
			}
			@Override
			public Adapter caseComponent(Component object)
			{
				return createComponentAdapter();
			}
			@Override
			public Adapter caseDataFlow(DataFlow object)
			{
				return createDataFlowAdapter();
			}
			@Override
			public Adapter caseStandIn(StandIn object)
			{
				return createStandInAdapter();
			}
			@Override
			public Adapter caseComponentKind(ComponentKind object)
			{
				return createComponentKindAdapter();
			}
			@Override
			public Adapter caseProtectable(Protectable object)
			{
				return createProtectableAdapter();
			}
			@Override
			public Adapter caseInformationSystem(InformationSystem object)
			{
				return createInformationSystemAdapter();
			}
			@Override
			public Adapter caseMachine(Machine object)
			{
				return createMachineAdapter();
			}
			@Override
			public Adapter caseHost(Host object)
			{
				return createHostAdapter();
			}
			@Override
			public Adapter caseVirtualMachine(VirtualMachine object)
			{
				return createVirtualMachineAdapter();
			}
			@Override
			public Adapter caseStorage(Storage object)
			{
				return createStorageAdapter();
			}
			@Override
			public Adapter caseNetwork(Network object)
			{
				return createNetworkAdapter();
			}
			@Override
			public Adapter caseUtilitySupply(UtilitySupply object)
			{
				return createUtilitySupplyAdapter();
			}
			@Override
			public Adapter caseSupplier(Supplier object)
			{
				return createSupplierAdapter();
			}
			@Override
			public Adapter caseUserGroup(UserGroup object)
			{
				return createUserGroupAdapter();
			}
			@Override
			public Adapter caseProtection(Protection object)
			{
				return createProtectionAdapter();
			}
			@Override
			public Adapter caseCopy(Copy object)
			{
				return createCopyAdapter();
			}
			@Override
			public Adapter caseConsistencyGroup(ConsistencyGroup object)
			{
				return createConsistencyGroupAdapter();
			}
			@Override
			public Adapter caseDisasterLevel(DisasterLevel object)
			{
				return createDisasterLevelAdapter();
			}
			@Override
			public Adapter caseDisaster(Disaster object)
			{
				return createDisasterAdapter();
			}
			@Override
			public Adapter caseStrikable(Strikable object)
			{
				return createStrikableAdapter();
			}
			@Override
			public Adapter caseStrike(Strike object)
			{
				return createStrikeAdapter();
			}
			@Override
			public Adapter caseRegionStrike(RegionStrike object)
			{
				return createRegionStrikeAdapter();
			}
			@Override
			public Adapter caseSiteStrike(SiteStrike object)
			{
				return createSiteStrikeAdapter();
			}
			@Override
			public Adapter caseKindStrike(KindStrike object)
			{
				return createKindStrikeAdapter();
			}
			@Override
			public Adapter caseComponentStrike(ComponentStrike object)
			{
				return createComponentStrikeAdapter();
			}
			@Override
			public Adapter caseAnyStrike(AnyStrike object)
			{
				return createAnyStrikeAdapter();
			}
			@Override
			public Adapter caseEffect(Effect object)
			{
				return createEffectAdapter();
			}
			@Override
			public Adapter caseDestruction(Destruction object)
			{
				return createDestructionAdapter();
			}
			@Override
			public Adapter caseCorruption(Corruption object)
			{
				return createCorruptionAdapter();
			}
			@Override
			public Adapter caseDisruption(Disruption object)
			{
				return createDisruptionAdapter();
			}
			@Override
			public Adapter casePrevention(Prevention object)
			{
				return createPreventionAdapter();
			}
			@Override
			public Adapter caseCostBearer(CostBearer object)
			{
				return createCostBearerAdapter();
			}
			@Override
			public Adapter caseOutageCost(OutageCost object)
			{
				return createOutageCostAdapter();
			}
			@Override
			public Adapter caseHourlyRate(HourlyRate object)
			{
				return createHourlyRateAdapter();
			}
			@Override
			public Adapter caseRecoveryPlan(RecoveryPlan object)
			{
				return createRecoveryPlanAdapter();
			}
			@Override
			public Adapter caseRecoveryAction(RecoveryAction object)
			{
				return createRecoveryActionAdapter();
			}
			@Override
			public Adapter caseRecoveryStep(RecoveryStep object)
			{
				return createRecoveryStepAdapter();
			}
			@Override
			public Adapter caseRestoration(Restoration object)
			{
				return createRestorationAdapter();
			}
			@Override
			public Adapter caseExercise(Exercise object)
			{
				return createExerciseAdapter();
			}
			@Override
			public Adapter caseMeasurement(Measurement object)
			{
				return createMeasurementAdapter();
			}
			@Override
			public Adapter caseAcceptance(Acceptance object)
			{
				return createAcceptanceAdapter();
			}
			@Override
			public Adapter caseCustomRule(CustomRule object)
			{
				return createCustomRuleAdapter();
			}
			@Override
			public Adapter caseExpression(Expression object)
			{
				return createExpressionAdapter();
			}
			@Override
			public Adapter caseVariable(Variable object)
			{
				return createVariableAdapter();
			}
			@Override
			public Adapter caseBinaryExpression(BinaryExpression object)
			{
				return createBinaryExpressionAdapter();
			}
			@Override
			public Adapter caseUnaryExpression(UnaryExpression object)
			{
				return createUnaryExpressionAdapter();
			}
			@Override
			public Adapter caseFeatureAccess(FeatureAccess object)
			{
				return createFeatureAccessAdapter();
			}
			@Override
			public Adapter caseCollectionOperation(CollectionOperation object)
			{
				return createCollectionOperationAdapter();
			}
			@Override
			public Adapter caseNameReference(NameReference object)
			{
				return createNameReferenceAdapter();
			}
			@Override
			public Adapter caseQuantityLiteral(QuantityLiteral object)
			{
				return createQuantityLiteralAdapter();
			}
			@Override
			public Adapter caseTextLiteral(TextLiteral object)
			{
				return createTextLiteralAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object)
			{
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target)
	{
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.NamedElement <em>Named Element</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.NamedElement
	 * @generated
	 */
	public Adapter createNamedElementAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.Element
	 * @generated
	 */
	public Adapter createElementAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.Document <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.Document
	 * @generated
	 */
	public Adapter createDocumentAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.Plan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.Plan
	 * @generated
	 */
	public Adapter createPlanAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.StepState <em>Step State</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.StepState
	 * @generated
	 */
	public Adapter createStepStateAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.Region <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.Region
	 * @generated
	 */
	public Adapter createRegionAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.Site <em>Site</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.Site
	 * @generated
	 */
	public Adapter createSiteAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.Person <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.Person
	 * @generated
	 */
	public Adapter createPersonAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.Contact <em>Contact</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.Contact
	 * @generated
	 */
	public Adapter createContactAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.Role <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.Role
	 * @generated
	 */
	public Adapter createRoleAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.Offering <em>Offering</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.Offering
	 * @generated
	 */
	public Adapter createOfferingAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.Information <em>Information</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.Information
	 * @generated
	 */
	public Adapter createInformationAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.BusinessFunction <em>Business Function</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.BusinessFunction
	 * @generated
	 */
	public Adapter createBusinessFunctionAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.Vulnerability <em>Vulnerability</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.Vulnerability
	 * @generated
	 */
	public Adapter createVulnerabilityAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.Dependent <em>Dependent</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.Dependent
	 * @generated
	 */
	public Adapter createDependentAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.Dependable <em>Dependable</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.Dependable
	 * @generated
	 */
	public Adapter createDependableAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.Need <em>Need</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.Need
	 * @generated
	 */
	public Adapter createNeedAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.NeedTarget <em>Need Target</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.NeedTarget
	 * @generated
	 */
	public Adapter createNeedTargetAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.SingleNeed <em>Single Need</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.SingleNeed
	 * @generated
	 */
	public Adapter createSingleNeedAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.AlternativeNeed <em>Alternative Need</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.AlternativeNeed
	 * @generated
	 */
	public Adapter createAlternativeNeedAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.Alternative <em>Alternative</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.Alternative
	 * @generated
	 */
	public Adapter createAlternativeAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.PeopleNeed <em>People Need</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.PeopleNeed
	 * @generated
	 */
	public Adapter createPeopleNeedAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.Component <em>Component</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.Component
	 * @generated
	 */
	public Adapter createComponentAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.DataFlow <em>Data Flow</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.DataFlow
	 * @generated
	 */
	public Adapter createDataFlowAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.StandIn <em>Stand In</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.StandIn
	 * @generated
	 */
	public Adapter createStandInAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.ComponentKind <em>Component Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.ComponentKind
	 * @generated
	 */
	public Adapter createComponentKindAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.Protectable <em>Protectable</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.Protectable
	 * @generated
	 */
	public Adapter createProtectableAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.InformationSystem <em>Information System</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.InformationSystem
	 * @generated
	 */
	public Adapter createInformationSystemAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.Machine <em>Machine</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.Machine
	 * @generated
	 */
	public Adapter createMachineAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.Host <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.Host
	 * @generated
	 */
	public Adapter createHostAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.VirtualMachine <em>Virtual Machine</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.VirtualMachine
	 * @generated
	 */
	public Adapter createVirtualMachineAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.Storage <em>Storage</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.Storage
	 * @generated
	 */
	public Adapter createStorageAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.Network <em>Network</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.Network
	 * @generated
	 */
	public Adapter createNetworkAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.UtilitySupply <em>Utility Supply</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.UtilitySupply
	 * @generated
	 */
	public Adapter createUtilitySupplyAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.Supplier <em>Supplier</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.Supplier
	 * @generated
	 */
	public Adapter createSupplierAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.UserGroup <em>User Group</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.UserGroup
	 * @generated
	 */
	public Adapter createUserGroupAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.Protection <em>Protection</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.Protection
	 * @generated
	 */
	public Adapter createProtectionAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.Copy <em>Copy</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.Copy
	 * @generated
	 */
	public Adapter createCopyAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.ConsistencyGroup <em>Consistency Group</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.ConsistencyGroup
	 * @generated
	 */
	public Adapter createConsistencyGroupAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.DisasterLevel <em>Disaster Level</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.DisasterLevel
	 * @generated
	 */
	public Adapter createDisasterLevelAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.Disaster <em>Disaster</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.Disaster
	 * @generated
	 */
	public Adapter createDisasterAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.Strikable <em>Strikable</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.Strikable
	 * @generated
	 */
	public Adapter createStrikableAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.Strike <em>Strike</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.Strike
	 * @generated
	 */
	public Adapter createStrikeAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.RegionStrike <em>Region Strike</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.RegionStrike
	 * @generated
	 */
	public Adapter createRegionStrikeAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.SiteStrike <em>Site Strike</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.SiteStrike
	 * @generated
	 */
	public Adapter createSiteStrikeAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.KindStrike <em>Kind Strike</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.KindStrike
	 * @generated
	 */
	public Adapter createKindStrikeAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.ComponentStrike <em>Component Strike</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.ComponentStrike
	 * @generated
	 */
	public Adapter createComponentStrikeAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.AnyStrike <em>Any Strike</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.AnyStrike
	 * @generated
	 */
	public Adapter createAnyStrikeAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.Effect <em>Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.Effect
	 * @generated
	 */
	public Adapter createEffectAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.Destruction <em>Destruction</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.Destruction
	 * @generated
	 */
	public Adapter createDestructionAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.Corruption <em>Corruption</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.Corruption
	 * @generated
	 */
	public Adapter createCorruptionAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.Disruption <em>Disruption</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.Disruption
	 * @generated
	 */
	public Adapter createDisruptionAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.Prevention <em>Prevention</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.Prevention
	 * @generated
	 */
	public Adapter createPreventionAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.CostBearer <em>Cost Bearer</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.CostBearer
	 * @generated
	 */
	public Adapter createCostBearerAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.OutageCost <em>Outage Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.OutageCost
	 * @generated
	 */
	public Adapter createOutageCostAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.HourlyRate <em>Hourly Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.HourlyRate
	 * @generated
	 */
	public Adapter createHourlyRateAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.RecoveryPlan <em>Recovery Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.RecoveryPlan
	 * @generated
	 */
	public Adapter createRecoveryPlanAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.RecoveryAction <em>Recovery Action</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.RecoveryAction
	 * @generated
	 */
	public Adapter createRecoveryActionAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.RecoveryStep <em>Recovery Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.RecoveryStep
	 * @generated
	 */
	public Adapter createRecoveryStepAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.Restoration <em>Restoration</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.Restoration
	 * @generated
	 */
	public Adapter createRestorationAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.Exercise <em>Exercise</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.Exercise
	 * @generated
	 */
	public Adapter createExerciseAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.Measurement <em>Measurement</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.Measurement
	 * @generated
	 */
	public Adapter createMeasurementAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.Acceptance <em>Acceptance</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.Acceptance
	 * @generated
	 */
	public Adapter createAcceptanceAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.CustomRule <em>Custom Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.CustomRule
	 * @generated
	 */
	public Adapter createCustomRuleAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.Expression <em>Expression</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.Expression
	 * @generated
	 */
	public Adapter createExpressionAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.Variable <em>Variable</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.Variable
	 * @generated
	 */
	public Adapter createVariableAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.BinaryExpression <em>Binary Expression</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.BinaryExpression
	 * @generated
	 */
	public Adapter createBinaryExpressionAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.UnaryExpression <em>Unary Expression</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.UnaryExpression
	 * @generated
	 */
	public Adapter createUnaryExpressionAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.FeatureAccess <em>Feature Access</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.FeatureAccess
	 * @generated
	 */
	public Adapter createFeatureAccessAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.CollectionOperation <em>Collection Operation</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.CollectionOperation
	 * @generated
	 */
	public Adapter createCollectionOperationAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.NameReference <em>Name Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.NameReference
	 * @generated
	 */
	public Adapter createNameReferenceAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.QuantityLiteral <em>Quantity Literal</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.QuantityLiteral
	 * @generated
	 */
	public Adapter createQuantityLiteralAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.holdfast.model.TextLiteral <em>Text Literal</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.holdfast.model.TextLiteral
	 * @generated
	 */
	public Adapter createTextLiteralAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter()
	{
		return null;
	}

} //HoldfastAdapterFactory
