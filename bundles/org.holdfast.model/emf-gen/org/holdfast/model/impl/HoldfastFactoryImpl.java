/**
 */
package org.holdfast.model.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.holdfast.model.*;

import org.holdfast.model.value.Capacity;
import org.holdfast.model.value.CostRate;
import org.holdfast.model.value.DataRate;
import org.holdfast.model.value.Day;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.DurationRange;
import org.holdfast.model.value.Frequency;
import org.holdfast.model.value.Money;
import org.holdfast.model.value.Period;
import org.holdfast.model.value.Quantity;
import org.holdfast.model.value.Share;
import org.holdfast.model.value.Size;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class HoldfastFactoryImpl extends EFactoryImpl implements HoldfastFactory
{
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static HoldfastFactory init()
	{
		try
		{
			HoldfastFactory theHoldfastFactory = (HoldfastFactory)EPackage.Registry.INSTANCE.getEFactory(HoldfastPackage.eNS_URI);
			if (theHoldfastFactory != null)
			{
				return theHoldfastFactory;
			}
		}
		catch (Exception exception)
		{
			EcorePlugin.INSTANCE.log(exception);
		}
		return new HoldfastFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public HoldfastFactoryImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass)
	{
		switch (eClass.getClassifierID())
		{
			case HoldfastPackage.DOCUMENT: return createDocument();
			case HoldfastPackage.PLAN: return createPlan();
			case HoldfastPackage.STEP_STATE: return createStepState();
			case HoldfastPackage.REGION: return createRegion();
			case HoldfastPackage.SITE: return createSite();
			case HoldfastPackage.PERSON: return createPerson();
			case HoldfastPackage.CONTACT: return createContact();
			case HoldfastPackage.ROLE: return createRole();
			case HoldfastPackage.OFFERING: return createOffering();
			case HoldfastPackage.INFORMATION: return createInformation();
			case HoldfastPackage.BUSINESS_FUNCTION: return createBusinessFunction();
			case HoldfastPackage.VULNERABILITY: return createVulnerability();
			case HoldfastPackage.SINGLE_NEED: return createSingleNeed();
			case HoldfastPackage.ALTERNATIVE_NEED: return createAlternativeNeed();
			case HoldfastPackage.ALTERNATIVE: return createAlternative();
			case HoldfastPackage.PEOPLE_NEED: return createPeopleNeed();
			case HoldfastPackage.DATA_FLOW: return createDataFlow();
			case HoldfastPackage.STAND_IN: return createStandIn();
			case HoldfastPackage.COMPONENT_KIND: return createComponentKind();
			case HoldfastPackage.INFORMATION_SYSTEM: return createInformationSystem();
			case HoldfastPackage.HOST: return createHost();
			case HoldfastPackage.VIRTUAL_MACHINE: return createVirtualMachine();
			case HoldfastPackage.STORAGE: return createStorage();
			case HoldfastPackage.NETWORK: return createNetwork();
			case HoldfastPackage.UTILITY_SUPPLY: return createUtilitySupply();
			case HoldfastPackage.SUPPLIER: return createSupplier();
			case HoldfastPackage.USER_GROUP: return createUserGroup();
			case HoldfastPackage.PROTECTION: return createProtection();
			case HoldfastPackage.COPY: return createCopy();
			case HoldfastPackage.CONSISTENCY_GROUP: return createConsistencyGroup();
			case HoldfastPackage.DISASTER_LEVEL: return createDisasterLevel();
			case HoldfastPackage.DISASTER: return createDisaster();
			case HoldfastPackage.REGION_STRIKE: return createRegionStrike();
			case HoldfastPackage.SITE_STRIKE: return createSiteStrike();
			case HoldfastPackage.KIND_STRIKE: return createKindStrike();
			case HoldfastPackage.COMPONENT_STRIKE: return createComponentStrike();
			case HoldfastPackage.ANY_STRIKE: return createAnyStrike();
			case HoldfastPackage.DESTRUCTION: return createDestruction();
			case HoldfastPackage.CORRUPTION: return createCorruption();
			case HoldfastPackage.DISRUPTION: return createDisruption();
			case HoldfastPackage.PREVENTION: return createPrevention();
			case HoldfastPackage.OUTAGE_COST: return createOutageCost();
			case HoldfastPackage.HOURLY_RATE: return createHourlyRate();
			case HoldfastPackage.RECOVERY_PLAN: return createRecoveryPlan();
			case HoldfastPackage.RECOVERY_STEP: return createRecoveryStep();
			case HoldfastPackage.RESTORATION: return createRestoration();
			case HoldfastPackage.EXERCISE: return createExercise();
			case HoldfastPackage.MEASUREMENT: return createMeasurement();
			case HoldfastPackage.ACCEPTANCE: return createAcceptance();
			case HoldfastPackage.CUSTOM_RULE: return createCustomRule();
			case HoldfastPackage.VARIABLE: return createVariable();
			case HoldfastPackage.BINARY_EXPRESSION: return createBinaryExpression();
			case HoldfastPackage.UNARY_EXPRESSION: return createUnaryExpression();
			case HoldfastPackage.FEATURE_ACCESS: return createFeatureAccess();
			case HoldfastPackage.COLLECTION_OPERATION: return createCollectionOperation();
			case HoldfastPackage.NAME_REFERENCE: return createNameReference();
			case HoldfastPackage.QUANTITY_LITERAL: return createQuantityLiteral();
			case HoldfastPackage.TEXT_LITERAL: return createTextLiteral();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue)
	{
		switch (eDataType.getClassifierID())
		{
			case HoldfastPackage.METHOD_STEP:
				return createMethodStepFromString(eDataType, initialValue);
			case HoldfastPackage.STEP_STATUS:
				return createStepStatusFromString(eDataType, initialValue);
			case HoldfastPackage.PRIORITY:
				return createPriorityFromString(eDataType, initialValue);
			case HoldfastPackage.RATING:
				return createRatingFromString(eDataType, initialValue);
			case HoldfastPackage.CONFIDENTIALITY:
				return createConfidentialityFromString(eDataType, initialValue);
			case HoldfastPackage.OFFERING_SORT:
				return createOfferingSortFromString(eDataType, initialValue);
			case HoldfastPackage.VULNERABILITY_AREA:
				return createVulnerabilityAreaFromString(eDataType, initialValue);
			case HoldfastPackage.COMPONENT_CATEGORY:
				return createComponentCategoryFromString(eDataType, initialValue);
			case HoldfastPackage.COMPONENT_SORT:
				return createComponentSortFromString(eDataType, initialValue);
			case HoldfastPackage.HYPERVISOR_MODEL:
				return createHypervisorModelFromString(eDataType, initialValue);
			case HoldfastPackage.MOBILITY:
				return createMobilityFromString(eDataType, initialValue);
			case HoldfastPackage.DESKTOP_MODEL:
				return createDesktopModelFromString(eDataType, initialValue);
			case HoldfastPackage.TECHNIQUE:
				return createTechniqueFromString(eDataType, initialValue);
			case HoldfastPackage.CAPTURE_MODE:
				return createCaptureModeFromString(eDataType, initialValue);
			case HoldfastPackage.DISASTER_ORIGIN:
				return createDisasterOriginFromString(eDataType, initialValue);
			case HoldfastPackage.CHANNEL:
				return createChannelFromString(eDataType, initialValue);
			case HoldfastPackage.COST_SCOPE:
				return createCostScopeFromString(eDataType, initialValue);
			case HoldfastPackage.EXERCISE_SORT:
				return createExerciseSortFromString(eDataType, initialValue);
			case HoldfastPackage.EXERCISE_RESULT:
				return createExerciseResultFromString(eDataType, initialValue);
			case HoldfastPackage.RULE_SEVERITY:
				return createRuleSeverityFromString(eDataType, initialValue);
			case HoldfastPackage.BINARY_OPERATOR:
				return createBinaryOperatorFromString(eDataType, initialValue);
			case HoldfastPackage.UNARY_OPERATOR:
				return createUnaryOperatorFromString(eDataType, initialValue);
			case HoldfastPackage.COLLECTION_OPERATOR:
				return createCollectionOperatorFromString(eDataType, initialValue);
			case HoldfastPackage.DURATION:
				return createDurationFromString(eDataType, initialValue);
			case HoldfastPackage.DURATION_RANGE:
				return createDurationRangeFromString(eDataType, initialValue);
			case HoldfastPackage.PERIOD:
				return createPeriodFromString(eDataType, initialValue);
			case HoldfastPackage.FREQUENCY:
				return createFrequencyFromString(eDataType, initialValue);
			case HoldfastPackage.MONEY:
				return createMoneyFromString(eDataType, initialValue);
			case HoldfastPackage.COST_RATE:
				return createCostRateFromString(eDataType, initialValue);
			case HoldfastPackage.SIZE:
				return createSizeFromString(eDataType, initialValue);
			case HoldfastPackage.DATA_RATE:
				return createDataRateFromString(eDataType, initialValue);
			case HoldfastPackage.CAPACITY:
				return createCapacityFromString(eDataType, initialValue);
			case HoldfastPackage.SHARE:
				return createShareFromString(eDataType, initialValue);
			case HoldfastPackage.DATE:
				return createDateFromString(eDataType, initialValue);
			case HoldfastPackage.QUANTITY:
				return createQuantityFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue)
	{
		switch (eDataType.getClassifierID())
		{
			case HoldfastPackage.METHOD_STEP:
				return convertMethodStepToString(eDataType, instanceValue);
			case HoldfastPackage.STEP_STATUS:
				return convertStepStatusToString(eDataType, instanceValue);
			case HoldfastPackage.PRIORITY:
				return convertPriorityToString(eDataType, instanceValue);
			case HoldfastPackage.RATING:
				return convertRatingToString(eDataType, instanceValue);
			case HoldfastPackage.CONFIDENTIALITY:
				return convertConfidentialityToString(eDataType, instanceValue);
			case HoldfastPackage.OFFERING_SORT:
				return convertOfferingSortToString(eDataType, instanceValue);
			case HoldfastPackage.VULNERABILITY_AREA:
				return convertVulnerabilityAreaToString(eDataType, instanceValue);
			case HoldfastPackage.COMPONENT_CATEGORY:
				return convertComponentCategoryToString(eDataType, instanceValue);
			case HoldfastPackage.COMPONENT_SORT:
				return convertComponentSortToString(eDataType, instanceValue);
			case HoldfastPackage.HYPERVISOR_MODEL:
				return convertHypervisorModelToString(eDataType, instanceValue);
			case HoldfastPackage.MOBILITY:
				return convertMobilityToString(eDataType, instanceValue);
			case HoldfastPackage.DESKTOP_MODEL:
				return convertDesktopModelToString(eDataType, instanceValue);
			case HoldfastPackage.TECHNIQUE:
				return convertTechniqueToString(eDataType, instanceValue);
			case HoldfastPackage.CAPTURE_MODE:
				return convertCaptureModeToString(eDataType, instanceValue);
			case HoldfastPackage.DISASTER_ORIGIN:
				return convertDisasterOriginToString(eDataType, instanceValue);
			case HoldfastPackage.CHANNEL:
				return convertChannelToString(eDataType, instanceValue);
			case HoldfastPackage.COST_SCOPE:
				return convertCostScopeToString(eDataType, instanceValue);
			case HoldfastPackage.EXERCISE_SORT:
				return convertExerciseSortToString(eDataType, instanceValue);
			case HoldfastPackage.EXERCISE_RESULT:
				return convertExerciseResultToString(eDataType, instanceValue);
			case HoldfastPackage.RULE_SEVERITY:
				return convertRuleSeverityToString(eDataType, instanceValue);
			case HoldfastPackage.BINARY_OPERATOR:
				return convertBinaryOperatorToString(eDataType, instanceValue);
			case HoldfastPackage.UNARY_OPERATOR:
				return convertUnaryOperatorToString(eDataType, instanceValue);
			case HoldfastPackage.COLLECTION_OPERATOR:
				return convertCollectionOperatorToString(eDataType, instanceValue);
			case HoldfastPackage.DURATION:
				return convertDurationToString(eDataType, instanceValue);
			case HoldfastPackage.DURATION_RANGE:
				return convertDurationRangeToString(eDataType, instanceValue);
			case HoldfastPackage.PERIOD:
				return convertPeriodToString(eDataType, instanceValue);
			case HoldfastPackage.FREQUENCY:
				return convertFrequencyToString(eDataType, instanceValue);
			case HoldfastPackage.MONEY:
				return convertMoneyToString(eDataType, instanceValue);
			case HoldfastPackage.COST_RATE:
				return convertCostRateToString(eDataType, instanceValue);
			case HoldfastPackage.SIZE:
				return convertSizeToString(eDataType, instanceValue);
			case HoldfastPackage.DATA_RATE:
				return convertDataRateToString(eDataType, instanceValue);
			case HoldfastPackage.CAPACITY:
				return convertCapacityToString(eDataType, instanceValue);
			case HoldfastPackage.SHARE:
				return convertShareToString(eDataType, instanceValue);
			case HoldfastPackage.DATE:
				return convertDateToString(eDataType, instanceValue);
			case HoldfastPackage.QUANTITY:
				return convertQuantityToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Document createDocument()
	{
		DocumentImpl document = new DocumentImpl();
		return document;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Plan createPlan()
	{
		PlanImpl plan = new PlanImpl();
		return plan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StepState createStepState()
	{
		StepStateImpl stepState = new StepStateImpl();
		return stepState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Region createRegion()
	{
		RegionImpl region = new RegionImpl();
		return region;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Site createSite()
	{
		SiteImpl site = new SiteImpl();
		return site;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person createPerson()
	{
		PersonImpl person = new PersonImpl();
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Contact createContact()
	{
		ContactImpl contact = new ContactImpl();
		return contact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role createRole()
	{
		RoleImpl role = new RoleImpl();
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Offering createOffering()
	{
		OfferingImpl offering = new OfferingImpl();
		return offering;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Information createInformation()
	{
		InformationImpl information = new InformationImpl();
		return information;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BusinessFunction createBusinessFunction()
	{
		BusinessFunctionImpl businessFunction = new BusinessFunctionImpl();
		return businessFunction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Vulnerability createVulnerability()
	{
		VulnerabilityImpl vulnerability = new VulnerabilityImpl();
		return vulnerability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SingleNeed createSingleNeed()
	{
		SingleNeedImpl singleNeed = new SingleNeedImpl();
		return singleNeed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AlternativeNeed createAlternativeNeed()
	{
		AlternativeNeedImpl alternativeNeed = new AlternativeNeedImpl();
		return alternativeNeed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Alternative createAlternative()
	{
		AlternativeImpl alternative = new AlternativeImpl();
		return alternative;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PeopleNeed createPeopleNeed()
	{
		PeopleNeedImpl peopleNeed = new PeopleNeedImpl();
		return peopleNeed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DataFlow createDataFlow()
	{
		DataFlowImpl dataFlow = new DataFlowImpl();
		return dataFlow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StandIn createStandIn()
	{
		StandInImpl standIn = new StandInImpl();
		return standIn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ComponentKind createComponentKind()
	{
		ComponentKindImpl componentKind = new ComponentKindImpl();
		return componentKind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InformationSystem createInformationSystem()
	{
		InformationSystemImpl informationSystem = new InformationSystemImpl();
		return informationSystem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Host createHost()
	{
		HostImpl host = new HostImpl();
		return host;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VirtualMachine createVirtualMachine()
	{
		VirtualMachineImpl virtualMachine = new VirtualMachineImpl();
		return virtualMachine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Storage createStorage()
	{
		StorageImpl storage = new StorageImpl();
		return storage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Network createNetwork()
	{
		NetworkImpl network = new NetworkImpl();
		return network;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UtilitySupply createUtilitySupply()
	{
		UtilitySupplyImpl utilitySupply = new UtilitySupplyImpl();
		return utilitySupply;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Supplier createSupplier()
	{
		SupplierImpl supplier = new SupplierImpl();
		return supplier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UserGroup createUserGroup()
	{
		UserGroupImpl userGroup = new UserGroupImpl();
		return userGroup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Protection createProtection()
	{
		ProtectionImpl protection = new ProtectionImpl();
		return protection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Copy createCopy()
	{
		CopyImpl copy = new CopyImpl();
		return copy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConsistencyGroup createConsistencyGroup()
	{
		ConsistencyGroupImpl consistencyGroup = new ConsistencyGroupImpl();
		return consistencyGroup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DisasterLevel createDisasterLevel()
	{
		DisasterLevelImpl disasterLevel = new DisasterLevelImpl();
		return disasterLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Disaster createDisaster()
	{
		DisasterImpl disaster = new DisasterImpl();
		return disaster;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RegionStrike createRegionStrike()
	{
		RegionStrikeImpl regionStrike = new RegionStrikeImpl();
		return regionStrike;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SiteStrike createSiteStrike()
	{
		SiteStrikeImpl siteStrike = new SiteStrikeImpl();
		return siteStrike;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KindStrike createKindStrike()
	{
		KindStrikeImpl kindStrike = new KindStrikeImpl();
		return kindStrike;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ComponentStrike createComponentStrike()
	{
		ComponentStrikeImpl componentStrike = new ComponentStrikeImpl();
		return componentStrike;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AnyStrike createAnyStrike()
	{
		AnyStrikeImpl anyStrike = new AnyStrikeImpl();
		return anyStrike;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Destruction createDestruction()
	{
		DestructionImpl destruction = new DestructionImpl();
		return destruction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Corruption createCorruption()
	{
		CorruptionImpl corruption = new CorruptionImpl();
		return corruption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Disruption createDisruption()
	{
		DisruptionImpl disruption = new DisruptionImpl();
		return disruption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Prevention createPrevention()
	{
		PreventionImpl prevention = new PreventionImpl();
		return prevention;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OutageCost createOutageCost()
	{
		OutageCostImpl outageCost = new OutageCostImpl();
		return outageCost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HourlyRate createHourlyRate()
	{
		HourlyRateImpl hourlyRate = new HourlyRateImpl();
		return hourlyRate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RecoveryPlan createRecoveryPlan()
	{
		RecoveryPlanImpl recoveryPlan = new RecoveryPlanImpl();
		return recoveryPlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RecoveryStep createRecoveryStep()
	{
		RecoveryStepImpl recoveryStep = new RecoveryStepImpl();
		return recoveryStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Restoration createRestoration()
	{
		RestorationImpl restoration = new RestorationImpl();
		return restoration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Exercise createExercise()
	{
		ExerciseImpl exercise = new ExerciseImpl();
		return exercise;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Measurement createMeasurement()
	{
		MeasurementImpl measurement = new MeasurementImpl();
		return measurement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Acceptance createAcceptance()
	{
		AcceptanceImpl acceptance = new AcceptanceImpl();
		return acceptance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CustomRule createCustomRule()
	{
		CustomRuleImpl customRule = new CustomRuleImpl();
		return customRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Variable createVariable()
	{
		VariableImpl variable = new VariableImpl();
		return variable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BinaryExpression createBinaryExpression()
	{
		BinaryExpressionImpl binaryExpression = new BinaryExpressionImpl();
		return binaryExpression;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UnaryExpression createUnaryExpression()
	{
		UnaryExpressionImpl unaryExpression = new UnaryExpressionImpl();
		return unaryExpression;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureAccess createFeatureAccess()
	{
		FeatureAccessImpl featureAccess = new FeatureAccessImpl();
		return featureAccess;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CollectionOperation createCollectionOperation()
	{
		CollectionOperationImpl collectionOperation = new CollectionOperationImpl();
		return collectionOperation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NameReference createNameReference()
	{
		NameReferenceImpl nameReference = new NameReferenceImpl();
		return nameReference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QuantityLiteral createQuantityLiteral()
	{
		QuantityLiteralImpl quantityLiteral = new QuantityLiteralImpl();
		return quantityLiteral;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TextLiteral createTextLiteral()
	{
		TextLiteralImpl textLiteral = new TextLiteralImpl();
		return textLiteral;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MethodStep createMethodStepFromString(EDataType eDataType, String initialValue)
	{
		MethodStep result = MethodStep.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMethodStepToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StepStatus createStepStatusFromString(EDataType eDataType, String initialValue)
	{
		StepStatus result = StepStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStepStatusToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Priority createPriorityFromString(EDataType eDataType, String initialValue)
	{
		Priority result = Priority.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPriorityToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Rating createRatingFromString(EDataType eDataType, String initialValue)
	{
		Rating result = Rating.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRatingToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Confidentiality createConfidentialityFromString(EDataType eDataType, String initialValue)
	{
		Confidentiality result = Confidentiality.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertConfidentialityToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OfferingSort createOfferingSortFromString(EDataType eDataType, String initialValue)
	{
		OfferingSort result = OfferingSort.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOfferingSortToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public VulnerabilityArea createVulnerabilityAreaFromString(EDataType eDataType, String initialValue)
	{
		VulnerabilityArea result = VulnerabilityArea.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertVulnerabilityAreaToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ComponentCategory createComponentCategoryFromString(EDataType eDataType, String initialValue)
	{
		ComponentCategory result = ComponentCategory.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertComponentCategoryToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ComponentSort createComponentSortFromString(EDataType eDataType, String initialValue)
	{
		ComponentSort result = ComponentSort.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertComponentSortToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public HypervisorModel createHypervisorModelFromString(EDataType eDataType, String initialValue)
	{
		HypervisorModel result = HypervisorModel.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertHypervisorModelToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Mobility createMobilityFromString(EDataType eDataType, String initialValue)
	{
		Mobility result = Mobility.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMobilityToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DesktopModel createDesktopModelFromString(EDataType eDataType, String initialValue)
	{
		DesktopModel result = DesktopModel.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDesktopModelToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Technique createTechniqueFromString(EDataType eDataType, String initialValue)
	{
		Technique result = Technique.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTechniqueToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CaptureMode createCaptureModeFromString(EDataType eDataType, String initialValue)
	{
		CaptureMode result = CaptureMode.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCaptureModeToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DisasterOrigin createDisasterOriginFromString(EDataType eDataType, String initialValue)
	{
		DisasterOrigin result = DisasterOrigin.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDisasterOriginToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Channel createChannelFromString(EDataType eDataType, String initialValue)
	{
		Channel result = Channel.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertChannelToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CostScope createCostScopeFromString(EDataType eDataType, String initialValue)
	{
		CostScope result = CostScope.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCostScopeToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ExerciseSort createExerciseSortFromString(EDataType eDataType, String initialValue)
	{
		ExerciseSort result = ExerciseSort.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertExerciseSortToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ExerciseResult createExerciseResultFromString(EDataType eDataType, String initialValue)
	{
		ExerciseResult result = ExerciseResult.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertExerciseResultToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RuleSeverity createRuleSeverityFromString(EDataType eDataType, String initialValue)
	{
		RuleSeverity result = RuleSeverity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRuleSeverityToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BinaryOperator createBinaryOperatorFromString(EDataType eDataType, String initialValue)
	{
		BinaryOperator result = BinaryOperator.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBinaryOperatorToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public UnaryOperator createUnaryOperatorFromString(EDataType eDataType, String initialValue)
	{
		UnaryOperator result = UnaryOperator.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertUnaryOperatorToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CollectionOperator createCollectionOperatorFromString(EDataType eDataType, String initialValue)
	{
		CollectionOperator result = CollectionOperator.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCollectionOperatorToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Duration createDuration(final String it)
	{
		return it == null ? null : org.holdfast.model.value.Duration.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Duration createDurationFromString(EDataType eDataType, String initialValue)
	{
		return createDuration(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDuration(final Duration it)
	{
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDurationToString(EDataType eDataType, Object instanceValue)
	{
		return convertDuration((Duration)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DurationRange createDurationRange(final String it)
	{
		return it == null ? null : org.holdfast.model.value.DurationRange.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DurationRange createDurationRangeFromString(EDataType eDataType, String initialValue)
	{
		return createDurationRange(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDurationRange(final DurationRange it)
	{
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDurationRangeToString(EDataType eDataType, Object instanceValue)
	{
		return convertDurationRange((DurationRange)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Period createPeriod(final String it)
	{
		return it == null ? null : org.holdfast.model.value.Period.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Period createPeriodFromString(EDataType eDataType, String initialValue)
	{
		return createPeriod(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPeriod(final Period it)
	{
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPeriodToString(EDataType eDataType, Object instanceValue)
	{
		return convertPeriod((Period)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Frequency createFrequency(final String it)
	{
		return it == null ? null : org.holdfast.model.value.Frequency.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Frequency createFrequencyFromString(EDataType eDataType, String initialValue)
	{
		return createFrequency(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFrequency(final Frequency it)
	{
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFrequencyToString(EDataType eDataType, Object instanceValue)
	{
		return convertFrequency((Frequency)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Money createMoney(final String it)
	{
		return it == null ? null : org.holdfast.model.value.Money.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Money createMoneyFromString(EDataType eDataType, String initialValue)
	{
		return createMoney(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMoney(final Money it)
	{
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMoneyToString(EDataType eDataType, Object instanceValue)
	{
		return convertMoney((Money)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CostRate createCostRate(final String it)
	{
		return it == null ? null : org.holdfast.model.value.CostRate.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CostRate createCostRateFromString(EDataType eDataType, String initialValue)
	{
		return createCostRate(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCostRate(final CostRate it)
	{
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCostRateToString(EDataType eDataType, Object instanceValue)
	{
		return convertCostRate((CostRate)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Size createSize(final String it)
	{
		return it == null ? null : org.holdfast.model.value.Size.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Size createSizeFromString(EDataType eDataType, String initialValue)
	{
		return createSize(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSize(final Size it)
	{
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSizeToString(EDataType eDataType, Object instanceValue)
	{
		return convertSize((Size)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DataRate createDataRate(final String it)
	{
		return it == null ? null : org.holdfast.model.value.DataRate.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DataRate createDataRateFromString(EDataType eDataType, String initialValue)
	{
		return createDataRate(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDataRate(final DataRate it)
	{
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDataRateToString(EDataType eDataType, Object instanceValue)
	{
		return convertDataRate((DataRate)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Capacity createCapacity(final String it)
	{
		return it == null ? null : org.holdfast.model.value.Capacity.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Capacity createCapacityFromString(EDataType eDataType, String initialValue)
	{
		return createCapacity(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCapacity(final Capacity it)
	{
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCapacityToString(EDataType eDataType, Object instanceValue)
	{
		return convertCapacity((Capacity)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Share createShare(final String it)
	{
		return it == null ? null : org.holdfast.model.value.Share.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Share createShareFromString(EDataType eDataType, String initialValue)
	{
		return createShare(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertShare(final Share it)
	{
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertShareToString(EDataType eDataType, Object instanceValue)
	{
		return convertShare((Share)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Day createDate(final String it)
	{
		return it == null ? null : org.holdfast.model.value.Day.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Day createDateFromString(EDataType eDataType, String initialValue)
	{
		return createDate(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDate(final Day it)
	{
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDateToString(EDataType eDataType, Object instanceValue)
	{
		return convertDate((Day)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Quantity createQuantity(final String it)
	{
		return it == null ? null : org.holdfast.model.value.Quantity.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Quantity createQuantityFromString(EDataType eDataType, String initialValue)
	{
		return createQuantity(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertQuantity(final Quantity it)
	{
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertQuantityToString(EDataType eDataType, Object instanceValue)
	{
		return convertQuantity((Quantity)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HoldfastPackage getHoldfastPackage()
	{
		return (HoldfastPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static HoldfastPackage getPackage()
	{
		return HoldfastPackage.eINSTANCE;
	}

} //HoldfastFactoryImpl
