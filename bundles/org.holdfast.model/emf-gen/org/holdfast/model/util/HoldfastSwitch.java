/**
 */
package org.holdfast.model.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.holdfast.model.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.holdfast.model.HoldfastPackage
 * @generated
 */
public class HoldfastSwitch<T> extends Switch<T>
{
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static HoldfastPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public HoldfastSwitch()
	{
		if (modelPackage == null)
		{
			modelPackage = HoldfastPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage)
	{
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject)
	{
		switch (classifierID)
		{
			case HoldfastPackage.NAMED_ELEMENT:
			{
				NamedElement namedElement = (NamedElement)theEObject;
				T result = caseNamedElement(namedElement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.ELEMENT:
			{
				Element element = (Element)theEObject;
				T result = caseElement(element);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.DOCUMENT:
			{
				Document document = (Document)theEObject;
				T result = caseDocument(document);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.PLAN:
			{
				Plan plan = (Plan)theEObject;
				T result = casePlan(plan);
				if (result == null) result = caseNamedElement(plan);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.STEP_STATE:
			{
				StepState stepState = (StepState)theEObject;
				T result = caseStepState(stepState);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.REGION:
			{
				Region region = (Region)theEObject;
				T result = caseRegion(region);
				if (result == null) result = caseElement(region);
				if (result == null) result = caseStrikable(region);
				if (result == null) result = caseNamedElement(region);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.SITE:
			{
				Site site = (Site)theEObject;
				T result = caseSite(site);
				if (result == null) result = caseElement(site);
				if (result == null) result = caseStrikable(site);
				if (result == null) result = caseNamedElement(site);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.PERSON:
			{
				Person person = (Person)theEObject;
				T result = casePerson(person);
				if (result == null) result = caseElement(person);
				if (result == null) result = caseNamedElement(person);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.CONTACT:
			{
				Contact contact = (Contact)theEObject;
				T result = caseContact(contact);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.ROLE:
			{
				Role role = (Role)theEObject;
				T result = caseRole(role);
				if (result == null) result = caseElement(role);
				if (result == null) result = caseNamedElement(role);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.OFFERING:
			{
				Offering offering = (Offering)theEObject;
				T result = caseOffering(offering);
				if (result == null) result = caseElement(offering);
				if (result == null) result = caseDependent(offering);
				if (result == null) result = caseNamedElement(offering);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.INFORMATION:
			{
				Information information = (Information)theEObject;
				T result = caseInformation(information);
				if (result == null) result = caseElement(information);
				if (result == null) result = caseNamedElement(information);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.BUSINESS_FUNCTION:
			{
				BusinessFunction businessFunction = (BusinessFunction)theEObject;
				T result = caseBusinessFunction(businessFunction);
				if (result == null) result = caseElement(businessFunction);
				if (result == null) result = caseDependent(businessFunction);
				if (result == null) result = caseDependable(businessFunction);
				if (result == null) result = caseCostBearer(businessFunction);
				if (result == null) result = caseNamedElement(businessFunction);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.VULNERABILITY:
			{
				Vulnerability vulnerability = (Vulnerability)theEObject;
				T result = caseVulnerability(vulnerability);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.DEPENDENT:
			{
				Dependent dependent = (Dependent)theEObject;
				T result = caseDependent(dependent);
				if (result == null) result = caseNamedElement(dependent);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.DEPENDABLE:
			{
				Dependable dependable = (Dependable)theEObject;
				T result = caseDependable(dependable);
				if (result == null) result = caseNamedElement(dependable);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.NEED:
			{
				Need need = (Need)theEObject;
				T result = caseNeed(need);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.NEED_TARGET:
			{
				NeedTarget needTarget = (NeedTarget)theEObject;
				T result = caseNeedTarget(needTarget);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.SINGLE_NEED:
			{
				SingleNeed singleNeed = (SingleNeed)theEObject;
				T result = caseSingleNeed(singleNeed);
				if (result == null) result = caseNeed(singleNeed);
				if (result == null) result = caseNeedTarget(singleNeed);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.ALTERNATIVE_NEED:
			{
				AlternativeNeed alternativeNeed = (AlternativeNeed)theEObject;
				T result = caseAlternativeNeed(alternativeNeed);
				if (result == null) result = caseNeed(alternativeNeed);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.ALTERNATIVE:
			{
				Alternative alternative = (Alternative)theEObject;
				T result = caseAlternative(alternative);
				if (result == null) result = caseNeedTarget(alternative);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.PEOPLE_NEED:
			{
				PeopleNeed peopleNeed = (PeopleNeed)theEObject;
				T result = casePeopleNeed(peopleNeed);
				if (result == null) result = caseNeed(peopleNeed);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.COMPONENT:
			{
				Component component = (Component)theEObject;
				T result = caseComponent(component);
				if (result == null) result = caseElement(component);
				if (result == null) result = caseDependent(component);
				if (result == null) result = caseDependable(component);
				if (result == null) result = caseStrikable(component);
				if (result == null) result = caseNamedElement(component);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.DATA_FLOW:
			{
				DataFlow dataFlow = (DataFlow)theEObject;
				T result = caseDataFlow(dataFlow);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.STAND_IN:
			{
				StandIn standIn = (StandIn)theEObject;
				T result = caseStandIn(standIn);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.COMPONENT_KIND:
			{
				ComponentKind componentKind = (ComponentKind)theEObject;
				T result = caseComponentKind(componentKind);
				if (result == null) result = caseElement(componentKind);
				if (result == null) result = caseStrikable(componentKind);
				if (result == null) result = caseNamedElement(componentKind);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.PROTECTABLE:
			{
				Protectable protectable = (Protectable)theEObject;
				T result = caseProtectable(protectable);
				if (result == null) result = caseComponent(protectable);
				if (result == null) result = caseElement(protectable);
				if (result == null) result = caseDependent(protectable);
				if (result == null) result = caseDependable(protectable);
				if (result == null) result = caseStrikable(protectable);
				if (result == null) result = caseNamedElement(protectable);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.INFORMATION_SYSTEM:
			{
				InformationSystem informationSystem = (InformationSystem)theEObject;
				T result = caseInformationSystem(informationSystem);
				if (result == null) result = caseProtectable(informationSystem);
				if (result == null) result = caseCostBearer(informationSystem);
				if (result == null) result = caseComponent(informationSystem);
				if (result == null) result = caseElement(informationSystem);
				if (result == null) result = caseDependent(informationSystem);
				if (result == null) result = caseDependable(informationSystem);
				if (result == null) result = caseStrikable(informationSystem);
				if (result == null) result = caseNamedElement(informationSystem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.MACHINE:
			{
				Machine machine = (Machine)theEObject;
				T result = caseMachine(machine);
				if (result == null) result = caseComponent(machine);
				if (result == null) result = caseElement(machine);
				if (result == null) result = caseDependent(machine);
				if (result == null) result = caseDependable(machine);
				if (result == null) result = caseStrikable(machine);
				if (result == null) result = caseNamedElement(machine);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.HOST:
			{
				Host host = (Host)theEObject;
				T result = caseHost(host);
				if (result == null) result = caseMachine(host);
				if (result == null) result = caseComponent(host);
				if (result == null) result = caseElement(host);
				if (result == null) result = caseDependent(host);
				if (result == null) result = caseDependable(host);
				if (result == null) result = caseStrikable(host);
				if (result == null) result = caseNamedElement(host);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.VIRTUAL_MACHINE:
			{
				VirtualMachine virtualMachine = (VirtualMachine)theEObject;
				T result = caseVirtualMachine(virtualMachine);
				if (result == null) result = caseMachine(virtualMachine);
				if (result == null) result = caseProtectable(virtualMachine);
				if (result == null) result = caseComponent(virtualMachine);
				if (result == null) result = caseElement(virtualMachine);
				if (result == null) result = caseDependent(virtualMachine);
				if (result == null) result = caseDependable(virtualMachine);
				if (result == null) result = caseStrikable(virtualMachine);
				if (result == null) result = caseNamedElement(virtualMachine);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.STORAGE:
			{
				Storage storage = (Storage)theEObject;
				T result = caseStorage(storage);
				if (result == null) result = caseComponent(storage);
				if (result == null) result = caseElement(storage);
				if (result == null) result = caseDependent(storage);
				if (result == null) result = caseDependable(storage);
				if (result == null) result = caseStrikable(storage);
				if (result == null) result = caseNamedElement(storage);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.NETWORK:
			{
				Network network = (Network)theEObject;
				T result = caseNetwork(network);
				if (result == null) result = caseComponent(network);
				if (result == null) result = caseElement(network);
				if (result == null) result = caseDependent(network);
				if (result == null) result = caseDependable(network);
				if (result == null) result = caseStrikable(network);
				if (result == null) result = caseNamedElement(network);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.UTILITY_SUPPLY:
			{
				UtilitySupply utilitySupply = (UtilitySupply)theEObject;
				T result = caseUtilitySupply(utilitySupply);
				if (result == null) result = caseComponent(utilitySupply);
				if (result == null) result = caseElement(utilitySupply);
				if (result == null) result = caseDependent(utilitySupply);
				if (result == null) result = caseDependable(utilitySupply);
				if (result == null) result = caseStrikable(utilitySupply);
				if (result == null) result = caseNamedElement(utilitySupply);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.SUPPLIER:
			{
				Supplier supplier = (Supplier)theEObject;
				T result = caseSupplier(supplier);
				if (result == null) result = caseComponent(supplier);
				if (result == null) result = caseElement(supplier);
				if (result == null) result = caseDependent(supplier);
				if (result == null) result = caseDependable(supplier);
				if (result == null) result = caseStrikable(supplier);
				if (result == null) result = caseNamedElement(supplier);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.USER_GROUP:
			{
				UserGroup userGroup = (UserGroup)theEObject;
				T result = caseUserGroup(userGroup);
				if (result == null) result = caseElement(userGroup);
				if (result == null) result = caseNamedElement(userGroup);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.PROTECTION:
			{
				Protection protection = (Protection)theEObject;
				T result = caseProtection(protection);
				if (result == null) result = caseElement(protection);
				if (result == null) result = caseNamedElement(protection);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.COPY:
			{
				Copy copy = (Copy)theEObject;
				T result = caseCopy(copy);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.CONSISTENCY_GROUP:
			{
				ConsistencyGroup consistencyGroup = (ConsistencyGroup)theEObject;
				T result = caseConsistencyGroup(consistencyGroup);
				if (result == null) result = caseElement(consistencyGroup);
				if (result == null) result = caseNamedElement(consistencyGroup);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.DISASTER_LEVEL:
			{
				DisasterLevel disasterLevel = (DisasterLevel)theEObject;
				T result = caseDisasterLevel(disasterLevel);
				if (result == null) result = caseElement(disasterLevel);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.DISASTER:
			{
				Disaster disaster = (Disaster)theEObject;
				T result = caseDisaster(disaster);
				if (result == null) result = caseElement(disaster);
				if (result == null) result = caseNamedElement(disaster);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.STRIKABLE:
			{
				Strikable strikable = (Strikable)theEObject;
				T result = caseStrikable(strikable);
				if (result == null) result = caseNamedElement(strikable);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.STRIKE:
			{
				Strike strike = (Strike)theEObject;
				T result = caseStrike(strike);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.REGION_STRIKE:
			{
				RegionStrike regionStrike = (RegionStrike)theEObject;
				T result = caseRegionStrike(regionStrike);
				if (result == null) result = caseStrike(regionStrike);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.SITE_STRIKE:
			{
				SiteStrike siteStrike = (SiteStrike)theEObject;
				T result = caseSiteStrike(siteStrike);
				if (result == null) result = caseStrike(siteStrike);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.KIND_STRIKE:
			{
				KindStrike kindStrike = (KindStrike)theEObject;
				T result = caseKindStrike(kindStrike);
				if (result == null) result = caseStrike(kindStrike);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.COMPONENT_STRIKE:
			{
				ComponentStrike componentStrike = (ComponentStrike)theEObject;
				T result = caseComponentStrike(componentStrike);
				if (result == null) result = caseStrike(componentStrike);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.ANY_STRIKE:
			{
				AnyStrike anyStrike = (AnyStrike)theEObject;
				T result = caseAnyStrike(anyStrike);
				if (result == null) result = caseStrike(anyStrike);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.EFFECT:
			{
				Effect effect = (Effect)theEObject;
				T result = caseEffect(effect);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.DESTRUCTION:
			{
				Destruction destruction = (Destruction)theEObject;
				T result = caseDestruction(destruction);
				if (result == null) result = caseEffect(destruction);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.CORRUPTION:
			{
				Corruption corruption = (Corruption)theEObject;
				T result = caseCorruption(corruption);
				if (result == null) result = caseEffect(corruption);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.DISRUPTION:
			{
				Disruption disruption = (Disruption)theEObject;
				T result = caseDisruption(disruption);
				if (result == null) result = caseEffect(disruption);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.PREVENTION:
			{
				Prevention prevention = (Prevention)theEObject;
				T result = casePrevention(prevention);
				if (result == null) result = caseElement(prevention);
				if (result == null) result = caseNamedElement(prevention);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.COST_BEARER:
			{
				CostBearer costBearer = (CostBearer)theEObject;
				T result = caseCostBearer(costBearer);
				if (result == null) result = caseNamedElement(costBearer);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.OUTAGE_COST:
			{
				OutageCost outageCost = (OutageCost)theEObject;
				T result = caseOutageCost(outageCost);
				if (result == null) result = caseElement(outageCost);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.HOURLY_RATE:
			{
				HourlyRate hourlyRate = (HourlyRate)theEObject;
				T result = caseHourlyRate(hourlyRate);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.RECOVERY_PLAN:
			{
				RecoveryPlan recoveryPlan = (RecoveryPlan)theEObject;
				T result = caseRecoveryPlan(recoveryPlan);
				if (result == null) result = caseElement(recoveryPlan);
				if (result == null) result = caseNamedElement(recoveryPlan);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.RECOVERY_ACTION:
			{
				RecoveryAction recoveryAction = (RecoveryAction)theEObject;
				T result = caseRecoveryAction(recoveryAction);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.RECOVERY_STEP:
			{
				RecoveryStep recoveryStep = (RecoveryStep)theEObject;
				T result = caseRecoveryStep(recoveryStep);
				if (result == null) result = caseRecoveryAction(recoveryStep);
				if (result == null) result = caseNamedElement(recoveryStep);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.RESTORATION:
			{
				Restoration restoration = (Restoration)theEObject;
				T result = caseRestoration(restoration);
				if (result == null) result = caseRecoveryAction(restoration);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.EXERCISE:
			{
				Exercise exercise = (Exercise)theEObject;
				T result = caseExercise(exercise);
				if (result == null) result = caseElement(exercise);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.MEASUREMENT:
			{
				Measurement measurement = (Measurement)theEObject;
				T result = caseMeasurement(measurement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.ACCEPTANCE:
			{
				Acceptance acceptance = (Acceptance)theEObject;
				T result = caseAcceptance(acceptance);
				if (result == null) result = caseElement(acceptance);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.CUSTOM_RULE:
			{
				CustomRule customRule = (CustomRule)theEObject;
				T result = caseCustomRule(customRule);
				if (result == null) result = caseElement(customRule);
				if (result == null) result = caseNamedElement(customRule);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.EXPRESSION:
			{
				Expression expression = (Expression)theEObject;
				T result = caseExpression(expression);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.VARIABLE:
			{
				Variable variable = (Variable)theEObject;
				T result = caseVariable(variable);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.BINARY_EXPRESSION:
			{
				BinaryExpression binaryExpression = (BinaryExpression)theEObject;
				T result = caseBinaryExpression(binaryExpression);
				if (result == null) result = caseExpression(binaryExpression);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.UNARY_EXPRESSION:
			{
				UnaryExpression unaryExpression = (UnaryExpression)theEObject;
				T result = caseUnaryExpression(unaryExpression);
				if (result == null) result = caseExpression(unaryExpression);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.FEATURE_ACCESS:
			{
				FeatureAccess featureAccess = (FeatureAccess)theEObject;
				T result = caseFeatureAccess(featureAccess);
				if (result == null) result = caseExpression(featureAccess);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.COLLECTION_OPERATION:
			{
				CollectionOperation collectionOperation = (CollectionOperation)theEObject;
				T result = caseCollectionOperation(collectionOperation);
				if (result == null) result = caseExpression(collectionOperation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.NAME_REFERENCE:
			{
				NameReference nameReference = (NameReference)theEObject;
				T result = caseNameReference(nameReference);
				if (result == null) result = caseExpression(nameReference);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.QUANTITY_LITERAL:
			{
				QuantityLiteral quantityLiteral = (QuantityLiteral)theEObject;
				T result = caseQuantityLiteral(quantityLiteral);
				if (result == null) result = caseExpression(quantityLiteral);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HoldfastPackage.TEXT_LITERAL:
			{
				TextLiteral textLiteral = (TextLiteral)theEObject;
				T result = caseTextLiteral(textLiteral);
				if (result == null) result = caseExpression(textLiteral);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Named Element</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Named Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNamedElement(NamedElement object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Element</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseElement(Element object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Document</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Document</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDocument(Document object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Plan</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Plan</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePlan(Plan object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Step State</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Step State</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStepState(StepState object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Region</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Region</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRegion(Region object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Site</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Site</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSite(Site object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Person</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Person</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePerson(Person object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Contact</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Contact</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseContact(Contact object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Role</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Role</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRole(Role object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Offering</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Offering</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOffering(Offering object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Information</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Information</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInformation(Information object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Business Function</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Business Function</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBusinessFunction(BusinessFunction object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Vulnerability</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Vulnerability</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVulnerability(Vulnerability object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Dependent</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Dependent</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDependent(Dependent object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Dependable</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Dependable</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDependable(Dependable object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Need</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Need</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNeed(Need object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Need Target</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Need Target</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNeedTarget(NeedTarget object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Single Need</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Single Need</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSingleNeed(SingleNeed object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Alternative Need</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Alternative Need</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAlternativeNeed(AlternativeNeed object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Alternative</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Alternative</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAlternative(Alternative object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>People Need</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>People Need</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePeopleNeed(PeopleNeed object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Component</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Component</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseComponent(Component object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Data Flow</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Data Flow</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDataFlow(DataFlow object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Stand In</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Stand In</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStandIn(StandIn object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Component Kind</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Component Kind</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseComponentKind(ComponentKind object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Protectable</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Protectable</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProtectable(Protectable object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Information System</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Information System</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInformationSystem(InformationSystem object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Machine</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Machine</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMachine(Machine object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Host</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Host</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHost(Host object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Virtual Machine</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Virtual Machine</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVirtualMachine(VirtualMachine object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Storage</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Storage</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStorage(Storage object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Network</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Network</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNetwork(Network object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Utility Supply</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Utility Supply</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseUtilitySupply(UtilitySupply object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Supplier</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Supplier</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSupplier(Supplier object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>User Group</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>User Group</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseUserGroup(UserGroup object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Protection</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Protection</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProtection(Protection object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Copy</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Copy</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCopy(Copy object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Consistency Group</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Consistency Group</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConsistencyGroup(ConsistencyGroup object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Disaster Level</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Disaster Level</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDisasterLevel(DisasterLevel object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Disaster</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Disaster</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDisaster(Disaster object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Strikable</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Strikable</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStrikable(Strikable object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Strike</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Strike</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStrike(Strike object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Region Strike</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Region Strike</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRegionStrike(RegionStrike object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Site Strike</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Site Strike</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSiteStrike(SiteStrike object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Kind Strike</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Kind Strike</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseKindStrike(KindStrike object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Component Strike</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Component Strike</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseComponentStrike(ComponentStrike object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Any Strike</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Any Strike</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAnyStrike(AnyStrike object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Effect</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Effect</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEffect(Effect object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Destruction</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Destruction</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDestruction(Destruction object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Corruption</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Corruption</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCorruption(Corruption object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Disruption</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Disruption</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDisruption(Disruption object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Prevention</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Prevention</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePrevention(Prevention object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Cost Bearer</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Cost Bearer</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCostBearer(CostBearer object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Outage Cost</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Outage Cost</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOutageCost(OutageCost object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Hourly Rate</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Hourly Rate</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHourlyRate(HourlyRate object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Recovery Plan</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Recovery Plan</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRecoveryPlan(RecoveryPlan object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Recovery Action</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Recovery Action</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRecoveryAction(RecoveryAction object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Recovery Step</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Recovery Step</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRecoveryStep(RecoveryStep object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Restoration</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Restoration</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRestoration(Restoration object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Exercise</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Exercise</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExercise(Exercise object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Measurement</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Measurement</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMeasurement(Measurement object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Acceptance</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Acceptance</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAcceptance(Acceptance object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Custom Rule</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Custom Rule</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCustomRule(CustomRule object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Expression</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Expression</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExpression(Expression object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Variable</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Variable</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVariable(Variable object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Binary Expression</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Binary Expression</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBinaryExpression(BinaryExpression object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Unary Expression</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Unary Expression</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseUnaryExpression(UnaryExpression object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Feature Access</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Feature Access</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFeatureAccess(FeatureAccess object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Collection Operation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Collection Operation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCollectionOperation(CollectionOperation object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Name Reference</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Name Reference</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNameReference(NameReference object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Quantity Literal</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Quantity Literal</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseQuantityLiteral(QuantityLiteral object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Text Literal</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Text Literal</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTextLiteral(TextLiteral object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object)
	{
		return null;
	}

} //HoldfastSwitch
