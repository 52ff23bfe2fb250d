/**
 */
package org.holdfast.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * A business continuity plan (BCP) with its disaster recovery plan (DRP), made in eight steps a to h. Terms are those of NIST SP 800-34 rev. 1, ISO 22301 and the DRI professional practices.
 * <!-- end-model-doc -->
 * @see org.holdfast.model.HoldfastFactory
 * @model kind="package"
 * @generated
 */
public interface HoldfastPackage extends EPackage
{
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "holdfast";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://holdfast.org/model/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "holdfast";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	HoldfastPackage eINSTANCE = org.holdfast.model.impl.HoldfastPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.NamedElementImpl <em>Named Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.NamedElementImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getNamedElement()
	 * @generated
	 */
	int NAMED_ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__NAME = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__TITLE = 1;

	/**
	 * The number of structural features of the '<em>Named Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Named Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.ElementImpl <em>Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.ElementImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getElement()
	 * @generated
	 */
	int ELEMENT = 1;

	/**
	 * The number of structural features of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_FEATURE_COUNT = 0;

	/**
	 * The number of operations of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.DocumentImpl <em>Document</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.DocumentImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getDocument()
	 * @generated
	 */
	int DOCUMENT = 2;

	/**
	 * The feature id for the '<em><b>Plan</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__PLAN = 0;

	/**
	 * The feature id for the '<em><b>Elements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__ELEMENTS = 1;

	/**
	 * The number of structural features of the '<em>Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.PlanImpl <em>Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.PlanImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getPlan()
	 * @generated
	 */
	int PLAN = 3;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__TITLE = NAMED_ELEMENT__TITLE;

	/**
	 * The feature id for the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__CURRENCY = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Budget</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__BUDGET = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Horizon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__HORIZON = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Review Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__REVIEW_PERIOD = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Revision Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__REVISION_SHARE = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Reviewed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__REVIEWED_ON = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Reviewed By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__REVIEWED_BY = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__STEPS = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.StepStateImpl <em>Step State</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.StepStateImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getStepState()
	 * @generated
	 */
	int STEP_STATE = 4;

	/**
	 * The feature id for the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_STATE__STEP = 0;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_STATE__STATUS = 1;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_STATE__DATE = 2;

	/**
	 * The feature id for the '<em><b>By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_STATE__BY = 3;

	/**
	 * The number of structural features of the '<em>Step State</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_STATE_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Step State</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_STATE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.RegionImpl <em>Region</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.RegionImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getRegion()
	 * @generated
	 */
	int REGION = 5;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION__TITLE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Region</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Region</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.SiteImpl <em>Site</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.SiteImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getSite()
	 * @generated
	 */
	int SITE = 6;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__TITLE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Declared Region</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__DECLARED_REGION = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Region</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__REGION = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Cleared</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__CLEARED = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Sites</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__SITES = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__PARENT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Site</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Site</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.PersonImpl <em>Person</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.PersonImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getPerson()
	 * @generated
	 */
	int PERSON = 7;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__TITLE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Contacts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__CONTACTS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>At</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__AT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.ContactImpl <em>Contact</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.ContactImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getContact()
	 * @generated
	 */
	int CONTACT = 8;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__CHANNEL = 0;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__ADDRESS = 1;

	/**
	 * The feature id for the '<em><b>Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__HOURS = 2;

	/**
	 * The number of structural features of the '<em>Contact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Contact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.RoleImpl <em>Role</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.RoleImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getRole()
	 * @generated
	 */
	int ROLE = 9;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__TITLE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Holders</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__HOLDERS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Headcount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__HEADCOUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Role</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Role</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.OfferingImpl <em>Offering</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.OfferingImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getOffering()
	 * @generated
	 */
	int OFFERING = 10;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFERING__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFERING__TITLE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Needs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFERING__NEEDS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Sort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFERING__SORT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Core</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFERING__CORE = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Information</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFERING__INFORMATION = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Offering</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFERING_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Offering</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFERING_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.InformationImpl <em>Information</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.InformationImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getInformation()
	 * @generated
	 */
	int INFORMATION = 11;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION__TITLE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Criticality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION__CRITICALITY = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Confidentiality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION__CONFIDENTIALITY = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Intellectual Property</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION__INTELLECTUAL_PROPERTY = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Held In</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION__HELD_IN = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Used Through</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION__USED_THROUGH = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Information</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Information</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.BusinessFunctionImpl <em>Business Function</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.BusinessFunctionImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getBusinessFunction()
	 * @generated
	 */
	int BUSINESS_FUNCTION = 12;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_FUNCTION__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_FUNCTION__TITLE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Needs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_FUNCTION__NEEDS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Needed By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_FUNCTION__NEEDED_BY = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_FUNCTION__OWNER = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_FUNCTION__PRIORITY = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Mtd</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_FUNCTION__MTD = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Wrt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_FUNCTION__WRT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Manual</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_FUNCTION__MANUAL = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Vulnerabilities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_FUNCTION__VULNERABILITIES = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Business Function</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_FUNCTION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Business Function</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_FUNCTION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.VulnerabilityImpl <em>Vulnerability</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.VulnerabilityImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getVulnerability()
	 * @generated
	 */
	int VULNERABILITY = 13;

	/**
	 * The feature id for the '<em><b>Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VULNERABILITY__AREA = 0;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VULNERABILITY__LEVEL = 1;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VULNERABILITY__NOTE = 2;

	/**
	 * The number of structural features of the '<em>Vulnerability</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VULNERABILITY_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Vulnerability</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VULNERABILITY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.DependentImpl <em>Dependent</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.DependentImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getDependent()
	 * @generated
	 */
	int DEPENDENT = 14;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENT__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENT__TITLE = NAMED_ELEMENT__TITLE;

	/**
	 * The feature id for the '<em><b>Needs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENT__NEEDS = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Dependent</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENT_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Dependent</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENT_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.DependableImpl <em>Dependable</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.DependableImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getDependable()
	 * @generated
	 */
	int DEPENDABLE = 15;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDABLE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDABLE__TITLE = NAMED_ELEMENT__TITLE;

	/**
	 * The feature id for the '<em><b>Needed By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDABLE__NEEDED_BY = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Dependable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDABLE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Dependable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDABLE_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.NeedImpl <em>Need</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.NeedImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getNeed()
	 * @generated
	 */
	int NEED = 16;

	/**
	 * The feature id for the '<em><b>Dependent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__DEPENDENT = 0;

	/**
	 * The number of structural features of the '<em>Need</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Need</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.NeedTargetImpl <em>Need Target</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.NeedTargetImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getNeedTarget()
	 * @generated
	 */
	int NEED_TARGET = 17;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED_TARGET__TARGET = 0;

	/**
	 * The number of structural features of the '<em>Need Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED_TARGET_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Need Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED_TARGET_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.SingleNeedImpl <em>Single Need</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.SingleNeedImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getSingleNeed()
	 * @generated
	 */
	int SINGLE_NEED = 18;

	/**
	 * The feature id for the '<em><b>Dependent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_NEED__DEPENDENT = NEED__DEPENDENT;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_NEED__TARGET = NEED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Single Need</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_NEED_FEATURE_COUNT = NEED_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Single Need</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_NEED_OPERATION_COUNT = NEED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.AlternativeNeedImpl <em>Alternative Need</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.AlternativeNeedImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getAlternativeNeed()
	 * @generated
	 */
	int ALTERNATIVE_NEED = 19;

	/**
	 * The feature id for the '<em><b>Dependent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALTERNATIVE_NEED__DEPENDENT = NEED__DEPENDENT;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALTERNATIVE_NEED__REQUIRED = NEED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Alternatives</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALTERNATIVE_NEED__ALTERNATIVES = NEED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Alternative Need</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALTERNATIVE_NEED_FEATURE_COUNT = NEED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Alternative Need</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALTERNATIVE_NEED_OPERATION_COUNT = NEED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.AlternativeImpl <em>Alternative</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.AlternativeImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getAlternative()
	 * @generated
	 */
	int ALTERNATIVE = 20;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALTERNATIVE__TARGET = NEED_TARGET__TARGET;

	/**
	 * The number of structural features of the '<em>Alternative</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALTERNATIVE_FEATURE_COUNT = NEED_TARGET_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Alternative</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALTERNATIVE_OPERATION_COUNT = NEED_TARGET_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.PeopleNeedImpl <em>People Need</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.PeopleNeedImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getPeopleNeed()
	 * @generated
	 */
	int PEOPLE_NEED = 21;

	/**
	 * The feature id for the '<em><b>Dependent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PEOPLE_NEED__DEPENDENT = NEED__DEPENDENT;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PEOPLE_NEED__COUNT = NEED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PEOPLE_NEED__ROLE = NEED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>People Need</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PEOPLE_NEED_FEATURE_COUNT = NEED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>People Need</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PEOPLE_NEED_OPERATION_COUNT = NEED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.ComponentImpl <em>Component</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.ComponentImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getComponent()
	 * @generated
	 */
	int COMPONENT = 22;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__TITLE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Needs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__NEEDS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Needed By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__NEEDED_BY = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__PRIORITY = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__KIND = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Platform</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__PLATFORM = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>At</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__AT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Site</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__SITE = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Carrier</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__CARRIER = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Carries</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__CARRIES = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Flows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__FLOWS = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Stand Ins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__STAND_INS = ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Replaced Within</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__REPLACED_WITHIN = ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Users</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__USERS = ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>Component</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The number of operations of the '<em>Component</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.DataFlowImpl <em>Data Flow</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.DataFlowImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getDataFlow()
	 * @generated
	 */
	int DATA_FLOW = 23;

	/**
	 * The feature id for the '<em><b>Source</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__SOURCE = 0;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__TARGET = 1;

	/**
	 * The feature id for the '<em><b>Independent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__INDEPENDENT = 2;

	/**
	 * The number of structural features of the '<em>Data Flow</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Data Flow</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.StandInImpl <em>Stand In</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.StandInImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getStandIn()
	 * @generated
	 */
	int STAND_IN = 24;

	/**
	 * The feature id for the '<em><b>Of</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAND_IN__OF = 0;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAND_IN__TARGET = 1;

	/**
	 * The feature id for the '<em><b>Within</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAND_IN__WITHIN = 2;

	/**
	 * The feature id for the '<em><b>Declared</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAND_IN__DECLARED = 3;

	/**
	 * The number of structural features of the '<em>Stand In</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAND_IN_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Stand In</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAND_IN_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.ComponentKindImpl <em>Component Kind</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.ComponentKindImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getComponentKind()
	 * @generated
	 */
	int COMPONENT_KIND = 25;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT_KIND__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT_KIND__TITLE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT_KIND__CATEGORY = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Component Kind</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT_KIND_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Component Kind</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT_KIND_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.ProtectableImpl <em>Protectable</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.ProtectableImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getProtectable()
	 * @generated
	 */
	int PROTECTABLE = 26;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTABLE__NAME = COMPONENT__NAME;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTABLE__TITLE = COMPONENT__TITLE;

	/**
	 * The feature id for the '<em><b>Needs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTABLE__NEEDS = COMPONENT__NEEDS;

	/**
	 * The feature id for the '<em><b>Needed By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTABLE__NEEDED_BY = COMPONENT__NEEDED_BY;

	/**
	 * The feature id for the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTABLE__PRIORITY = COMPONENT__PRIORITY;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTABLE__KIND = COMPONENT__KIND;

	/**
	 * The feature id for the '<em><b>Platform</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTABLE__PLATFORM = COMPONENT__PLATFORM;

	/**
	 * The feature id for the '<em><b>At</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTABLE__AT = COMPONENT__AT;

	/**
	 * The feature id for the '<em><b>Site</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTABLE__SITE = COMPONENT__SITE;

	/**
	 * The feature id for the '<em><b>Carrier</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTABLE__CARRIER = COMPONENT__CARRIER;

	/**
	 * The feature id for the '<em><b>Carries</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTABLE__CARRIES = COMPONENT__CARRIES;

	/**
	 * The feature id for the '<em><b>Flows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTABLE__FLOWS = COMPONENT__FLOWS;

	/**
	 * The feature id for the '<em><b>Stand Ins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTABLE__STAND_INS = COMPONENT__STAND_INS;

	/**
	 * The feature id for the '<em><b>Replaced Within</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTABLE__REPLACED_WITHIN = COMPONENT__REPLACED_WITHIN;

	/**
	 * The feature id for the '<em><b>Users</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTABLE__USERS = COMPONENT__USERS;

	/**
	 * The feature id for the '<em><b>Protections</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTABLE__PROTECTIONS = COMPONENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Protectable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTABLE_FEATURE_COUNT = COMPONENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Protectable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTABLE_OPERATION_COUNT = COMPONENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.InformationSystemImpl <em>Information System</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.InformationSystemImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getInformationSystem()
	 * @generated
	 */
	int INFORMATION_SYSTEM = 27;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__NAME = PROTECTABLE__NAME;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__TITLE = PROTECTABLE__TITLE;

	/**
	 * The feature id for the '<em><b>Needs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__NEEDS = PROTECTABLE__NEEDS;

	/**
	 * The feature id for the '<em><b>Needed By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__NEEDED_BY = PROTECTABLE__NEEDED_BY;

	/**
	 * The feature id for the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__PRIORITY = PROTECTABLE__PRIORITY;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__KIND = PROTECTABLE__KIND;

	/**
	 * The feature id for the '<em><b>Platform</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__PLATFORM = PROTECTABLE__PLATFORM;

	/**
	 * The feature id for the '<em><b>At</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__AT = PROTECTABLE__AT;

	/**
	 * The feature id for the '<em><b>Site</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__SITE = PROTECTABLE__SITE;

	/**
	 * The feature id for the '<em><b>Carrier</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__CARRIER = PROTECTABLE__CARRIER;

	/**
	 * The feature id for the '<em><b>Carries</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__CARRIES = PROTECTABLE__CARRIES;

	/**
	 * The feature id for the '<em><b>Flows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__FLOWS = PROTECTABLE__FLOWS;

	/**
	 * The feature id for the '<em><b>Stand Ins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__STAND_INS = PROTECTABLE__STAND_INS;

	/**
	 * The feature id for the '<em><b>Replaced Within</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__REPLACED_WITHIN = PROTECTABLE__REPLACED_WITHIN;

	/**
	 * The feature id for the '<em><b>Users</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__USERS = PROTECTABLE__USERS;

	/**
	 * The feature id for the '<em><b>Protections</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__PROTECTIONS = PROTECTABLE__PROTECTIONS;

	/**
	 * The feature id for the '<em><b>On</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__ON = PROTECTABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Rto</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__RTO = PROTECTABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Rpo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__RPO = PROTECTABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Volume</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__VOLUME = PROTECTABLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Changes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__CHANGES = PROTECTABLE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Holds</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__HOLDS = PROTECTABLE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Group</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__GROUP = PROTECTABLE_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Information System</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM_FEATURE_COUNT = PROTECTABLE_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Information System</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM_OPERATION_COUNT = PROTECTABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.MachineImpl <em>Machine</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.MachineImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getMachine()
	 * @generated
	 */
	int MACHINE = 28;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__NAME = COMPONENT__NAME;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__TITLE = COMPONENT__TITLE;

	/**
	 * The feature id for the '<em><b>Needs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__NEEDS = COMPONENT__NEEDS;

	/**
	 * The feature id for the '<em><b>Needed By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__NEEDED_BY = COMPONENT__NEEDED_BY;

	/**
	 * The feature id for the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__PRIORITY = COMPONENT__PRIORITY;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__KIND = COMPONENT__KIND;

	/**
	 * The feature id for the '<em><b>Platform</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__PLATFORM = COMPONENT__PLATFORM;

	/**
	 * The feature id for the '<em><b>At</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__AT = COMPONENT__AT;

	/**
	 * The feature id for the '<em><b>Site</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__SITE = COMPONENT__SITE;

	/**
	 * The feature id for the '<em><b>Carrier</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__CARRIER = COMPONENT__CARRIER;

	/**
	 * The feature id for the '<em><b>Carries</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__CARRIES = COMPONENT__CARRIES;

	/**
	 * The feature id for the '<em><b>Flows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__FLOWS = COMPONENT__FLOWS;

	/**
	 * The feature id for the '<em><b>Stand Ins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__STAND_INS = COMPONENT__STAND_INS;

	/**
	 * The feature id for the '<em><b>Replaced Within</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__REPLACED_WITHIN = COMPONENT__REPLACED_WITHIN;

	/**
	 * The feature id for the '<em><b>Users</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__USERS = COMPONENT__USERS;

	/**
	 * The feature id for the '<em><b>Stored On</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__STORED_ON = COMPONENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Machine</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE_FEATURE_COUNT = COMPONENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Machine</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE_OPERATION_COUNT = COMPONENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.HostImpl <em>Host</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.HostImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getHost()
	 * @generated
	 */
	int HOST = 29;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__NAME = MACHINE__NAME;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__TITLE = MACHINE__TITLE;

	/**
	 * The feature id for the '<em><b>Needs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__NEEDS = MACHINE__NEEDS;

	/**
	 * The feature id for the '<em><b>Needed By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__NEEDED_BY = MACHINE__NEEDED_BY;

	/**
	 * The feature id for the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__PRIORITY = MACHINE__PRIORITY;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__KIND = MACHINE__KIND;

	/**
	 * The feature id for the '<em><b>Platform</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__PLATFORM = MACHINE__PLATFORM;

	/**
	 * The feature id for the '<em><b>At</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__AT = MACHINE__AT;

	/**
	 * The feature id for the '<em><b>Site</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__SITE = MACHINE__SITE;

	/**
	 * The feature id for the '<em><b>Carrier</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__CARRIER = MACHINE__CARRIER;

	/**
	 * The feature id for the '<em><b>Carries</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__CARRIES = MACHINE__CARRIES;

	/**
	 * The feature id for the '<em><b>Flows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__FLOWS = MACHINE__FLOWS;

	/**
	 * The feature id for the '<em><b>Stand Ins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__STAND_INS = MACHINE__STAND_INS;

	/**
	 * The feature id for the '<em><b>Replaced Within</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__REPLACED_WITHIN = MACHINE__REPLACED_WITHIN;

	/**
	 * The feature id for the '<em><b>Users</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__USERS = MACHINE__USERS;

	/**
	 * The feature id for the '<em><b>Stored On</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__STORED_ON = MACHINE__STORED_ON;

	/**
	 * The feature id for the '<em><b>Hypervisor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__HYPERVISOR = MACHINE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__CAPACITY = MACHINE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Host</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_FEATURE_COUNT = MACHINE_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Host</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_OPERATION_COUNT = MACHINE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.VirtualMachineImpl <em>Virtual Machine</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.VirtualMachineImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getVirtualMachine()
	 * @generated
	 */
	int VIRTUAL_MACHINE = 30;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__NAME = MACHINE__NAME;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__TITLE = MACHINE__TITLE;

	/**
	 * The feature id for the '<em><b>Needs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__NEEDS = MACHINE__NEEDS;

	/**
	 * The feature id for the '<em><b>Needed By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__NEEDED_BY = MACHINE__NEEDED_BY;

	/**
	 * The feature id for the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__PRIORITY = MACHINE__PRIORITY;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__KIND = MACHINE__KIND;

	/**
	 * The feature id for the '<em><b>Platform</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__PLATFORM = MACHINE__PLATFORM;

	/**
	 * The feature id for the '<em><b>At</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__AT = MACHINE__AT;

	/**
	 * The feature id for the '<em><b>Site</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__SITE = MACHINE__SITE;

	/**
	 * The feature id for the '<em><b>Carrier</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__CARRIER = MACHINE__CARRIER;

	/**
	 * The feature id for the '<em><b>Carries</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__CARRIES = MACHINE__CARRIES;

	/**
	 * The feature id for the '<em><b>Flows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__FLOWS = MACHINE__FLOWS;

	/**
	 * The feature id for the '<em><b>Stand Ins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__STAND_INS = MACHINE__STAND_INS;

	/**
	 * The feature id for the '<em><b>Replaced Within</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__REPLACED_WITHIN = MACHINE__REPLACED_WITHIN;

	/**
	 * The feature id for the '<em><b>Users</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__USERS = MACHINE__USERS;

	/**
	 * The feature id for the '<em><b>Stored On</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__STORED_ON = MACHINE__STORED_ON;

	/**
	 * The feature id for the '<em><b>Protections</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__PROTECTIONS = MACHINE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>On</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__ON = MACHINE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__CAPACITY = MACHINE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Image</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__IMAGE = MACHINE_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Virtual Machine</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE_FEATURE_COUNT = MACHINE_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Virtual Machine</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE_OPERATION_COUNT = MACHINE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.StorageImpl <em>Storage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.StorageImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getStorage()
	 * @generated
	 */
	int STORAGE = 31;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE__NAME = COMPONENT__NAME;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE__TITLE = COMPONENT__TITLE;

	/**
	 * The feature id for the '<em><b>Needs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE__NEEDS = COMPONENT__NEEDS;

	/**
	 * The feature id for the '<em><b>Needed By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE__NEEDED_BY = COMPONENT__NEEDED_BY;

	/**
	 * The feature id for the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE__PRIORITY = COMPONENT__PRIORITY;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE__KIND = COMPONENT__KIND;

	/**
	 * The feature id for the '<em><b>Platform</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE__PLATFORM = COMPONENT__PLATFORM;

	/**
	 * The feature id for the '<em><b>At</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE__AT = COMPONENT__AT;

	/**
	 * The feature id for the '<em><b>Site</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE__SITE = COMPONENT__SITE;

	/**
	 * The feature id for the '<em><b>Carrier</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE__CARRIER = COMPONENT__CARRIER;

	/**
	 * The feature id for the '<em><b>Carries</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE__CARRIES = COMPONENT__CARRIES;

	/**
	 * The feature id for the '<em><b>Flows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE__FLOWS = COMPONENT__FLOWS;

	/**
	 * The feature id for the '<em><b>Stand Ins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE__STAND_INS = COMPONENT__STAND_INS;

	/**
	 * The feature id for the '<em><b>Replaced Within</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE__REPLACED_WITHIN = COMPONENT__REPLACED_WITHIN;

	/**
	 * The feature id for the '<em><b>Users</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE__USERS = COMPONENT__USERS;

	/**
	 * The number of structural features of the '<em>Storage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_FEATURE_COUNT = COMPONENT_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Storage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_OPERATION_COUNT = COMPONENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.NetworkImpl <em>Network</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.NetworkImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getNetwork()
	 * @generated
	 */
	int NETWORK = 32;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__NAME = COMPONENT__NAME;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__TITLE = COMPONENT__TITLE;

	/**
	 * The feature id for the '<em><b>Needs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__NEEDS = COMPONENT__NEEDS;

	/**
	 * The feature id for the '<em><b>Needed By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__NEEDED_BY = COMPONENT__NEEDED_BY;

	/**
	 * The feature id for the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__PRIORITY = COMPONENT__PRIORITY;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__KIND = COMPONENT__KIND;

	/**
	 * The feature id for the '<em><b>Platform</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__PLATFORM = COMPONENT__PLATFORM;

	/**
	 * The feature id for the '<em><b>At</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__AT = COMPONENT__AT;

	/**
	 * The feature id for the '<em><b>Site</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__SITE = COMPONENT__SITE;

	/**
	 * The feature id for the '<em><b>Carrier</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__CARRIER = COMPONENT__CARRIER;

	/**
	 * The feature id for the '<em><b>Carries</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__CARRIES = COMPONENT__CARRIES;

	/**
	 * The feature id for the '<em><b>Flows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__FLOWS = COMPONENT__FLOWS;

	/**
	 * The feature id for the '<em><b>Stand Ins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__STAND_INS = COMPONENT__STAND_INS;

	/**
	 * The feature id for the '<em><b>Replaced Within</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__REPLACED_WITHIN = COMPONENT__REPLACED_WITHIN;

	/**
	 * The feature id for the '<em><b>Users</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__USERS = COMPONENT__USERS;

	/**
	 * The number of structural features of the '<em>Network</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_FEATURE_COUNT = COMPONENT_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Network</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_OPERATION_COUNT = COMPONENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.UtilitySupplyImpl <em>Utility Supply</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.UtilitySupplyImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getUtilitySupply()
	 * @generated
	 */
	int UTILITY_SUPPLY = 33;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTILITY_SUPPLY__NAME = COMPONENT__NAME;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTILITY_SUPPLY__TITLE = COMPONENT__TITLE;

	/**
	 * The feature id for the '<em><b>Needs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTILITY_SUPPLY__NEEDS = COMPONENT__NEEDS;

	/**
	 * The feature id for the '<em><b>Needed By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTILITY_SUPPLY__NEEDED_BY = COMPONENT__NEEDED_BY;

	/**
	 * The feature id for the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTILITY_SUPPLY__PRIORITY = COMPONENT__PRIORITY;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTILITY_SUPPLY__KIND = COMPONENT__KIND;

	/**
	 * The feature id for the '<em><b>Platform</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTILITY_SUPPLY__PLATFORM = COMPONENT__PLATFORM;

	/**
	 * The feature id for the '<em><b>At</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTILITY_SUPPLY__AT = COMPONENT__AT;

	/**
	 * The feature id for the '<em><b>Site</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTILITY_SUPPLY__SITE = COMPONENT__SITE;

	/**
	 * The feature id for the '<em><b>Carrier</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTILITY_SUPPLY__CARRIER = COMPONENT__CARRIER;

	/**
	 * The feature id for the '<em><b>Carries</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTILITY_SUPPLY__CARRIES = COMPONENT__CARRIES;

	/**
	 * The feature id for the '<em><b>Flows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTILITY_SUPPLY__FLOWS = COMPONENT__FLOWS;

	/**
	 * The feature id for the '<em><b>Stand Ins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTILITY_SUPPLY__STAND_INS = COMPONENT__STAND_INS;

	/**
	 * The feature id for the '<em><b>Replaced Within</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTILITY_SUPPLY__REPLACED_WITHIN = COMPONENT__REPLACED_WITHIN;

	/**
	 * The feature id for the '<em><b>Users</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTILITY_SUPPLY__USERS = COMPONENT__USERS;

	/**
	 * The number of structural features of the '<em>Utility Supply</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTILITY_SUPPLY_FEATURE_COUNT = COMPONENT_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Utility Supply</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTILITY_SUPPLY_OPERATION_COUNT = COMPONENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.SupplierImpl <em>Supplier</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.SupplierImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getSupplier()
	 * @generated
	 */
	int SUPPLIER = 34;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__NAME = COMPONENT__NAME;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__TITLE = COMPONENT__TITLE;

	/**
	 * The feature id for the '<em><b>Needs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__NEEDS = COMPONENT__NEEDS;

	/**
	 * The feature id for the '<em><b>Needed By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__NEEDED_BY = COMPONENT__NEEDED_BY;

	/**
	 * The feature id for the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__PRIORITY = COMPONENT__PRIORITY;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__KIND = COMPONENT__KIND;

	/**
	 * The feature id for the '<em><b>Platform</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__PLATFORM = COMPONENT__PLATFORM;

	/**
	 * The feature id for the '<em><b>At</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__AT = COMPONENT__AT;

	/**
	 * The feature id for the '<em><b>Site</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__SITE = COMPONENT__SITE;

	/**
	 * The feature id for the '<em><b>Carrier</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__CARRIER = COMPONENT__CARRIER;

	/**
	 * The feature id for the '<em><b>Carries</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__CARRIES = COMPONENT__CARRIES;

	/**
	 * The feature id for the '<em><b>Flows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__FLOWS = COMPONENT__FLOWS;

	/**
	 * The feature id for the '<em><b>Stand Ins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__STAND_INS = COMPONENT__STAND_INS;

	/**
	 * The feature id for the '<em><b>Replaced Within</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__REPLACED_WITHIN = COMPONENT__REPLACED_WITHIN;

	/**
	 * The feature id for the '<em><b>Users</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__USERS = COMPONENT__USERS;

	/**
	 * The feature id for the '<em><b>Cleared</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__CLEARED = COMPONENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Supplier</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER_FEATURE_COUNT = COMPONENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Supplier</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER_OPERATION_COUNT = COMPONENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.UserGroupImpl <em>User Group</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.UserGroupImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getUserGroup()
	 * @generated
	 */
	int USER_GROUP = 35;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_GROUP__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_GROUP__TITLE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_GROUP__COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Mobility</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_GROUP__MOBILITY = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Resources</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_GROUP__RESOURCES = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Sensitive Data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_GROUP__SENSITIVE_DATA = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Desktop</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_GROUP__DESKTOP = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Desktop Host</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_GROUP__DESKTOP_HOST = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Pilot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_GROUP__PILOT = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Uses</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_GROUP__USES = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>User Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_GROUP_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>User Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_GROUP_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.ProtectionImpl <em>Protection</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.ProtectionImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getProtection()
	 * @generated
	 */
	int PROTECTION = 36;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION__TITLE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Technique</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION__TECHNIQUE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Copy Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION__COPY_OF = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Interval</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION__INTERVAL = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Held</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION__HELD = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Takes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION__TAKES = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Shipped After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION__SHIPPED_AFTER = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Lag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION__LAG = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Bandwidth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION__BANDWIDTH = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Kept</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION__KEPT = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Copies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION__COPIES = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Encrypted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION__ENCRYPTED = ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Restore Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION__RESTORE_RATE = ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Restart Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION__RESTART_TIME = ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION__COST = ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Serves</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION__SERVES = ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Captures Together</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION__CAPTURES_TOGETHER = ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Capture Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION__CAPTURE_MODE = ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Protects</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION__PROTECTS = ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The number of structural features of the '<em>Protection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 20;

	/**
	 * The number of operations of the '<em>Protection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.CopyImpl <em>Copy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.CopyImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getCopy()
	 * @generated
	 */
	int COPY = 37;

	/**
	 * The feature id for the '<em><b>At</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COPY__AT = 0;

	/**
	 * The feature id for the '<em><b>On</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COPY__ON = 1;

	/**
	 * The feature id for the '<em><b>Site</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COPY__SITE = 2;

	/**
	 * The feature id for the '<em><b>Protection</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COPY__PROTECTION = 3;

	/**
	 * The number of structural features of the '<em>Copy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COPY_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Copy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COPY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.ConsistencyGroupImpl <em>Consistency Group</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.ConsistencyGroupImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getConsistencyGroup()
	 * @generated
	 */
	int CONSISTENCY_GROUP = 38;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSISTENCY_GROUP__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSISTENCY_GROUP__TITLE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Members</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSISTENCY_GROUP__MEMBERS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Rpo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSISTENCY_GROUP__RPO = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Captured By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSISTENCY_GROUP__CAPTURED_BY = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Consistency Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSISTENCY_GROUP_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Consistency Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSISTENCY_GROUP_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.DisasterLevelImpl <em>Disaster Level</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.DisasterLevelImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getDisasterLevel()
	 * @generated
	 */
	int DISASTER_LEVEL = 39;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISASTER_LEVEL__NUMBER = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISASTER_LEVEL__TITLE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Disaster Level</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISASTER_LEVEL_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Disaster Level</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISASTER_LEVEL_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.DisasterImpl <em>Disaster</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.DisasterImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getDisaster()
	 * @generated
	 */
	int DISASTER = 40;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISASTER__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISASTER__TITLE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Level</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISASTER__LEVEL = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISASTER__ORIGIN = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISASTER__FREQUENCY = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Each</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISASTER__EACH = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Strikes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISASTER__STRIKES = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Effect</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISASTER__EFFECT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Keeps Away</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISASTER__KEEPS_AWAY = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Preventions</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISASTER__PREVENTIONS = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Recovery Plans</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISASTER__RECOVERY_PLANS = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Disaster</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISASTER_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Disaster</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISASTER_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.StrikableImpl <em>Strikable</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.StrikableImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getStrikable()
	 * @generated
	 */
	int STRIKABLE = 41;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRIKABLE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRIKABLE__TITLE = NAMED_ELEMENT__TITLE;

	/**
	 * The number of structural features of the '<em>Strikable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRIKABLE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Strikable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRIKABLE_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.StrikeImpl <em>Strike</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.StrikeImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getStrike()
	 * @generated
	 */
	int STRIKE = 42;

	/**
	 * The number of structural features of the '<em>Strike</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRIKE_FEATURE_COUNT = 0;

	/**
	 * The number of operations of the '<em>Strike</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRIKE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.RegionStrikeImpl <em>Region Strike</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.RegionStrikeImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getRegionStrike()
	 * @generated
	 */
	int REGION_STRIKE = 43;

	/**
	 * The feature id for the '<em><b>Region</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION_STRIKE__REGION = STRIKE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Region Strike</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION_STRIKE_FEATURE_COUNT = STRIKE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Region Strike</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION_STRIKE_OPERATION_COUNT = STRIKE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.SiteStrikeImpl <em>Site Strike</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.SiteStrikeImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getSiteStrike()
	 * @generated
	 */
	int SITE_STRIKE = 44;

	/**
	 * The feature id for the '<em><b>Site</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE_STRIKE__SITE = STRIKE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Site Strike</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE_STRIKE_FEATURE_COUNT = STRIKE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Site Strike</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE_STRIKE_OPERATION_COUNT = STRIKE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.KindStrikeImpl <em>Kind Strike</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.KindStrikeImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getKindStrike()
	 * @generated
	 */
	int KIND_STRIKE = 45;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIND_STRIKE__KIND = STRIKE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Kind Strike</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIND_STRIKE_FEATURE_COUNT = STRIKE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Kind Strike</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIND_STRIKE_OPERATION_COUNT = STRIKE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.ComponentStrikeImpl <em>Component Strike</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.ComponentStrikeImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getComponentStrike()
	 * @generated
	 */
	int COMPONENT_STRIKE = 46;

	/**
	 * The feature id for the '<em><b>Component</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT_STRIKE__COMPONENT = STRIKE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Component Strike</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT_STRIKE_FEATURE_COUNT = STRIKE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Component Strike</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT_STRIKE_OPERATION_COUNT = STRIKE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.AnyStrikeImpl <em>Any Strike</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.AnyStrikeImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getAnyStrike()
	 * @generated
	 */
	int ANY_STRIKE = 47;

	/**
	 * The feature id for the '<em><b>Sort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANY_STRIKE__SORT = STRIKE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Any Strike</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANY_STRIKE_FEATURE_COUNT = STRIKE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Any Strike</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANY_STRIKE_OPERATION_COUNT = STRIKE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.EffectImpl <em>Effect</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.EffectImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getEffect()
	 * @generated
	 */
	int EFFECT = 48;

	/**
	 * The number of structural features of the '<em>Effect</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT_FEATURE_COUNT = 0;

	/**
	 * The number of operations of the '<em>Effect</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.DestructionImpl <em>Destruction</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.DestructionImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getDestruction()
	 * @generated
	 */
	int DESTRUCTION = 49;

	/**
	 * The number of structural features of the '<em>Destruction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESTRUCTION_FEATURE_COUNT = EFFECT_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Destruction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESTRUCTION_OPERATION_COUNT = EFFECT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.CorruptionImpl <em>Corruption</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.CorruptionImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getCorruption()
	 * @generated
	 */
	int CORRUPTION = 50;

	/**
	 * The feature id for the '<em><b>Noticed After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRUPTION__NOTICED_AFTER = EFFECT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Corruption</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRUPTION_FEATURE_COUNT = EFFECT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Corruption</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRUPTION_OPERATION_COUNT = EFFECT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.DisruptionImpl <em>Disruption</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.DisruptionImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getDisruption()
	 * @generated
	 */
	int DISRUPTION = 51;

	/**
	 * The feature id for the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISRUPTION__DURATION = EFFECT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Disruption</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISRUPTION_FEATURE_COUNT = EFFECT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Disruption</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISRUPTION_OPERATION_COUNT = EFFECT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.PreventionImpl <em>Prevention</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.PreventionImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getPrevention()
	 * @generated
	 */
	int PREVENTION = 52;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREVENTION__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREVENTION__TITLE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Against</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREVENTION__AGAINST = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reduced Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREVENTION__REDUCED_FREQUENCY = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREVENTION__COST = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Prevention</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREVENTION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Prevention</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREVENTION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.CostBearerImpl <em>Cost Bearer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.CostBearerImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getCostBearer()
	 * @generated
	 */
	int COST_BEARER = 53;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_BEARER__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_BEARER__TITLE = NAMED_ELEMENT__TITLE;

	/**
	 * The number of structural features of the '<em>Cost Bearer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_BEARER_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Cost Bearer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_BEARER_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.OutageCostImpl <em>Outage Cost</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.OutageCostImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getOutageCost()
	 * @generated
	 */
	int OUTAGE_COST = 54;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTAGE_COST__SUBJECT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTAGE_COST__KIND = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTAGE_COST__SCOPE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Disaster</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTAGE_COST__DISASTER = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Rates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTAGE_COST__RATES = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Fixed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTAGE_COST__FIXED = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Lost Data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTAGE_COST__LOST_DATA = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Outage Cost</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTAGE_COST_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Outage Cost</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTAGE_COST_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.HourlyRateImpl <em>Hourly Rate</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.HourlyRateImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getHourlyRate()
	 * @generated
	 */
	int HOURLY_RATE = 55;

	/**
	 * The feature id for the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOURLY_RATE__AFTER = 0;

	/**
	 * The feature id for the '<em><b>Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOURLY_RATE__RATE = 1;

	/**
	 * The number of structural features of the '<em>Hourly Rate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOURLY_RATE_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Hourly Rate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOURLY_RATE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.RecoveryPlanImpl <em>Recovery Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.RecoveryPlanImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getRecoveryPlan()
	 * @generated
	 */
	int RECOVERY_PLAN = 56;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOVERY_PLAN__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOVERY_PLAN__TITLE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Disasters</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOVERY_PLAN__DISASTERS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Declared By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOVERY_PLAN__DECLARED_BY = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Declared Within</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOVERY_PLAN__DECLARED_WITHIN = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Recovers At</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOVERY_PLAN__RECOVERS_AT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Information</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOVERY_PLAN__INFORMATION = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Actions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOVERY_PLAN__ACTIONS = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Exercise Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOVERY_PLAN__EXERCISE_PERIOD = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Exercises</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOVERY_PLAN__EXERCISES = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Recovery Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOVERY_PLAN_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Recovery Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOVERY_PLAN_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.RecoveryActionImpl <em>Recovery Action</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.RecoveryActionImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getRecoveryAction()
	 * @generated
	 */
	int RECOVERY_ACTION = 57;

	/**
	 * The feature id for the '<em><b>Plan</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOVERY_ACTION__PLAN = 0;

	/**
	 * The feature id for the '<em><b>After</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOVERY_ACTION__AFTER = 1;

	/**
	 * The feature id for the '<em><b>By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOVERY_ACTION__BY = 2;

	/**
	 * The number of structural features of the '<em>Recovery Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOVERY_ACTION_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Recovery Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOVERY_ACTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.RecoveryStepImpl <em>Recovery Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.RecoveryStepImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getRecoveryStep()
	 * @generated
	 */
	int RECOVERY_STEP = 58;

	/**
	 * The feature id for the '<em><b>Plan</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOVERY_STEP__PLAN = RECOVERY_ACTION__PLAN;

	/**
	 * The feature id for the '<em><b>After</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOVERY_STEP__AFTER = RECOVERY_ACTION__AFTER;

	/**
	 * The feature id for the '<em><b>By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOVERY_STEP__BY = RECOVERY_ACTION__BY;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOVERY_STEP__NAME = RECOVERY_ACTION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOVERY_STEP__TITLE = RECOVERY_ACTION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Takes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOVERY_STEP__TAKES = RECOVERY_ACTION_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Recovery Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOVERY_STEP_FEATURE_COUNT = RECOVERY_ACTION_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Recovery Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOVERY_STEP_OPERATION_COUNT = RECOVERY_ACTION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.RestorationImpl <em>Restoration</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.RestorationImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getRestoration()
	 * @generated
	 */
	int RESTORATION = 59;

	/**
	 * The feature id for the '<em><b>Plan</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESTORATION__PLAN = RECOVERY_ACTION__PLAN;

	/**
	 * The feature id for the '<em><b>After</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESTORATION__AFTER = RECOVERY_ACTION__AFTER;

	/**
	 * The feature id for the '<em><b>By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESTORATION__BY = RECOVERY_ACTION__BY;

	/**
	 * The feature id for the '<em><b>Component</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESTORATION__COMPONENT = RECOVERY_ACTION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESTORATION__FROM = RECOVERY_ACTION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Restoration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESTORATION_FEATURE_COUNT = RECOVERY_ACTION_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Restoration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESTORATION_OPERATION_COUNT = RECOVERY_ACTION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.ExerciseImpl <em>Exercise</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.ExerciseImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getExercise()
	 * @generated
	 */
	int EXERCISE = 60;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__DATE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Sort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__SORT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Plan</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__PLAN = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__RESULT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Failed</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__FAILED = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Measured</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__MEASURED = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Exercise</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Exercise</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.MeasurementImpl <em>Measurement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.MeasurementImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getMeasurement()
	 * @generated
	 */
	int MEASUREMENT = 61;

	/**
	 * The feature id for the '<em><b>Component</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__COMPONENT = 0;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__TIME = 1;

	/**
	 * The number of structural features of the '<em>Measurement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Measurement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.AcceptanceImpl <em>Acceptance</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.AcceptanceImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getAcceptance()
	 * @generated
	 */
	int ACCEPTANCE = 62;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTANCE__CODE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTANCE__SUBJECT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTANCE__REASON = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTANCE__UNTIL = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Acceptance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTANCE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Acceptance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTANCE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.CustomRuleImpl <em>Custom Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.CustomRuleImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getCustomRule()
	 * @generated
	 */
	int CUSTOM_RULE = 63;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_RULE__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_RULE__TITLE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_RULE__SORT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Variable</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_RULE__VARIABLE = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_RULE__CONDITION = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Requirement</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_RULE__REQUIREMENT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_RULE__SEVERITY = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_RULE__STEP = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Custom Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_RULE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Custom Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_RULE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.ExpressionImpl <em>Expression</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.ExpressionImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getExpression()
	 * @generated
	 */
	int EXPRESSION = 64;

	/**
	 * The number of structural features of the '<em>Expression</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION_FEATURE_COUNT = 0;

	/**
	 * The number of operations of the '<em>Expression</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.VariableImpl <em>Variable</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.VariableImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getVariable()
	 * @generated
	 */
	int VARIABLE = 65;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__NAME = 0;

	/**
	 * The number of structural features of the '<em>Variable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Variable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.BinaryExpressionImpl <em>Binary Expression</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.BinaryExpressionImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getBinaryExpression()
	 * @generated
	 */
	int BINARY_EXPRESSION = 66;

	/**
	 * The feature id for the '<em><b>Left</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINARY_EXPRESSION__LEFT = EXPRESSION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Operator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINARY_EXPRESSION__OPERATOR = EXPRESSION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Right</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINARY_EXPRESSION__RIGHT = EXPRESSION_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Binary Expression</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINARY_EXPRESSION_FEATURE_COUNT = EXPRESSION_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Binary Expression</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINARY_EXPRESSION_OPERATION_COUNT = EXPRESSION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.UnaryExpressionImpl <em>Unary Expression</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.UnaryExpressionImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getUnaryExpression()
	 * @generated
	 */
	int UNARY_EXPRESSION = 67;

	/**
	 * The feature id for the '<em><b>Operator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNARY_EXPRESSION__OPERATOR = EXPRESSION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Operand</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNARY_EXPRESSION__OPERAND = EXPRESSION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Unary Expression</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNARY_EXPRESSION_FEATURE_COUNT = EXPRESSION_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Unary Expression</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNARY_EXPRESSION_OPERATION_COUNT = EXPRESSION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.FeatureAccessImpl <em>Feature Access</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.FeatureAccessImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getFeatureAccess()
	 * @generated
	 */
	int FEATURE_ACCESS = 68;

	/**
	 * The feature id for the '<em><b>Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEATURE_ACCESS__SOURCE = EXPRESSION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEATURE_ACCESS__FEATURE = EXPRESSION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Feature Access</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEATURE_ACCESS_FEATURE_COUNT = EXPRESSION_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Feature Access</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEATURE_ACCESS_OPERATION_COUNT = EXPRESSION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.CollectionOperationImpl <em>Collection Operation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.CollectionOperationImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getCollectionOperation()
	 * @generated
	 */
	int COLLECTION_OPERATION = 69;

	/**
	 * The feature id for the '<em><b>Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_OPERATION__SOURCE = EXPRESSION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Operator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_OPERATION__OPERATOR = EXPRESSION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Variable</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_OPERATION__VARIABLE = EXPRESSION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Body</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_OPERATION__BODY = EXPRESSION_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Collection Operation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_OPERATION_FEATURE_COUNT = EXPRESSION_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Collection Operation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_OPERATION_OPERATION_COUNT = EXPRESSION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.NameReferenceImpl <em>Name Reference</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.NameReferenceImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getNameReference()
	 * @generated
	 */
	int NAME_REFERENCE = 70;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAME_REFERENCE__NAME = EXPRESSION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Name Reference</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAME_REFERENCE_FEATURE_COUNT = EXPRESSION_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Name Reference</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAME_REFERENCE_OPERATION_COUNT = EXPRESSION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.QuantityLiteralImpl <em>Quantity Literal</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.QuantityLiteralImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getQuantityLiteral()
	 * @generated
	 */
	int QUANTITY_LITERAL = 71;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_LITERAL__VALUE = EXPRESSION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Quantity Literal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_LITERAL_FEATURE_COUNT = EXPRESSION_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Quantity Literal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_LITERAL_OPERATION_COUNT = EXPRESSION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.impl.TextLiteralImpl <em>Text Literal</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.impl.TextLiteralImpl
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getTextLiteral()
	 * @generated
	 */
	int TEXT_LITERAL = 72;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_LITERAL__VALUE = EXPRESSION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Text Literal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_LITERAL_FEATURE_COUNT = EXPRESSION_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Text Literal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_LITERAL_OPERATION_COUNT = EXPRESSION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.holdfast.model.MethodStep <em>Method Step</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.MethodStep
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getMethodStep()
	 * @generated
	 */
	int METHOD_STEP = 73;

	/**
	 * The meta object id for the '{@link org.holdfast.model.StepStatus <em>Step Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.StepStatus
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getStepStatus()
	 * @generated
	 */
	int STEP_STATUS = 74;

	/**
	 * The meta object id for the '{@link org.holdfast.model.Priority <em>Priority</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.Priority
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getPriority()
	 * @generated
	 */
	int PRIORITY = 75;

	/**
	 * The meta object id for the '{@link org.holdfast.model.Rating <em>Rating</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.Rating
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getRating()
	 * @generated
	 */
	int RATING = 76;

	/**
	 * The meta object id for the '{@link org.holdfast.model.Confidentiality <em>Confidentiality</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.Confidentiality
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getConfidentiality()
	 * @generated
	 */
	int CONFIDENTIALITY = 77;

	/**
	 * The meta object id for the '{@link org.holdfast.model.OfferingSort <em>Offering Sort</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.OfferingSort
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getOfferingSort()
	 * @generated
	 */
	int OFFERING_SORT = 78;

	/**
	 * The meta object id for the '{@link org.holdfast.model.VulnerabilityArea <em>Vulnerability Area</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.VulnerabilityArea
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getVulnerabilityArea()
	 * @generated
	 */
	int VULNERABILITY_AREA = 79;

	/**
	 * The meta object id for the '{@link org.holdfast.model.ComponentCategory <em>Component Category</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.ComponentCategory
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getComponentCategory()
	 * @generated
	 */
	int COMPONENT_CATEGORY = 80;

	/**
	 * The meta object id for the '{@link org.holdfast.model.ComponentSort <em>Component Sort</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.ComponentSort
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getComponentSort()
	 * @generated
	 */
	int COMPONENT_SORT = 81;

	/**
	 * The meta object id for the '{@link org.holdfast.model.HypervisorModel <em>Hypervisor Model</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.HypervisorModel
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getHypervisorModel()
	 * @generated
	 */
	int HYPERVISOR_MODEL = 82;

	/**
	 * The meta object id for the '{@link org.holdfast.model.Mobility <em>Mobility</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.Mobility
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getMobility()
	 * @generated
	 */
	int MOBILITY = 83;

	/**
	 * The meta object id for the '{@link org.holdfast.model.DesktopModel <em>Desktop Model</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.DesktopModel
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getDesktopModel()
	 * @generated
	 */
	int DESKTOP_MODEL = 84;

	/**
	 * The meta object id for the '{@link org.holdfast.model.Technique <em>Technique</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.Technique
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getTechnique()
	 * @generated
	 */
	int TECHNIQUE = 85;

	/**
	 * The meta object id for the '{@link org.holdfast.model.CaptureMode <em>Capture Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.CaptureMode
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getCaptureMode()
	 * @generated
	 */
	int CAPTURE_MODE = 86;

	/**
	 * The meta object id for the '{@link org.holdfast.model.DisasterOrigin <em>Disaster Origin</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.DisasterOrigin
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getDisasterOrigin()
	 * @generated
	 */
	int DISASTER_ORIGIN = 87;

	/**
	 * The meta object id for the '{@link org.holdfast.model.Channel <em>Channel</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.Channel
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getChannel()
	 * @generated
	 */
	int CHANNEL = 88;

	/**
	 * The meta object id for the '{@link org.holdfast.model.CostScope <em>Cost Scope</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.CostScope
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getCostScope()
	 * @generated
	 */
	int COST_SCOPE = 89;

	/**
	 * The meta object id for the '{@link org.holdfast.model.ExerciseSort <em>Exercise Sort</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.ExerciseSort
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getExerciseSort()
	 * @generated
	 */
	int EXERCISE_SORT = 90;

	/**
	 * The meta object id for the '{@link org.holdfast.model.ExerciseResult <em>Exercise Result</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.ExerciseResult
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getExerciseResult()
	 * @generated
	 */
	int EXERCISE_RESULT = 91;

	/**
	 * The meta object id for the '{@link org.holdfast.model.RuleSeverity <em>Rule Severity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.RuleSeverity
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getRuleSeverity()
	 * @generated
	 */
	int RULE_SEVERITY = 92;

	/**
	 * The meta object id for the '{@link org.holdfast.model.BinaryOperator <em>Binary Operator</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.BinaryOperator
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getBinaryOperator()
	 * @generated
	 */
	int BINARY_OPERATOR = 93;

	/**
	 * The meta object id for the '{@link org.holdfast.model.UnaryOperator <em>Unary Operator</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.UnaryOperator
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getUnaryOperator()
	 * @generated
	 */
	int UNARY_OPERATOR = 94;

	/**
	 * The meta object id for the '{@link org.holdfast.model.CollectionOperator <em>Collection Operator</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.CollectionOperator
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getCollectionOperator()
	 * @generated
	 */
	int COLLECTION_OPERATOR = 95;

	/**
	 * The meta object id for the '<em>Duration</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.value.Duration
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getDuration()
	 * @generated
	 */
	int DURATION = 96;

	/**
	 * The meta object id for the '<em>Duration Range</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.value.DurationRange
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getDurationRange()
	 * @generated
	 */
	int DURATION_RANGE = 97;

	/**
	 * The meta object id for the '<em>Period</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.value.Period
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getPeriod()
	 * @generated
	 */
	int PERIOD = 98;

	/**
	 * The meta object id for the '<em>Frequency</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.value.Frequency
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getFrequency()
	 * @generated
	 */
	int FREQUENCY = 99;

	/**
	 * The meta object id for the '<em>Money</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.value.Money
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getMoney()
	 * @generated
	 */
	int MONEY = 100;

	/**
	 * The meta object id for the '<em>Cost Rate</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.value.CostRate
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getCostRate()
	 * @generated
	 */
	int COST_RATE = 101;

	/**
	 * The meta object id for the '<em>Size</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.value.Size
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getSize()
	 * @generated
	 */
	int SIZE = 102;

	/**
	 * The meta object id for the '<em>Data Rate</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.value.DataRate
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getDataRate()
	 * @generated
	 */
	int DATA_RATE = 103;

	/**
	 * The meta object id for the '<em>Capacity</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.value.Capacity
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getCapacity()
	 * @generated
	 */
	int CAPACITY = 104;

	/**
	 * The meta object id for the '<em>Share</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.value.Share
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getShare()
	 * @generated
	 */
	int SHARE = 105;

	/**
	 * The meta object id for the '<em>Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.value.Day
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getDate()
	 * @generated
	 */
	int DATE = 106;

	/**
	 * The meta object id for the '<em>Quantity</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.holdfast.model.value.Quantity
	 * @see org.holdfast.model.impl.HoldfastPackageImpl#getQuantity()
	 * @generated
	 */
	int QUANTITY = 107;


	/**
	 * Returns the meta object for class '{@link org.holdfast.model.NamedElement <em>Named Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Named Element</em>'.
	 * @see org.holdfast.model.NamedElement
	 * @generated
	 */
	EClass getNamedElement();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.NamedElement#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.holdfast.model.NamedElement#getName()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.NamedElement#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.holdfast.model.NamedElement#getTitle()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_Title();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Element</em>'.
	 * @see org.holdfast.model.Element
	 * @generated
	 */
	EClass getElement();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.Document <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Document</em>'.
	 * @see org.holdfast.model.Document
	 * @generated
	 */
	EClass getDocument();

	/**
	 * Returns the meta object for the containment reference '{@link org.holdfast.model.Document#getPlan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Plan</em>'.
	 * @see org.holdfast.model.Document#getPlan()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_Plan();

	/**
	 * Returns the meta object for the containment reference list '{@link org.holdfast.model.Document#getElements <em>Elements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Elements</em>'.
	 * @see org.holdfast.model.Document#getElements()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_Elements();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.Plan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plan</em>'.
	 * @see org.holdfast.model.Plan
	 * @generated
	 */
	EClass getPlan();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Plan#getCurrency <em>Currency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Currency</em>'.
	 * @see org.holdfast.model.Plan#getCurrency()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_Currency();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Plan#getBudget <em>Budget</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Budget</em>'.
	 * @see org.holdfast.model.Plan#getBudget()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_Budget();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Plan#getHorizon <em>Horizon</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Horizon</em>'.
	 * @see org.holdfast.model.Plan#getHorizon()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_Horizon();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Plan#getReviewPeriod <em>Review Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Review Period</em>'.
	 * @see org.holdfast.model.Plan#getReviewPeriod()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_ReviewPeriod();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Plan#getRevisionShare <em>Revision Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Revision Share</em>'.
	 * @see org.holdfast.model.Plan#getRevisionShare()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_RevisionShare();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Plan#getReviewedOn <em>Reviewed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reviewed On</em>'.
	 * @see org.holdfast.model.Plan#getReviewedOn()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_ReviewedOn();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.Plan#getReviewedBy <em>Reviewed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Reviewed By</em>'.
	 * @see org.holdfast.model.Plan#getReviewedBy()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_ReviewedBy();

	/**
	 * Returns the meta object for the containment reference list '{@link org.holdfast.model.Plan#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.holdfast.model.Plan#getSteps()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Steps();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.StepState <em>Step State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Step State</em>'.
	 * @see org.holdfast.model.StepState
	 * @generated
	 */
	EClass getStepState();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.StepState#getStep <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step</em>'.
	 * @see org.holdfast.model.StepState#getStep()
	 * @see #getStepState()
	 * @generated
	 */
	EAttribute getStepState_Step();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.StepState#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.holdfast.model.StepState#getStatus()
	 * @see #getStepState()
	 * @generated
	 */
	EAttribute getStepState_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.StepState#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.holdfast.model.StepState#getDate()
	 * @see #getStepState()
	 * @generated
	 */
	EAttribute getStepState_Date();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.StepState#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>By</em>'.
	 * @see org.holdfast.model.StepState#getBy()
	 * @see #getStepState()
	 * @generated
	 */
	EReference getStepState_By();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.Region <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Region</em>'.
	 * @see org.holdfast.model.Region
	 * @generated
	 */
	EClass getRegion();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.Site <em>Site</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Site</em>'.
	 * @see org.holdfast.model.Site
	 * @generated
	 */
	EClass getSite();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.Site#getDeclaredRegion <em>Declared Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Declared Region</em>'.
	 * @see org.holdfast.model.Site#getDeclaredRegion()
	 * @see #getSite()
	 * @generated
	 */
	EReference getSite_DeclaredRegion();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.Site#getRegion <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Region</em>'.
	 * @see org.holdfast.model.Site#getRegion()
	 * @see #getSite()
	 * @generated
	 */
	EReference getSite_Region();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Site#isCleared <em>Cleared</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cleared</em>'.
	 * @see org.holdfast.model.Site#isCleared()
	 * @see #getSite()
	 * @generated
	 */
	EAttribute getSite_Cleared();

	/**
	 * Returns the meta object for the containment reference list '{@link org.holdfast.model.Site#getSites <em>Sites</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sites</em>'.
	 * @see org.holdfast.model.Site#getSites()
	 * @see #getSite()
	 * @generated
	 */
	EReference getSite_Sites();

	/**
	 * Returns the meta object for the container reference '{@link org.holdfast.model.Site#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Parent</em>'.
	 * @see org.holdfast.model.Site#getParent()
	 * @see #getSite()
	 * @generated
	 */
	EReference getSite_Parent();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.Person <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Person</em>'.
	 * @see org.holdfast.model.Person
	 * @generated
	 */
	EClass getPerson();

	/**
	 * Returns the meta object for the containment reference list '{@link org.holdfast.model.Person#getContacts <em>Contacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Contacts</em>'.
	 * @see org.holdfast.model.Person#getContacts()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_Contacts();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.Person#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>At</em>'.
	 * @see org.holdfast.model.Person#getAt()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_At();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.Contact <em>Contact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Contact</em>'.
	 * @see org.holdfast.model.Contact
	 * @generated
	 */
	EClass getContact();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Contact#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Channel</em>'.
	 * @see org.holdfast.model.Contact#getChannel()
	 * @see #getContact()
	 * @generated
	 */
	EAttribute getContact_Channel();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Contact#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.holdfast.model.Contact#getAddress()
	 * @see #getContact()
	 * @generated
	 */
	EAttribute getContact_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Contact#getHours <em>Hours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hours</em>'.
	 * @see org.holdfast.model.Contact#getHours()
	 * @see #getContact()
	 * @generated
	 */
	EAttribute getContact_Hours();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.Role <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Role</em>'.
	 * @see org.holdfast.model.Role
	 * @generated
	 */
	EClass getRole();

	/**
	 * Returns the meta object for the reference list '{@link org.holdfast.model.Role#getHolders <em>Holders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Holders</em>'.
	 * @see org.holdfast.model.Role#getHolders()
	 * @see #getRole()
	 * @generated
	 */
	EReference getRole_Holders();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Role#getHeadcount <em>Headcount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Headcount</em>'.
	 * @see org.holdfast.model.Role#getHeadcount()
	 * @see #getRole()
	 * @generated
	 */
	EAttribute getRole_Headcount();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.Offering <em>Offering</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Offering</em>'.
	 * @see org.holdfast.model.Offering
	 * @generated
	 */
	EClass getOffering();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Offering#getSort <em>Sort</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sort</em>'.
	 * @see org.holdfast.model.Offering#getSort()
	 * @see #getOffering()
	 * @generated
	 */
	EAttribute getOffering_Sort();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Offering#isCore <em>Core</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Core</em>'.
	 * @see org.holdfast.model.Offering#isCore()
	 * @see #getOffering()
	 * @generated
	 */
	EAttribute getOffering_Core();

	/**
	 * Returns the meta object for the reference list '{@link org.holdfast.model.Offering#getInformation <em>Information</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Information</em>'.
	 * @see org.holdfast.model.Offering#getInformation()
	 * @see #getOffering()
	 * @generated
	 */
	EReference getOffering_Information();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.Information <em>Information</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Information</em>'.
	 * @see org.holdfast.model.Information
	 * @generated
	 */
	EClass getInformation();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Information#getCriticality <em>Criticality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Criticality</em>'.
	 * @see org.holdfast.model.Information#getCriticality()
	 * @see #getInformation()
	 * @generated
	 */
	EAttribute getInformation_Criticality();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Information#getConfidentiality <em>Confidentiality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidentiality</em>'.
	 * @see org.holdfast.model.Information#getConfidentiality()
	 * @see #getInformation()
	 * @generated
	 */
	EAttribute getInformation_Confidentiality();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Information#isIntellectualProperty <em>Intellectual Property</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Intellectual Property</em>'.
	 * @see org.holdfast.model.Information#isIntellectualProperty()
	 * @see #getInformation()
	 * @generated
	 */
	EAttribute getInformation_IntellectualProperty();

	/**
	 * Returns the meta object for the reference list '{@link org.holdfast.model.Information#getHeldIn <em>Held In</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Held In</em>'.
	 * @see org.holdfast.model.Information#getHeldIn()
	 * @see #getInformation()
	 * @generated
	 */
	EReference getInformation_HeldIn();

	/**
	 * Returns the meta object for the reference list '{@link org.holdfast.model.Information#getUsedThrough <em>Used Through</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Used Through</em>'.
	 * @see org.holdfast.model.Information#getUsedThrough()
	 * @see #getInformation()
	 * @generated
	 */
	EReference getInformation_UsedThrough();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.BusinessFunction <em>Business Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Business Function</em>'.
	 * @see org.holdfast.model.BusinessFunction
	 * @generated
	 */
	EClass getBusinessFunction();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.BusinessFunction#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see org.holdfast.model.BusinessFunction#getOwner()
	 * @see #getBusinessFunction()
	 * @generated
	 */
	EReference getBusinessFunction_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.BusinessFunction#getPriority <em>Priority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Priority</em>'.
	 * @see org.holdfast.model.BusinessFunction#getPriority()
	 * @see #getBusinessFunction()
	 * @generated
	 */
	EAttribute getBusinessFunction_Priority();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.BusinessFunction#getMtd <em>Mtd</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mtd</em>'.
	 * @see org.holdfast.model.BusinessFunction#getMtd()
	 * @see #getBusinessFunction()
	 * @generated
	 */
	EAttribute getBusinessFunction_Mtd();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.BusinessFunction#getWrt <em>Wrt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wrt</em>'.
	 * @see org.holdfast.model.BusinessFunction#getWrt()
	 * @see #getBusinessFunction()
	 * @generated
	 */
	EAttribute getBusinessFunction_Wrt();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.BusinessFunction#isManual <em>Manual</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Manual</em>'.
	 * @see org.holdfast.model.BusinessFunction#isManual()
	 * @see #getBusinessFunction()
	 * @generated
	 */
	EAttribute getBusinessFunction_Manual();

	/**
	 * Returns the meta object for the containment reference list '{@link org.holdfast.model.BusinessFunction#getVulnerabilities <em>Vulnerabilities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Vulnerabilities</em>'.
	 * @see org.holdfast.model.BusinessFunction#getVulnerabilities()
	 * @see #getBusinessFunction()
	 * @generated
	 */
	EReference getBusinessFunction_Vulnerabilities();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.Vulnerability <em>Vulnerability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Vulnerability</em>'.
	 * @see org.holdfast.model.Vulnerability
	 * @generated
	 */
	EClass getVulnerability();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Vulnerability#getArea <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Area</em>'.
	 * @see org.holdfast.model.Vulnerability#getArea()
	 * @see #getVulnerability()
	 * @generated
	 */
	EAttribute getVulnerability_Area();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Vulnerability#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.holdfast.model.Vulnerability#getLevel()
	 * @see #getVulnerability()
	 * @generated
	 */
	EAttribute getVulnerability_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Vulnerability#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.holdfast.model.Vulnerability#getNote()
	 * @see #getVulnerability()
	 * @generated
	 */
	EAttribute getVulnerability_Note();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.Dependent <em>Dependent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dependent</em>'.
	 * @see org.holdfast.model.Dependent
	 * @generated
	 */
	EClass getDependent();

	/**
	 * Returns the meta object for the containment reference list '{@link org.holdfast.model.Dependent#getNeeds <em>Needs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Needs</em>'.
	 * @see org.holdfast.model.Dependent#getNeeds()
	 * @see #getDependent()
	 * @generated
	 */
	EReference getDependent_Needs();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.Dependable <em>Dependable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dependable</em>'.
	 * @see org.holdfast.model.Dependable
	 * @generated
	 */
	EClass getDependable();

	/**
	 * Returns the meta object for the reference list '{@link org.holdfast.model.Dependable#getNeededBy <em>Needed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Needed By</em>'.
	 * @see org.holdfast.model.Dependable#getNeededBy()
	 * @see #getDependable()
	 * @generated
	 */
	EReference getDependable_NeededBy();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.Need <em>Need</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Need</em>'.
	 * @see org.holdfast.model.Need
	 * @generated
	 */
	EClass getNeed();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.Need#getDependent <em>Dependent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Dependent</em>'.
	 * @see org.holdfast.model.Need#getDependent()
	 * @see #getNeed()
	 * @generated
	 */
	EReference getNeed_Dependent();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.NeedTarget <em>Need Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Need Target</em>'.
	 * @see org.holdfast.model.NeedTarget
	 * @generated
	 */
	EClass getNeedTarget();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.NeedTarget#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.holdfast.model.NeedTarget#getTarget()
	 * @see #getNeedTarget()
	 * @generated
	 */
	EReference getNeedTarget_Target();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.SingleNeed <em>Single Need</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Single Need</em>'.
	 * @see org.holdfast.model.SingleNeed
	 * @generated
	 */
	EClass getSingleNeed();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.AlternativeNeed <em>Alternative Need</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Alternative Need</em>'.
	 * @see org.holdfast.model.AlternativeNeed
	 * @generated
	 */
	EClass getAlternativeNeed();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.AlternativeNeed#getRequired <em>Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Required</em>'.
	 * @see org.holdfast.model.AlternativeNeed#getRequired()
	 * @see #getAlternativeNeed()
	 * @generated
	 */
	EAttribute getAlternativeNeed_Required();

	/**
	 * Returns the meta object for the containment reference list '{@link org.holdfast.model.AlternativeNeed#getAlternatives <em>Alternatives</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Alternatives</em>'.
	 * @see org.holdfast.model.AlternativeNeed#getAlternatives()
	 * @see #getAlternativeNeed()
	 * @generated
	 */
	EReference getAlternativeNeed_Alternatives();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.Alternative <em>Alternative</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Alternative</em>'.
	 * @see org.holdfast.model.Alternative
	 * @generated
	 */
	EClass getAlternative();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.PeopleNeed <em>People Need</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>People Need</em>'.
	 * @see org.holdfast.model.PeopleNeed
	 * @generated
	 */
	EClass getPeopleNeed();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.PeopleNeed#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.holdfast.model.PeopleNeed#getCount()
	 * @see #getPeopleNeed()
	 * @generated
	 */
	EAttribute getPeopleNeed_Count();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.PeopleNeed#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Role</em>'.
	 * @see org.holdfast.model.PeopleNeed#getRole()
	 * @see #getPeopleNeed()
	 * @generated
	 */
	EReference getPeopleNeed_Role();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.Component <em>Component</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Component</em>'.
	 * @see org.holdfast.model.Component
	 * @generated
	 */
	EClass getComponent();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Component#getPriority <em>Priority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Priority</em>'.
	 * @see org.holdfast.model.Component#getPriority()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_Priority();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.Component#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Kind</em>'.
	 * @see org.holdfast.model.Component#getKind()
	 * @see #getComponent()
	 * @generated
	 */
	EReference getComponent_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Component#getPlatform <em>Platform</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Platform</em>'.
	 * @see org.holdfast.model.Component#getPlatform()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_Platform();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.Component#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>At</em>'.
	 * @see org.holdfast.model.Component#getAt()
	 * @see #getComponent()
	 * @generated
	 */
	EReference getComponent_At();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.Component#getSite <em>Site</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Site</em>'.
	 * @see org.holdfast.model.Component#getSite()
	 * @see #getComponent()
	 * @generated
	 */
	EReference getComponent_Site();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.Component#getCarrier <em>Carrier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Carrier</em>'.
	 * @see org.holdfast.model.Component#getCarrier()
	 * @see #getComponent()
	 * @generated
	 */
	EReference getComponent_Carrier();

	/**
	 * Returns the meta object for the reference list '{@link org.holdfast.model.Component#getCarries <em>Carries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Carries</em>'.
	 * @see org.holdfast.model.Component#getCarries()
	 * @see #getComponent()
	 * @generated
	 */
	EReference getComponent_Carries();

	/**
	 * Returns the meta object for the containment reference list '{@link org.holdfast.model.Component#getFlows <em>Flows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Flows</em>'.
	 * @see org.holdfast.model.Component#getFlows()
	 * @see #getComponent()
	 * @generated
	 */
	EReference getComponent_Flows();

	/**
	 * Returns the meta object for the containment reference list '{@link org.holdfast.model.Component#getStandIns <em>Stand Ins</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Stand Ins</em>'.
	 * @see org.holdfast.model.Component#getStandIns()
	 * @see #getComponent()
	 * @generated
	 */
	EReference getComponent_StandIns();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Component#getReplacedWithin <em>Replaced Within</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Replaced Within</em>'.
	 * @see org.holdfast.model.Component#getReplacedWithin()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_ReplacedWithin();

	/**
	 * Returns the meta object for the reference list '{@link org.holdfast.model.Component#getUsers <em>Users</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Users</em>'.
	 * @see org.holdfast.model.Component#getUsers()
	 * @see #getComponent()
	 * @generated
	 */
	EReference getComponent_Users();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.DataFlow <em>Data Flow</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Data Flow</em>'.
	 * @see org.holdfast.model.DataFlow
	 * @generated
	 */
	EClass getDataFlow();

	/**
	 * Returns the meta object for the container reference '{@link org.holdfast.model.DataFlow#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Source</em>'.
	 * @see org.holdfast.model.DataFlow#getSource()
	 * @see #getDataFlow()
	 * @generated
	 */
	EReference getDataFlow_Source();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.DataFlow#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.holdfast.model.DataFlow#getTarget()
	 * @see #getDataFlow()
	 * @generated
	 */
	EReference getDataFlow_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.DataFlow#isIndependent <em>Independent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Independent</em>'.
	 * @see org.holdfast.model.DataFlow#isIndependent()
	 * @see #getDataFlow()
	 * @generated
	 */
	EAttribute getDataFlow_Independent();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.StandIn <em>Stand In</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stand In</em>'.
	 * @see org.holdfast.model.StandIn
	 * @generated
	 */
	EClass getStandIn();

	/**
	 * Returns the meta object for the container reference '{@link org.holdfast.model.StandIn#getOf <em>Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Of</em>'.
	 * @see org.holdfast.model.StandIn#getOf()
	 * @see #getStandIn()
	 * @generated
	 */
	EReference getStandIn_Of();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.StandIn#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.holdfast.model.StandIn#getTarget()
	 * @see #getStandIn()
	 * @generated
	 */
	EReference getStandIn_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.StandIn#getWithin <em>Within</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Within</em>'.
	 * @see org.holdfast.model.StandIn#getWithin()
	 * @see #getStandIn()
	 * @generated
	 */
	EAttribute getStandIn_Within();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.StandIn#isDeclared <em>Declared</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Declared</em>'.
	 * @see org.holdfast.model.StandIn#isDeclared()
	 * @see #getStandIn()
	 * @generated
	 */
	EAttribute getStandIn_Declared();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.ComponentKind <em>Component Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Component Kind</em>'.
	 * @see org.holdfast.model.ComponentKind
	 * @generated
	 */
	EClass getComponentKind();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.ComponentKind#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.holdfast.model.ComponentKind#getCategory()
	 * @see #getComponentKind()
	 * @generated
	 */
	EAttribute getComponentKind_Category();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.Protectable <em>Protectable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Protectable</em>'.
	 * @see org.holdfast.model.Protectable
	 * @generated
	 */
	EClass getProtectable();

	/**
	 * Returns the meta object for the reference list '{@link org.holdfast.model.Protectable#getProtections <em>Protections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Protections</em>'.
	 * @see org.holdfast.model.Protectable#getProtections()
	 * @see #getProtectable()
	 * @generated
	 */
	EReference getProtectable_Protections();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.InformationSystem <em>Information System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Information System</em>'.
	 * @see org.holdfast.model.InformationSystem
	 * @generated
	 */
	EClass getInformationSystem();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.InformationSystem#getOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>On</em>'.
	 * @see org.holdfast.model.InformationSystem#getOn()
	 * @see #getInformationSystem()
	 * @generated
	 */
	EReference getInformationSystem_On();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.InformationSystem#getRto <em>Rto</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rto</em>'.
	 * @see org.holdfast.model.InformationSystem#getRto()
	 * @see #getInformationSystem()
	 * @generated
	 */
	EAttribute getInformationSystem_Rto();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.InformationSystem#getRpo <em>Rpo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rpo</em>'.
	 * @see org.holdfast.model.InformationSystem#getRpo()
	 * @see #getInformationSystem()
	 * @generated
	 */
	EAttribute getInformationSystem_Rpo();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.InformationSystem#getVolume <em>Volume</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Volume</em>'.
	 * @see org.holdfast.model.InformationSystem#getVolume()
	 * @see #getInformationSystem()
	 * @generated
	 */
	EAttribute getInformationSystem_Volume();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.InformationSystem#getChanges <em>Changes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Changes</em>'.
	 * @see org.holdfast.model.InformationSystem#getChanges()
	 * @see #getInformationSystem()
	 * @generated
	 */
	EAttribute getInformationSystem_Changes();

	/**
	 * Returns the meta object for the reference list '{@link org.holdfast.model.InformationSystem#getHolds <em>Holds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Holds</em>'.
	 * @see org.holdfast.model.InformationSystem#getHolds()
	 * @see #getInformationSystem()
	 * @generated
	 */
	EReference getInformationSystem_Holds();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.InformationSystem#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Group</em>'.
	 * @see org.holdfast.model.InformationSystem#getGroup()
	 * @see #getInformationSystem()
	 * @generated
	 */
	EReference getInformationSystem_Group();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.Machine <em>Machine</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Machine</em>'.
	 * @see org.holdfast.model.Machine
	 * @generated
	 */
	EClass getMachine();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.Machine#getStoredOn <em>Stored On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Stored On</em>'.
	 * @see org.holdfast.model.Machine#getStoredOn()
	 * @see #getMachine()
	 * @generated
	 */
	EReference getMachine_StoredOn();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.Host <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Host</em>'.
	 * @see org.holdfast.model.Host
	 * @generated
	 */
	EClass getHost();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Host#getHypervisor <em>Hypervisor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hypervisor</em>'.
	 * @see org.holdfast.model.Host#getHypervisor()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_Hypervisor();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Host#getCapacity <em>Capacity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capacity</em>'.
	 * @see org.holdfast.model.Host#getCapacity()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_Capacity();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.VirtualMachine <em>Virtual Machine</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Virtual Machine</em>'.
	 * @see org.holdfast.model.VirtualMachine
	 * @generated
	 */
	EClass getVirtualMachine();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.VirtualMachine#getOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>On</em>'.
	 * @see org.holdfast.model.VirtualMachine#getOn()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EReference getVirtualMachine_On();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.VirtualMachine#getCapacity <em>Capacity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capacity</em>'.
	 * @see org.holdfast.model.VirtualMachine#getCapacity()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_Capacity();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.VirtualMachine#getImage <em>Image</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Image</em>'.
	 * @see org.holdfast.model.VirtualMachine#getImage()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_Image();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.Storage <em>Storage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Storage</em>'.
	 * @see org.holdfast.model.Storage
	 * @generated
	 */
	EClass getStorage();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.Network <em>Network</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Network</em>'.
	 * @see org.holdfast.model.Network
	 * @generated
	 */
	EClass getNetwork();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.UtilitySupply <em>Utility Supply</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Utility Supply</em>'.
	 * @see org.holdfast.model.UtilitySupply
	 * @generated
	 */
	EClass getUtilitySupply();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.Supplier <em>Supplier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Supplier</em>'.
	 * @see org.holdfast.model.Supplier
	 * @generated
	 */
	EClass getSupplier();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Supplier#isCleared <em>Cleared</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cleared</em>'.
	 * @see org.holdfast.model.Supplier#isCleared()
	 * @see #getSupplier()
	 * @generated
	 */
	EAttribute getSupplier_Cleared();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.UserGroup <em>User Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>User Group</em>'.
	 * @see org.holdfast.model.UserGroup
	 * @generated
	 */
	EClass getUserGroup();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.UserGroup#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.holdfast.model.UserGroup#getCount()
	 * @see #getUserGroup()
	 * @generated
	 */
	EAttribute getUserGroup_Count();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.UserGroup#getMobility <em>Mobility</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mobility</em>'.
	 * @see org.holdfast.model.UserGroup#getMobility()
	 * @see #getUserGroup()
	 * @generated
	 */
	EAttribute getUserGroup_Mobility();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.UserGroup#getResources <em>Resources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Resources</em>'.
	 * @see org.holdfast.model.UserGroup#getResources()
	 * @see #getUserGroup()
	 * @generated
	 */
	EAttribute getUserGroup_Resources();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.UserGroup#isSensitiveData <em>Sensitive Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sensitive Data</em>'.
	 * @see org.holdfast.model.UserGroup#isSensitiveData()
	 * @see #getUserGroup()
	 * @generated
	 */
	EAttribute getUserGroup_SensitiveData();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.UserGroup#getDesktop <em>Desktop</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Desktop</em>'.
	 * @see org.holdfast.model.UserGroup#getDesktop()
	 * @see #getUserGroup()
	 * @generated
	 */
	EAttribute getUserGroup_Desktop();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.UserGroup#getDesktopHost <em>Desktop Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Desktop Host</em>'.
	 * @see org.holdfast.model.UserGroup#getDesktopHost()
	 * @see #getUserGroup()
	 * @generated
	 */
	EReference getUserGroup_DesktopHost();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.UserGroup#isPilot <em>Pilot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pilot</em>'.
	 * @see org.holdfast.model.UserGroup#isPilot()
	 * @see #getUserGroup()
	 * @generated
	 */
	EAttribute getUserGroup_Pilot();

	/**
	 * Returns the meta object for the reference list '{@link org.holdfast.model.UserGroup#getUses <em>Uses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Uses</em>'.
	 * @see org.holdfast.model.UserGroup#getUses()
	 * @see #getUserGroup()
	 * @generated
	 */
	EReference getUserGroup_Uses();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.Protection <em>Protection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Protection</em>'.
	 * @see org.holdfast.model.Protection
	 * @generated
	 */
	EClass getProtection();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Protection#getTechnique <em>Technique</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Technique</em>'.
	 * @see org.holdfast.model.Protection#getTechnique()
	 * @see #getProtection()
	 * @generated
	 */
	EAttribute getProtection_Technique();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.Protection#getCopyOf <em>Copy Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Copy Of</em>'.
	 * @see org.holdfast.model.Protection#getCopyOf()
	 * @see #getProtection()
	 * @generated
	 */
	EReference getProtection_CopyOf();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Protection#getInterval <em>Interval</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Interval</em>'.
	 * @see org.holdfast.model.Protection#getInterval()
	 * @see #getProtection()
	 * @generated
	 */
	EAttribute getProtection_Interval();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Protection#getHeld <em>Held</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Held</em>'.
	 * @see org.holdfast.model.Protection#getHeld()
	 * @see #getProtection()
	 * @generated
	 */
	EAttribute getProtection_Held();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Protection#getTakes <em>Takes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Takes</em>'.
	 * @see org.holdfast.model.Protection#getTakes()
	 * @see #getProtection()
	 * @generated
	 */
	EAttribute getProtection_Takes();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Protection#getShippedAfter <em>Shipped After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shipped After</em>'.
	 * @see org.holdfast.model.Protection#getShippedAfter()
	 * @see #getProtection()
	 * @generated
	 */
	EAttribute getProtection_ShippedAfter();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Protection#getLag <em>Lag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lag</em>'.
	 * @see org.holdfast.model.Protection#getLag()
	 * @see #getProtection()
	 * @generated
	 */
	EAttribute getProtection_Lag();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Protection#getBandwidth <em>Bandwidth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bandwidth</em>'.
	 * @see org.holdfast.model.Protection#getBandwidth()
	 * @see #getProtection()
	 * @generated
	 */
	EAttribute getProtection_Bandwidth();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Protection#getKept <em>Kept</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kept</em>'.
	 * @see org.holdfast.model.Protection#getKept()
	 * @see #getProtection()
	 * @generated
	 */
	EAttribute getProtection_Kept();

	/**
	 * Returns the meta object for the containment reference list '{@link org.holdfast.model.Protection#getCopies <em>Copies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Copies</em>'.
	 * @see org.holdfast.model.Protection#getCopies()
	 * @see #getProtection()
	 * @generated
	 */
	EReference getProtection_Copies();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Protection#isEncrypted <em>Encrypted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Encrypted</em>'.
	 * @see org.holdfast.model.Protection#isEncrypted()
	 * @see #getProtection()
	 * @generated
	 */
	EAttribute getProtection_Encrypted();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Protection#getRestoreRate <em>Restore Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Restore Rate</em>'.
	 * @see org.holdfast.model.Protection#getRestoreRate()
	 * @see #getProtection()
	 * @generated
	 */
	EAttribute getProtection_RestoreRate();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Protection#getRestartTime <em>Restart Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Restart Time</em>'.
	 * @see org.holdfast.model.Protection#getRestartTime()
	 * @see #getProtection()
	 * @generated
	 */
	EAttribute getProtection_RestartTime();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Protection#getCost <em>Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost</em>'.
	 * @see org.holdfast.model.Protection#getCost()
	 * @see #getProtection()
	 * @generated
	 */
	EAttribute getProtection_Cost();

	/**
	 * Returns the meta object for the reference list '{@link org.holdfast.model.Protection#getServes <em>Serves</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Serves</em>'.
	 * @see org.holdfast.model.Protection#getServes()
	 * @see #getProtection()
	 * @generated
	 */
	EReference getProtection_Serves();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Protection#isCapturesTogether <em>Captures Together</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Captures Together</em>'.
	 * @see org.holdfast.model.Protection#isCapturesTogether()
	 * @see #getProtection()
	 * @generated
	 */
	EAttribute getProtection_CapturesTogether();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Protection#getCaptureMode <em>Capture Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capture Mode</em>'.
	 * @see org.holdfast.model.Protection#getCaptureMode()
	 * @see #getProtection()
	 * @generated
	 */
	EAttribute getProtection_CaptureMode();

	/**
	 * Returns the meta object for the reference list '{@link org.holdfast.model.Protection#getProtects <em>Protects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Protects</em>'.
	 * @see org.holdfast.model.Protection#getProtects()
	 * @see #getProtection()
	 * @generated
	 */
	EReference getProtection_Protects();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.Copy <em>Copy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Copy</em>'.
	 * @see org.holdfast.model.Copy
	 * @generated
	 */
	EClass getCopy();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.Copy#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>At</em>'.
	 * @see org.holdfast.model.Copy#getAt()
	 * @see #getCopy()
	 * @generated
	 */
	EReference getCopy_At();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.Copy#getOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>On</em>'.
	 * @see org.holdfast.model.Copy#getOn()
	 * @see #getCopy()
	 * @generated
	 */
	EReference getCopy_On();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.Copy#getSite <em>Site</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Site</em>'.
	 * @see org.holdfast.model.Copy#getSite()
	 * @see #getCopy()
	 * @generated
	 */
	EReference getCopy_Site();

	/**
	 * Returns the meta object for the container reference '{@link org.holdfast.model.Copy#getProtection <em>Protection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Protection</em>'.
	 * @see org.holdfast.model.Copy#getProtection()
	 * @see #getCopy()
	 * @generated
	 */
	EReference getCopy_Protection();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.ConsistencyGroup <em>Consistency Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Consistency Group</em>'.
	 * @see org.holdfast.model.ConsistencyGroup
	 * @generated
	 */
	EClass getConsistencyGroup();

	/**
	 * Returns the meta object for the reference list '{@link org.holdfast.model.ConsistencyGroup#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Members</em>'.
	 * @see org.holdfast.model.ConsistencyGroup#getMembers()
	 * @see #getConsistencyGroup()
	 * @generated
	 */
	EReference getConsistencyGroup_Members();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.ConsistencyGroup#getRpo <em>Rpo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rpo</em>'.
	 * @see org.holdfast.model.ConsistencyGroup#getRpo()
	 * @see #getConsistencyGroup()
	 * @generated
	 */
	EAttribute getConsistencyGroup_Rpo();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.ConsistencyGroup#getCapturedBy <em>Captured By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Captured By</em>'.
	 * @see org.holdfast.model.ConsistencyGroup#getCapturedBy()
	 * @see #getConsistencyGroup()
	 * @generated
	 */
	EReference getConsistencyGroup_CapturedBy();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.DisasterLevel <em>Disaster Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Disaster Level</em>'.
	 * @see org.holdfast.model.DisasterLevel
	 * @generated
	 */
	EClass getDisasterLevel();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.DisasterLevel#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.holdfast.model.DisasterLevel#getNumber()
	 * @see #getDisasterLevel()
	 * @generated
	 */
	EAttribute getDisasterLevel_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.DisasterLevel#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.holdfast.model.DisasterLevel#getTitle()
	 * @see #getDisasterLevel()
	 * @generated
	 */
	EAttribute getDisasterLevel_Title();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.Disaster <em>Disaster</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Disaster</em>'.
	 * @see org.holdfast.model.Disaster
	 * @generated
	 */
	EClass getDisaster();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.Disaster#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Level</em>'.
	 * @see org.holdfast.model.Disaster#getLevel()
	 * @see #getDisaster()
	 * @generated
	 */
	EReference getDisaster_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Disaster#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.holdfast.model.Disaster#getOrigin()
	 * @see #getDisaster()
	 * @generated
	 */
	EAttribute getDisaster_Origin();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Disaster#getFrequency <em>Frequency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frequency</em>'.
	 * @see org.holdfast.model.Disaster#getFrequency()
	 * @see #getDisaster()
	 * @generated
	 */
	EAttribute getDisaster_Frequency();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Disaster#isEach <em>Each</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Each</em>'.
	 * @see org.holdfast.model.Disaster#isEach()
	 * @see #getDisaster()
	 * @generated
	 */
	EAttribute getDisaster_Each();

	/**
	 * Returns the meta object for the containment reference list '{@link org.holdfast.model.Disaster#getStrikes <em>Strikes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Strikes</em>'.
	 * @see org.holdfast.model.Disaster#getStrikes()
	 * @see #getDisaster()
	 * @generated
	 */
	EReference getDisaster_Strikes();

	/**
	 * Returns the meta object for the containment reference '{@link org.holdfast.model.Disaster#getEffect <em>Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Effect</em>'.
	 * @see org.holdfast.model.Disaster#getEffect()
	 * @see #getDisaster()
	 * @generated
	 */
	EReference getDisaster_Effect();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Disaster#getKeepsAway <em>Keeps Away</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Keeps Away</em>'.
	 * @see org.holdfast.model.Disaster#getKeepsAway()
	 * @see #getDisaster()
	 * @generated
	 */
	EAttribute getDisaster_KeepsAway();

	/**
	 * Returns the meta object for the reference list '{@link org.holdfast.model.Disaster#getPreventions <em>Preventions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Preventions</em>'.
	 * @see org.holdfast.model.Disaster#getPreventions()
	 * @see #getDisaster()
	 * @generated
	 */
	EReference getDisaster_Preventions();

	/**
	 * Returns the meta object for the reference list '{@link org.holdfast.model.Disaster#getRecoveryPlans <em>Recovery Plans</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Recovery Plans</em>'.
	 * @see org.holdfast.model.Disaster#getRecoveryPlans()
	 * @see #getDisaster()
	 * @generated
	 */
	EReference getDisaster_RecoveryPlans();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.Strikable <em>Strikable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Strikable</em>'.
	 * @see org.holdfast.model.Strikable
	 * @generated
	 */
	EClass getStrikable();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.Strike <em>Strike</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Strike</em>'.
	 * @see org.holdfast.model.Strike
	 * @generated
	 */
	EClass getStrike();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.RegionStrike <em>Region Strike</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Region Strike</em>'.
	 * @see org.holdfast.model.RegionStrike
	 * @generated
	 */
	EClass getRegionStrike();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.RegionStrike#getRegion <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Region</em>'.
	 * @see org.holdfast.model.RegionStrike#getRegion()
	 * @see #getRegionStrike()
	 * @generated
	 */
	EReference getRegionStrike_Region();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.SiteStrike <em>Site Strike</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Site Strike</em>'.
	 * @see org.holdfast.model.SiteStrike
	 * @generated
	 */
	EClass getSiteStrike();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.SiteStrike#getSite <em>Site</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Site</em>'.
	 * @see org.holdfast.model.SiteStrike#getSite()
	 * @see #getSiteStrike()
	 * @generated
	 */
	EReference getSiteStrike_Site();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.KindStrike <em>Kind Strike</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Kind Strike</em>'.
	 * @see org.holdfast.model.KindStrike
	 * @generated
	 */
	EClass getKindStrike();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.KindStrike#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Kind</em>'.
	 * @see org.holdfast.model.KindStrike#getKind()
	 * @see #getKindStrike()
	 * @generated
	 */
	EReference getKindStrike_Kind();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.ComponentStrike <em>Component Strike</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Component Strike</em>'.
	 * @see org.holdfast.model.ComponentStrike
	 * @generated
	 */
	EClass getComponentStrike();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.ComponentStrike#getComponent <em>Component</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Component</em>'.
	 * @see org.holdfast.model.ComponentStrike#getComponent()
	 * @see #getComponentStrike()
	 * @generated
	 */
	EReference getComponentStrike_Component();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.AnyStrike <em>Any Strike</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Any Strike</em>'.
	 * @see org.holdfast.model.AnyStrike
	 * @generated
	 */
	EClass getAnyStrike();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.AnyStrike#getSort <em>Sort</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sort</em>'.
	 * @see org.holdfast.model.AnyStrike#getSort()
	 * @see #getAnyStrike()
	 * @generated
	 */
	EAttribute getAnyStrike_Sort();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.Effect <em>Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Effect</em>'.
	 * @see org.holdfast.model.Effect
	 * @generated
	 */
	EClass getEffect();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.Destruction <em>Destruction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Destruction</em>'.
	 * @see org.holdfast.model.Destruction
	 * @generated
	 */
	EClass getDestruction();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.Corruption <em>Corruption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Corruption</em>'.
	 * @see org.holdfast.model.Corruption
	 * @generated
	 */
	EClass getCorruption();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Corruption#getNoticedAfter <em>Noticed After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Noticed After</em>'.
	 * @see org.holdfast.model.Corruption#getNoticedAfter()
	 * @see #getCorruption()
	 * @generated
	 */
	EAttribute getCorruption_NoticedAfter();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.Disruption <em>Disruption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Disruption</em>'.
	 * @see org.holdfast.model.Disruption
	 * @generated
	 */
	EClass getDisruption();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Disruption#getDuration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration</em>'.
	 * @see org.holdfast.model.Disruption#getDuration()
	 * @see #getDisruption()
	 * @generated
	 */
	EAttribute getDisruption_Duration();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.Prevention <em>Prevention</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Prevention</em>'.
	 * @see org.holdfast.model.Prevention
	 * @generated
	 */
	EClass getPrevention();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.Prevention#getAgainst <em>Against</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Against</em>'.
	 * @see org.holdfast.model.Prevention#getAgainst()
	 * @see #getPrevention()
	 * @generated
	 */
	EReference getPrevention_Against();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Prevention#getReducedFrequency <em>Reduced Frequency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reduced Frequency</em>'.
	 * @see org.holdfast.model.Prevention#getReducedFrequency()
	 * @see #getPrevention()
	 * @generated
	 */
	EAttribute getPrevention_ReducedFrequency();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Prevention#getCost <em>Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost</em>'.
	 * @see org.holdfast.model.Prevention#getCost()
	 * @see #getPrevention()
	 * @generated
	 */
	EAttribute getPrevention_Cost();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.CostBearer <em>Cost Bearer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cost Bearer</em>'.
	 * @see org.holdfast.model.CostBearer
	 * @generated
	 */
	EClass getCostBearer();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.OutageCost <em>Outage Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Outage Cost</em>'.
	 * @see org.holdfast.model.OutageCost
	 * @generated
	 */
	EClass getOutageCost();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.OutageCost#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Subject</em>'.
	 * @see org.holdfast.model.OutageCost#getSubject()
	 * @see #getOutageCost()
	 * @generated
	 */
	EReference getOutageCost_Subject();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.OutageCost#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Kind</em>'.
	 * @see org.holdfast.model.OutageCost#getKind()
	 * @see #getOutageCost()
	 * @generated
	 */
	EReference getOutageCost_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.OutageCost#getScope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scope</em>'.
	 * @see org.holdfast.model.OutageCost#getScope()
	 * @see #getOutageCost()
	 * @generated
	 */
	EAttribute getOutageCost_Scope();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.OutageCost#getDisaster <em>Disaster</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Disaster</em>'.
	 * @see org.holdfast.model.OutageCost#getDisaster()
	 * @see #getOutageCost()
	 * @generated
	 */
	EReference getOutageCost_Disaster();

	/**
	 * Returns the meta object for the containment reference list '{@link org.holdfast.model.OutageCost#getRates <em>Rates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rates</em>'.
	 * @see org.holdfast.model.OutageCost#getRates()
	 * @see #getOutageCost()
	 * @generated
	 */
	EReference getOutageCost_Rates();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.OutageCost#getFixed <em>Fixed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fixed</em>'.
	 * @see org.holdfast.model.OutageCost#getFixed()
	 * @see #getOutageCost()
	 * @generated
	 */
	EAttribute getOutageCost_Fixed();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.OutageCost#getLostData <em>Lost Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lost Data</em>'.
	 * @see org.holdfast.model.OutageCost#getLostData()
	 * @see #getOutageCost()
	 * @generated
	 */
	EAttribute getOutageCost_LostData();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.HourlyRate <em>Hourly Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Hourly Rate</em>'.
	 * @see org.holdfast.model.HourlyRate
	 * @generated
	 */
	EClass getHourlyRate();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.HourlyRate#getAfter <em>After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>After</em>'.
	 * @see org.holdfast.model.HourlyRate#getAfter()
	 * @see #getHourlyRate()
	 * @generated
	 */
	EAttribute getHourlyRate_After();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.HourlyRate#getRate <em>Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rate</em>'.
	 * @see org.holdfast.model.HourlyRate#getRate()
	 * @see #getHourlyRate()
	 * @generated
	 */
	EAttribute getHourlyRate_Rate();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.RecoveryPlan <em>Recovery Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Recovery Plan</em>'.
	 * @see org.holdfast.model.RecoveryPlan
	 * @generated
	 */
	EClass getRecoveryPlan();

	/**
	 * Returns the meta object for the reference list '{@link org.holdfast.model.RecoveryPlan#getDisasters <em>Disasters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Disasters</em>'.
	 * @see org.holdfast.model.RecoveryPlan#getDisasters()
	 * @see #getRecoveryPlan()
	 * @generated
	 */
	EReference getRecoveryPlan_Disasters();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.RecoveryPlan#getDeclaredBy <em>Declared By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Declared By</em>'.
	 * @see org.holdfast.model.RecoveryPlan#getDeclaredBy()
	 * @see #getRecoveryPlan()
	 * @generated
	 */
	EReference getRecoveryPlan_DeclaredBy();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.RecoveryPlan#getDeclaredWithin <em>Declared Within</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Declared Within</em>'.
	 * @see org.holdfast.model.RecoveryPlan#getDeclaredWithin()
	 * @see #getRecoveryPlan()
	 * @generated
	 */
	EAttribute getRecoveryPlan_DeclaredWithin();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.RecoveryPlan#getRecoversAt <em>Recovers At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Recovers At</em>'.
	 * @see org.holdfast.model.RecoveryPlan#getRecoversAt()
	 * @see #getRecoveryPlan()
	 * @generated
	 */
	EReference getRecoveryPlan_RecoversAt();

	/**
	 * Returns the meta object for the reference list '{@link org.holdfast.model.RecoveryPlan#getInformation <em>Information</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Information</em>'.
	 * @see org.holdfast.model.RecoveryPlan#getInformation()
	 * @see #getRecoveryPlan()
	 * @generated
	 */
	EReference getRecoveryPlan_Information();

	/**
	 * Returns the meta object for the containment reference list '{@link org.holdfast.model.RecoveryPlan#getActions <em>Actions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Actions</em>'.
	 * @see org.holdfast.model.RecoveryPlan#getActions()
	 * @see #getRecoveryPlan()
	 * @generated
	 */
	EReference getRecoveryPlan_Actions();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.RecoveryPlan#getExercisePeriod <em>Exercise Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exercise Period</em>'.
	 * @see org.holdfast.model.RecoveryPlan#getExercisePeriod()
	 * @see #getRecoveryPlan()
	 * @generated
	 */
	EAttribute getRecoveryPlan_ExercisePeriod();

	/**
	 * Returns the meta object for the reference list '{@link org.holdfast.model.RecoveryPlan#getExercises <em>Exercises</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Exercises</em>'.
	 * @see org.holdfast.model.RecoveryPlan#getExercises()
	 * @see #getRecoveryPlan()
	 * @generated
	 */
	EReference getRecoveryPlan_Exercises();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.RecoveryAction <em>Recovery Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Recovery Action</em>'.
	 * @see org.holdfast.model.RecoveryAction
	 * @generated
	 */
	EClass getRecoveryAction();

	/**
	 * Returns the meta object for the container reference '{@link org.holdfast.model.RecoveryAction#getPlan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Plan</em>'.
	 * @see org.holdfast.model.RecoveryAction#getPlan()
	 * @see #getRecoveryAction()
	 * @generated
	 */
	EReference getRecoveryAction_Plan();

	/**
	 * Returns the meta object for the reference list '{@link org.holdfast.model.RecoveryAction#getAfter <em>After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>After</em>'.
	 * @see org.holdfast.model.RecoveryAction#getAfter()
	 * @see #getRecoveryAction()
	 * @generated
	 */
	EReference getRecoveryAction_After();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.RecoveryAction#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>By</em>'.
	 * @see org.holdfast.model.RecoveryAction#getBy()
	 * @see #getRecoveryAction()
	 * @generated
	 */
	EReference getRecoveryAction_By();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.RecoveryStep <em>Recovery Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Recovery Step</em>'.
	 * @see org.holdfast.model.RecoveryStep
	 * @generated
	 */
	EClass getRecoveryStep();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.RecoveryStep#getTakes <em>Takes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Takes</em>'.
	 * @see org.holdfast.model.RecoveryStep#getTakes()
	 * @see #getRecoveryStep()
	 * @generated
	 */
	EAttribute getRecoveryStep_Takes();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.Restoration <em>Restoration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Restoration</em>'.
	 * @see org.holdfast.model.Restoration
	 * @generated
	 */
	EClass getRestoration();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.Restoration#getComponent <em>Component</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Component</em>'.
	 * @see org.holdfast.model.Restoration#getComponent()
	 * @see #getRestoration()
	 * @generated
	 */
	EReference getRestoration_Component();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.Restoration#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>From</em>'.
	 * @see org.holdfast.model.Restoration#getFrom()
	 * @see #getRestoration()
	 * @generated
	 */
	EReference getRestoration_From();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.Exercise <em>Exercise</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Exercise</em>'.
	 * @see org.holdfast.model.Exercise
	 * @generated
	 */
	EClass getExercise();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Exercise#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.holdfast.model.Exercise#getDate()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Exercise#getSort <em>Sort</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sort</em>'.
	 * @see org.holdfast.model.Exercise#getSort()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_Sort();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.Exercise#getPlan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Plan</em>'.
	 * @see org.holdfast.model.Exercise#getPlan()
	 * @see #getExercise()
	 * @generated
	 */
	EReference getExercise_Plan();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Exercise#getResult <em>Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Result</em>'.
	 * @see org.holdfast.model.Exercise#getResult()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_Result();

	/**
	 * Returns the meta object for the reference list '{@link org.holdfast.model.Exercise#getFailed <em>Failed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Failed</em>'.
	 * @see org.holdfast.model.Exercise#getFailed()
	 * @see #getExercise()
	 * @generated
	 */
	EReference getExercise_Failed();

	/**
	 * Returns the meta object for the containment reference list '{@link org.holdfast.model.Exercise#getMeasured <em>Measured</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Measured</em>'.
	 * @see org.holdfast.model.Exercise#getMeasured()
	 * @see #getExercise()
	 * @generated
	 */
	EReference getExercise_Measured();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.Measurement <em>Measurement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Measurement</em>'.
	 * @see org.holdfast.model.Measurement
	 * @generated
	 */
	EClass getMeasurement();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.Measurement#getComponent <em>Component</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Component</em>'.
	 * @see org.holdfast.model.Measurement#getComponent()
	 * @see #getMeasurement()
	 * @generated
	 */
	EReference getMeasurement_Component();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Measurement#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.holdfast.model.Measurement#getTime()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Time();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.Acceptance <em>Acceptance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Acceptance</em>'.
	 * @see org.holdfast.model.Acceptance
	 * @generated
	 */
	EClass getAcceptance();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Acceptance#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.holdfast.model.Acceptance#getCode()
	 * @see #getAcceptance()
	 * @generated
	 */
	EAttribute getAcceptance_Code();

	/**
	 * Returns the meta object for the reference '{@link org.holdfast.model.Acceptance#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Subject</em>'.
	 * @see org.holdfast.model.Acceptance#getSubject()
	 * @see #getAcceptance()
	 * @generated
	 */
	EReference getAcceptance_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Acceptance#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.holdfast.model.Acceptance#getReason()
	 * @see #getAcceptance()
	 * @generated
	 */
	EAttribute getAcceptance_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Acceptance#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.holdfast.model.Acceptance#getUntil()
	 * @see #getAcceptance()
	 * @generated
	 */
	EAttribute getAcceptance_Until();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.CustomRule <em>Custom Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Custom Rule</em>'.
	 * @see org.holdfast.model.CustomRule
	 * @generated
	 */
	EClass getCustomRule();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.CustomRule#getSort <em>Sort</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sort</em>'.
	 * @see org.holdfast.model.CustomRule#getSort()
	 * @see #getCustomRule()
	 * @generated
	 */
	EAttribute getCustomRule_Sort();

	/**
	 * Returns the meta object for the containment reference '{@link org.holdfast.model.CustomRule#getVariable <em>Variable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Variable</em>'.
	 * @see org.holdfast.model.CustomRule#getVariable()
	 * @see #getCustomRule()
	 * @generated
	 */
	EReference getCustomRule_Variable();

	/**
	 * Returns the meta object for the containment reference '{@link org.holdfast.model.CustomRule#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Condition</em>'.
	 * @see org.holdfast.model.CustomRule#getCondition()
	 * @see #getCustomRule()
	 * @generated
	 */
	EReference getCustomRule_Condition();

	/**
	 * Returns the meta object for the containment reference '{@link org.holdfast.model.CustomRule#getRequirement <em>Requirement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Requirement</em>'.
	 * @see org.holdfast.model.CustomRule#getRequirement()
	 * @see #getCustomRule()
	 * @generated
	 */
	EReference getCustomRule_Requirement();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.CustomRule#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.holdfast.model.CustomRule#getSeverity()
	 * @see #getCustomRule()
	 * @generated
	 */
	EAttribute getCustomRule_Severity();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.CustomRule#getStep <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step</em>'.
	 * @see org.holdfast.model.CustomRule#getStep()
	 * @see #getCustomRule()
	 * @generated
	 */
	EAttribute getCustomRule_Step();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.Expression <em>Expression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Expression</em>'.
	 * @see org.holdfast.model.Expression
	 * @generated
	 */
	EClass getExpression();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.Variable <em>Variable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Variable</em>'.
	 * @see org.holdfast.model.Variable
	 * @generated
	 */
	EClass getVariable();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.Variable#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.holdfast.model.Variable#getName()
	 * @see #getVariable()
	 * @generated
	 */
	EAttribute getVariable_Name();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.BinaryExpression <em>Binary Expression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Binary Expression</em>'.
	 * @see org.holdfast.model.BinaryExpression
	 * @generated
	 */
	EClass getBinaryExpression();

	/**
	 * Returns the meta object for the containment reference '{@link org.holdfast.model.BinaryExpression#getLeft <em>Left</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Left</em>'.
	 * @see org.holdfast.model.BinaryExpression#getLeft()
	 * @see #getBinaryExpression()
	 * @generated
	 */
	EReference getBinaryExpression_Left();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.BinaryExpression#getOperator <em>Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operator</em>'.
	 * @see org.holdfast.model.BinaryExpression#getOperator()
	 * @see #getBinaryExpression()
	 * @generated
	 */
	EAttribute getBinaryExpression_Operator();

	/**
	 * Returns the meta object for the containment reference '{@link org.holdfast.model.BinaryExpression#getRight <em>Right</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Right</em>'.
	 * @see org.holdfast.model.BinaryExpression#getRight()
	 * @see #getBinaryExpression()
	 * @generated
	 */
	EReference getBinaryExpression_Right();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.UnaryExpression <em>Unary Expression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Unary Expression</em>'.
	 * @see org.holdfast.model.UnaryExpression
	 * @generated
	 */
	EClass getUnaryExpression();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.UnaryExpression#getOperator <em>Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operator</em>'.
	 * @see org.holdfast.model.UnaryExpression#getOperator()
	 * @see #getUnaryExpression()
	 * @generated
	 */
	EAttribute getUnaryExpression_Operator();

	/**
	 * Returns the meta object for the containment reference '{@link org.holdfast.model.UnaryExpression#getOperand <em>Operand</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Operand</em>'.
	 * @see org.holdfast.model.UnaryExpression#getOperand()
	 * @see #getUnaryExpression()
	 * @generated
	 */
	EReference getUnaryExpression_Operand();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.FeatureAccess <em>Feature Access</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Feature Access</em>'.
	 * @see org.holdfast.model.FeatureAccess
	 * @generated
	 */
	EClass getFeatureAccess();

	/**
	 * Returns the meta object for the containment reference '{@link org.holdfast.model.FeatureAccess#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Source</em>'.
	 * @see org.holdfast.model.FeatureAccess#getSource()
	 * @see #getFeatureAccess()
	 * @generated
	 */
	EReference getFeatureAccess_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.FeatureAccess#getFeature <em>Feature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feature</em>'.
	 * @see org.holdfast.model.FeatureAccess#getFeature()
	 * @see #getFeatureAccess()
	 * @generated
	 */
	EAttribute getFeatureAccess_Feature();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.CollectionOperation <em>Collection Operation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Collection Operation</em>'.
	 * @see org.holdfast.model.CollectionOperation
	 * @generated
	 */
	EClass getCollectionOperation();

	/**
	 * Returns the meta object for the containment reference '{@link org.holdfast.model.CollectionOperation#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Source</em>'.
	 * @see org.holdfast.model.CollectionOperation#getSource()
	 * @see #getCollectionOperation()
	 * @generated
	 */
	EReference getCollectionOperation_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.CollectionOperation#getOperator <em>Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operator</em>'.
	 * @see org.holdfast.model.CollectionOperation#getOperator()
	 * @see #getCollectionOperation()
	 * @generated
	 */
	EAttribute getCollectionOperation_Operator();

	/**
	 * Returns the meta object for the containment reference '{@link org.holdfast.model.CollectionOperation#getVariable <em>Variable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Variable</em>'.
	 * @see org.holdfast.model.CollectionOperation#getVariable()
	 * @see #getCollectionOperation()
	 * @generated
	 */
	EReference getCollectionOperation_Variable();

	/**
	 * Returns the meta object for the containment reference '{@link org.holdfast.model.CollectionOperation#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Body</em>'.
	 * @see org.holdfast.model.CollectionOperation#getBody()
	 * @see #getCollectionOperation()
	 * @generated
	 */
	EReference getCollectionOperation_Body();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.NameReference <em>Name Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Name Reference</em>'.
	 * @see org.holdfast.model.NameReference
	 * @generated
	 */
	EClass getNameReference();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.NameReference#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.holdfast.model.NameReference#getName()
	 * @see #getNameReference()
	 * @generated
	 */
	EAttribute getNameReference_Name();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.QuantityLiteral <em>Quantity Literal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Quantity Literal</em>'.
	 * @see org.holdfast.model.QuantityLiteral
	 * @generated
	 */
	EClass getQuantityLiteral();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.QuantityLiteral#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.holdfast.model.QuantityLiteral#getValue()
	 * @see #getQuantityLiteral()
	 * @generated
	 */
	EAttribute getQuantityLiteral_Value();

	/**
	 * Returns the meta object for class '{@link org.holdfast.model.TextLiteral <em>Text Literal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Text Literal</em>'.
	 * @see org.holdfast.model.TextLiteral
	 * @generated
	 */
	EClass getTextLiteral();

	/**
	 * Returns the meta object for the attribute '{@link org.holdfast.model.TextLiteral#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.holdfast.model.TextLiteral#getValue()
	 * @see #getTextLiteral()
	 * @generated
	 */
	EAttribute getTextLiteral_Value();

	/**
	 * Returns the meta object for enum '{@link org.holdfast.model.MethodStep <em>Method Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Method Step</em>'.
	 * @see org.holdfast.model.MethodStep
	 * @generated
	 */
	EEnum getMethodStep();

	/**
	 * Returns the meta object for enum '{@link org.holdfast.model.StepStatus <em>Step Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Step Status</em>'.
	 * @see org.holdfast.model.StepStatus
	 * @generated
	 */
	EEnum getStepStatus();

	/**
	 * Returns the meta object for enum '{@link org.holdfast.model.Priority <em>Priority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Priority</em>'.
	 * @see org.holdfast.model.Priority
	 * @generated
	 */
	EEnum getPriority();

	/**
	 * Returns the meta object for enum '{@link org.holdfast.model.Rating <em>Rating</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Rating</em>'.
	 * @see org.holdfast.model.Rating
	 * @generated
	 */
	EEnum getRating();

	/**
	 * Returns the meta object for enum '{@link org.holdfast.model.Confidentiality <em>Confidentiality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Confidentiality</em>'.
	 * @see org.holdfast.model.Confidentiality
	 * @generated
	 */
	EEnum getConfidentiality();

	/**
	 * Returns the meta object for enum '{@link org.holdfast.model.OfferingSort <em>Offering Sort</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Offering Sort</em>'.
	 * @see org.holdfast.model.OfferingSort
	 * @generated
	 */
	EEnum getOfferingSort();

	/**
	 * Returns the meta object for enum '{@link org.holdfast.model.VulnerabilityArea <em>Vulnerability Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Vulnerability Area</em>'.
	 * @see org.holdfast.model.VulnerabilityArea
	 * @generated
	 */
	EEnum getVulnerabilityArea();

	/**
	 * Returns the meta object for enum '{@link org.holdfast.model.ComponentCategory <em>Component Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Component Category</em>'.
	 * @see org.holdfast.model.ComponentCategory
	 * @generated
	 */
	EEnum getComponentCategory();

	/**
	 * Returns the meta object for enum '{@link org.holdfast.model.ComponentSort <em>Component Sort</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Component Sort</em>'.
	 * @see org.holdfast.model.ComponentSort
	 * @generated
	 */
	EEnum getComponentSort();

	/**
	 * Returns the meta object for enum '{@link org.holdfast.model.HypervisorModel <em>Hypervisor Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Hypervisor Model</em>'.
	 * @see org.holdfast.model.HypervisorModel
	 * @generated
	 */
	EEnum getHypervisorModel();

	/**
	 * Returns the meta object for enum '{@link org.holdfast.model.Mobility <em>Mobility</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Mobility</em>'.
	 * @see org.holdfast.model.Mobility
	 * @generated
	 */
	EEnum getMobility();

	/**
	 * Returns the meta object for enum '{@link org.holdfast.model.DesktopModel <em>Desktop Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Desktop Model</em>'.
	 * @see org.holdfast.model.DesktopModel
	 * @generated
	 */
	EEnum getDesktopModel();

	/**
	 * Returns the meta object for enum '{@link org.holdfast.model.Technique <em>Technique</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Technique</em>'.
	 * @see org.holdfast.model.Technique
	 * @generated
	 */
	EEnum getTechnique();

	/**
	 * Returns the meta object for enum '{@link org.holdfast.model.CaptureMode <em>Capture Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Capture Mode</em>'.
	 * @see org.holdfast.model.CaptureMode
	 * @generated
	 */
	EEnum getCaptureMode();

	/**
	 * Returns the meta object for enum '{@link org.holdfast.model.DisasterOrigin <em>Disaster Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Disaster Origin</em>'.
	 * @see org.holdfast.model.DisasterOrigin
	 * @generated
	 */
	EEnum getDisasterOrigin();

	/**
	 * Returns the meta object for enum '{@link org.holdfast.model.Channel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Channel</em>'.
	 * @see org.holdfast.model.Channel
	 * @generated
	 */
	EEnum getChannel();

	/**
	 * Returns the meta object for enum '{@link org.holdfast.model.CostScope <em>Cost Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Cost Scope</em>'.
	 * @see org.holdfast.model.CostScope
	 * @generated
	 */
	EEnum getCostScope();

	/**
	 * Returns the meta object for enum '{@link org.holdfast.model.ExerciseSort <em>Exercise Sort</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Exercise Sort</em>'.
	 * @see org.holdfast.model.ExerciseSort
	 * @generated
	 */
	EEnum getExerciseSort();

	/**
	 * Returns the meta object for enum '{@link org.holdfast.model.ExerciseResult <em>Exercise Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Exercise Result</em>'.
	 * @see org.holdfast.model.ExerciseResult
	 * @generated
	 */
	EEnum getExerciseResult();

	/**
	 * Returns the meta object for enum '{@link org.holdfast.model.RuleSeverity <em>Rule Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Rule Severity</em>'.
	 * @see org.holdfast.model.RuleSeverity
	 * @generated
	 */
	EEnum getRuleSeverity();

	/**
	 * Returns the meta object for enum '{@link org.holdfast.model.BinaryOperator <em>Binary Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Binary Operator</em>'.
	 * @see org.holdfast.model.BinaryOperator
	 * @generated
	 */
	EEnum getBinaryOperator();

	/**
	 * Returns the meta object for enum '{@link org.holdfast.model.UnaryOperator <em>Unary Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Unary Operator</em>'.
	 * @see org.holdfast.model.UnaryOperator
	 * @generated
	 */
	EEnum getUnaryOperator();

	/**
	 * Returns the meta object for enum '{@link org.holdfast.model.CollectionOperator <em>Collection Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Collection Operator</em>'.
	 * @see org.holdfast.model.CollectionOperator
	 * @generated
	 */
	EEnum getCollectionOperator();

	/**
	 * Returns the meta object for data type '{@link org.holdfast.model.value.Duration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A length of calendar time: a whole number and s, min, h, d or w.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Duration</em>'.
	 * @see org.holdfast.model.value.Duration
	 * @model instanceClass="org.holdfast.model.value.Duration"
	 * @generated
	 */
	EDataType getDuration();

	/**
	 * Returns the meta object for data type '{@link org.holdfast.model.value.DurationRange <em>Duration Range</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A fixed duration, or least .. most likely value.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Duration Range</em>'.
	 * @see org.holdfast.model.value.DurationRange
	 * @model instanceClass="org.holdfast.model.value.DurationRange"
	 * @generated
	 */
	EDataType getDurationRange();

	/**
	 * Returns the meta object for data type '{@link org.holdfast.model.value.Period <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A recurring period: a whole number and days, months or years.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Period</em>'.
	 * @see org.holdfast.model.value.Period
	 * @model instanceClass="org.holdfast.model.value.Period"
	 * @generated
	 */
	EDataType getPeriod();

	/**
	 * Returns the meta object for data type '{@link org.holdfast.model.value.Frequency <em>Frequency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How often a year: once every 40 years, 0.2 per year.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Frequency</em>'.
	 * @see org.holdfast.model.value.Frequency
	 * @model instanceClass="org.holdfast.model.value.Frequency"
	 * @generated
	 */
	EDataType getFrequency();

	/**
	 * Returns the meta object for data type '{@link org.holdfast.model.value.Money <em>Money</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An amount in the plan's currency, with at most two decimals.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Money</em>'.
	 * @see org.holdfast.model.value.Money
	 * @model instanceClass="org.holdfast.model.value.Money"
	 * @generated
	 */
	EDataType getMoney();

	/**
	 * Returns the meta object for data type '{@link org.holdfast.model.value.CostRate <em>Cost Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An amount of money per year or per hour.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Cost Rate</em>'.
	 * @see org.holdfast.model.value.CostRate
	 * @model instanceClass="org.holdfast.model.value.CostRate"
	 * @generated
	 */
	EDataType getCostRate();

	/**
	 * Returns the meta object for data type '{@link org.holdfast.model.value.Size <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An amount of data in KB, MB, GB or TB (powers of 1000).
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Size</em>'.
	 * @see org.holdfast.model.value.Size
	 * @model instanceClass="org.holdfast.model.value.Size"
	 * @generated
	 */
	EDataType getSize();

	/**
	 * Returns the meta object for data type '{@link org.holdfast.model.value.DataRate <em>Data Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An amount of data per time: 50 GB per h.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Data Rate</em>'.
	 * @see org.holdfast.model.value.DataRate
	 * @model instanceClass="org.holdfast.model.value.DataRate"
	 * @generated
	 */
	EDataType getDataRate();

	/**
	 * Returns the meta object for data type '{@link org.holdfast.model.value.Capacity <em>Capacity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Processors and memory: 16 cpu, 128 GB.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Capacity</em>'.
	 * @see org.holdfast.model.value.Capacity
	 * @model instanceClass="org.holdfast.model.value.Capacity"
	 * @generated
	 */
	EDataType getCapacity();

	/**
	 * Returns the meta object for data type '{@link org.holdfast.model.value.Share <em>Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A share in percent, from 0 to 100.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Share</em>'.
	 * @see org.holdfast.model.value.Share
	 * @model instanceClass="org.holdfast.model.value.Share"
	 * @generated
	 */
	EDataType getShare();

	/**
	 * Returns the meta object for data type '{@link org.holdfast.model.value.Day <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A day, as in ISO 8601: 2026-09-01.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Date</em>'.
	 * @see org.holdfast.model.value.Day
	 * @model instanceClass="org.holdfast.model.value.Day"
	 * @generated
	 */
	EDataType getDate();

	/**
	 * Returns the meta object for data type '{@link org.holdfast.model.value.Quantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Any of the values, as a literal in an expression.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Quantity</em>'.
	 * @see org.holdfast.model.value.Quantity
	 * @model instanceClass="org.holdfast.model.value.Quantity"
	 * @generated
	 */
	EDataType getQuantity();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	HoldfastFactory getHoldfastFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals
	{
		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.NamedElementImpl <em>Named Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.NamedElementImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getNamedElement()
		 * @generated
		 */
		EClass NAMED_ELEMENT = eINSTANCE.getNamedElement();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__NAME = eINSTANCE.getNamedElement_Name();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__TITLE = eINSTANCE.getNamedElement_Title();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.ElementImpl <em>Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.ElementImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getElement()
		 * @generated
		 */
		EClass ELEMENT = eINSTANCE.getElement();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.DocumentImpl <em>Document</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.DocumentImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getDocument()
		 * @generated
		 */
		EClass DOCUMENT = eINSTANCE.getDocument();

		/**
		 * The meta object literal for the '<em><b>Plan</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__PLAN = eINSTANCE.getDocument_Plan();

		/**
		 * The meta object literal for the '<em><b>Elements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__ELEMENTS = eINSTANCE.getDocument_Elements();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.PlanImpl <em>Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.PlanImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getPlan()
		 * @generated
		 */
		EClass PLAN = eINSTANCE.getPlan();

		/**
		 * The meta object literal for the '<em><b>Currency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN__CURRENCY = eINSTANCE.getPlan_Currency();

		/**
		 * The meta object literal for the '<em><b>Budget</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN__BUDGET = eINSTANCE.getPlan_Budget();

		/**
		 * The meta object literal for the '<em><b>Horizon</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN__HORIZON = eINSTANCE.getPlan_Horizon();

		/**
		 * The meta object literal for the '<em><b>Review Period</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN__REVIEW_PERIOD = eINSTANCE.getPlan_ReviewPeriod();

		/**
		 * The meta object literal for the '<em><b>Revision Share</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN__REVISION_SHARE = eINSTANCE.getPlan_RevisionShare();

		/**
		 * The meta object literal for the '<em><b>Reviewed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN__REVIEWED_ON = eINSTANCE.getPlan_ReviewedOn();

		/**
		 * The meta object literal for the '<em><b>Reviewed By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN__REVIEWED_BY = eINSTANCE.getPlan_ReviewedBy();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN__STEPS = eINSTANCE.getPlan_Steps();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.StepStateImpl <em>Step State</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.StepStateImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getStepState()
		 * @generated
		 */
		EClass STEP_STATE = eINSTANCE.getStepState();

		/**
		 * The meta object literal for the '<em><b>Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP_STATE__STEP = eINSTANCE.getStepState_Step();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP_STATE__STATUS = eINSTANCE.getStepState_Status();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP_STATE__DATE = eINSTANCE.getStepState_Date();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STEP_STATE__BY = eINSTANCE.getStepState_By();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.RegionImpl <em>Region</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.RegionImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getRegion()
		 * @generated
		 */
		EClass REGION = eINSTANCE.getRegion();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.SiteImpl <em>Site</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.SiteImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getSite()
		 * @generated
		 */
		EClass SITE = eINSTANCE.getSite();

		/**
		 * The meta object literal for the '<em><b>Declared Region</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SITE__DECLARED_REGION = eINSTANCE.getSite_DeclaredRegion();

		/**
		 * The meta object literal for the '<em><b>Region</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SITE__REGION = eINSTANCE.getSite_Region();

		/**
		 * The meta object literal for the '<em><b>Cleared</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SITE__CLEARED = eINSTANCE.getSite_Cleared();

		/**
		 * The meta object literal for the '<em><b>Sites</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SITE__SITES = eINSTANCE.getSite_Sites();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SITE__PARENT = eINSTANCE.getSite_Parent();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.PersonImpl <em>Person</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.PersonImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getPerson()
		 * @generated
		 */
		EClass PERSON = eINSTANCE.getPerson();

		/**
		 * The meta object literal for the '<em><b>Contacts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__CONTACTS = eINSTANCE.getPerson_Contacts();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__AT = eINSTANCE.getPerson_At();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.ContactImpl <em>Contact</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.ContactImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getContact()
		 * @generated
		 */
		EClass CONTACT = eINSTANCE.getContact();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT__CHANNEL = eINSTANCE.getContact_Channel();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT__ADDRESS = eINSTANCE.getContact_Address();

		/**
		 * The meta object literal for the '<em><b>Hours</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT__HOURS = eINSTANCE.getContact_Hours();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.RoleImpl <em>Role</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.RoleImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getRole()
		 * @generated
		 */
		EClass ROLE = eINSTANCE.getRole();

		/**
		 * The meta object literal for the '<em><b>Holders</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROLE__HOLDERS = eINSTANCE.getRole_Holders();

		/**
		 * The meta object literal for the '<em><b>Headcount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE__HEADCOUNT = eINSTANCE.getRole_Headcount();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.OfferingImpl <em>Offering</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.OfferingImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getOffering()
		 * @generated
		 */
		EClass OFFERING = eINSTANCE.getOffering();

		/**
		 * The meta object literal for the '<em><b>Sort</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OFFERING__SORT = eINSTANCE.getOffering_Sort();

		/**
		 * The meta object literal for the '<em><b>Core</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OFFERING__CORE = eINSTANCE.getOffering_Core();

		/**
		 * The meta object literal for the '<em><b>Information</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OFFERING__INFORMATION = eINSTANCE.getOffering_Information();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.InformationImpl <em>Information</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.InformationImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getInformation()
		 * @generated
		 */
		EClass INFORMATION = eINSTANCE.getInformation();

		/**
		 * The meta object literal for the '<em><b>Criticality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFORMATION__CRITICALITY = eINSTANCE.getInformation_Criticality();

		/**
		 * The meta object literal for the '<em><b>Confidentiality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFORMATION__CONFIDENTIALITY = eINSTANCE.getInformation_Confidentiality();

		/**
		 * The meta object literal for the '<em><b>Intellectual Property</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFORMATION__INTELLECTUAL_PROPERTY = eINSTANCE.getInformation_IntellectualProperty();

		/**
		 * The meta object literal for the '<em><b>Held In</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INFORMATION__HELD_IN = eINSTANCE.getInformation_HeldIn();

		/**
		 * The meta object literal for the '<em><b>Used Through</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INFORMATION__USED_THROUGH = eINSTANCE.getInformation_UsedThrough();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.BusinessFunctionImpl <em>Business Function</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.BusinessFunctionImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getBusinessFunction()
		 * @generated
		 */
		EClass BUSINESS_FUNCTION = eINSTANCE.getBusinessFunction();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BUSINESS_FUNCTION__OWNER = eINSTANCE.getBusinessFunction_Owner();

		/**
		 * The meta object literal for the '<em><b>Priority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUSINESS_FUNCTION__PRIORITY = eINSTANCE.getBusinessFunction_Priority();

		/**
		 * The meta object literal for the '<em><b>Mtd</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUSINESS_FUNCTION__MTD = eINSTANCE.getBusinessFunction_Mtd();

		/**
		 * The meta object literal for the '<em><b>Wrt</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUSINESS_FUNCTION__WRT = eINSTANCE.getBusinessFunction_Wrt();

		/**
		 * The meta object literal for the '<em><b>Manual</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUSINESS_FUNCTION__MANUAL = eINSTANCE.getBusinessFunction_Manual();

		/**
		 * The meta object literal for the '<em><b>Vulnerabilities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BUSINESS_FUNCTION__VULNERABILITIES = eINSTANCE.getBusinessFunction_Vulnerabilities();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.VulnerabilityImpl <em>Vulnerability</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.VulnerabilityImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getVulnerability()
		 * @generated
		 */
		EClass VULNERABILITY = eINSTANCE.getVulnerability();

		/**
		 * The meta object literal for the '<em><b>Area</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VULNERABILITY__AREA = eINSTANCE.getVulnerability_Area();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VULNERABILITY__LEVEL = eINSTANCE.getVulnerability_Level();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VULNERABILITY__NOTE = eINSTANCE.getVulnerability_Note();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.DependentImpl <em>Dependent</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.DependentImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getDependent()
		 * @generated
		 */
		EClass DEPENDENT = eINSTANCE.getDependent();

		/**
		 * The meta object literal for the '<em><b>Needs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEPENDENT__NEEDS = eINSTANCE.getDependent_Needs();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.DependableImpl <em>Dependable</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.DependableImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getDependable()
		 * @generated
		 */
		EClass DEPENDABLE = eINSTANCE.getDependable();

		/**
		 * The meta object literal for the '<em><b>Needed By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEPENDABLE__NEEDED_BY = eINSTANCE.getDependable_NeededBy();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.NeedImpl <em>Need</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.NeedImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getNeed()
		 * @generated
		 */
		EClass NEED = eINSTANCE.getNeed();

		/**
		 * The meta object literal for the '<em><b>Dependent</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NEED__DEPENDENT = eINSTANCE.getNeed_Dependent();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.NeedTargetImpl <em>Need Target</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.NeedTargetImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getNeedTarget()
		 * @generated
		 */
		EClass NEED_TARGET = eINSTANCE.getNeedTarget();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NEED_TARGET__TARGET = eINSTANCE.getNeedTarget_Target();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.SingleNeedImpl <em>Single Need</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.SingleNeedImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getSingleNeed()
		 * @generated
		 */
		EClass SINGLE_NEED = eINSTANCE.getSingleNeed();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.AlternativeNeedImpl <em>Alternative Need</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.AlternativeNeedImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getAlternativeNeed()
		 * @generated
		 */
		EClass ALTERNATIVE_NEED = eINSTANCE.getAlternativeNeed();

		/**
		 * The meta object literal for the '<em><b>Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALTERNATIVE_NEED__REQUIRED = eINSTANCE.getAlternativeNeed_Required();

		/**
		 * The meta object literal for the '<em><b>Alternatives</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALTERNATIVE_NEED__ALTERNATIVES = eINSTANCE.getAlternativeNeed_Alternatives();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.AlternativeImpl <em>Alternative</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.AlternativeImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getAlternative()
		 * @generated
		 */
		EClass ALTERNATIVE = eINSTANCE.getAlternative();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.PeopleNeedImpl <em>People Need</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.PeopleNeedImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getPeopleNeed()
		 * @generated
		 */
		EClass PEOPLE_NEED = eINSTANCE.getPeopleNeed();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PEOPLE_NEED__COUNT = eINSTANCE.getPeopleNeed_Count();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PEOPLE_NEED__ROLE = eINSTANCE.getPeopleNeed_Role();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.ComponentImpl <em>Component</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.ComponentImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getComponent()
		 * @generated
		 */
		EClass COMPONENT = eINSTANCE.getComponent();

		/**
		 * The meta object literal for the '<em><b>Priority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__PRIORITY = eINSTANCE.getComponent_Priority();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPONENT__KIND = eINSTANCE.getComponent_Kind();

		/**
		 * The meta object literal for the '<em><b>Platform</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__PLATFORM = eINSTANCE.getComponent_Platform();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPONENT__AT = eINSTANCE.getComponent_At();

		/**
		 * The meta object literal for the '<em><b>Site</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPONENT__SITE = eINSTANCE.getComponent_Site();

		/**
		 * The meta object literal for the '<em><b>Carrier</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPONENT__CARRIER = eINSTANCE.getComponent_Carrier();

		/**
		 * The meta object literal for the '<em><b>Carries</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPONENT__CARRIES = eINSTANCE.getComponent_Carries();

		/**
		 * The meta object literal for the '<em><b>Flows</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPONENT__FLOWS = eINSTANCE.getComponent_Flows();

		/**
		 * The meta object literal for the '<em><b>Stand Ins</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPONENT__STAND_INS = eINSTANCE.getComponent_StandIns();

		/**
		 * The meta object literal for the '<em><b>Replaced Within</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__REPLACED_WITHIN = eINSTANCE.getComponent_ReplacedWithin();

		/**
		 * The meta object literal for the '<em><b>Users</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPONENT__USERS = eINSTANCE.getComponent_Users();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.DataFlowImpl <em>Data Flow</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.DataFlowImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getDataFlow()
		 * @generated
		 */
		EClass DATA_FLOW = eINSTANCE.getDataFlow();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATA_FLOW__SOURCE = eINSTANCE.getDataFlow_Source();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATA_FLOW__TARGET = eINSTANCE.getDataFlow_Target();

		/**
		 * The meta object literal for the '<em><b>Independent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_FLOW__INDEPENDENT = eINSTANCE.getDataFlow_Independent();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.StandInImpl <em>Stand In</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.StandInImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getStandIn()
		 * @generated
		 */
		EClass STAND_IN = eINSTANCE.getStandIn();

		/**
		 * The meta object literal for the '<em><b>Of</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STAND_IN__OF = eINSTANCE.getStandIn_Of();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STAND_IN__TARGET = eINSTANCE.getStandIn_Target();

		/**
		 * The meta object literal for the '<em><b>Within</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAND_IN__WITHIN = eINSTANCE.getStandIn_Within();

		/**
		 * The meta object literal for the '<em><b>Declared</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAND_IN__DECLARED = eINSTANCE.getStandIn_Declared();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.ComponentKindImpl <em>Component Kind</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.ComponentKindImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getComponentKind()
		 * @generated
		 */
		EClass COMPONENT_KIND = eINSTANCE.getComponentKind();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT_KIND__CATEGORY = eINSTANCE.getComponentKind_Category();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.ProtectableImpl <em>Protectable</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.ProtectableImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getProtectable()
		 * @generated
		 */
		EClass PROTECTABLE = eINSTANCE.getProtectable();

		/**
		 * The meta object literal for the '<em><b>Protections</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROTECTABLE__PROTECTIONS = eINSTANCE.getProtectable_Protections();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.InformationSystemImpl <em>Information System</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.InformationSystemImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getInformationSystem()
		 * @generated
		 */
		EClass INFORMATION_SYSTEM = eINSTANCE.getInformationSystem();

		/**
		 * The meta object literal for the '<em><b>On</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INFORMATION_SYSTEM__ON = eINSTANCE.getInformationSystem_On();

		/**
		 * The meta object literal for the '<em><b>Rto</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFORMATION_SYSTEM__RTO = eINSTANCE.getInformationSystem_Rto();

		/**
		 * The meta object literal for the '<em><b>Rpo</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFORMATION_SYSTEM__RPO = eINSTANCE.getInformationSystem_Rpo();

		/**
		 * The meta object literal for the '<em><b>Volume</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFORMATION_SYSTEM__VOLUME = eINSTANCE.getInformationSystem_Volume();

		/**
		 * The meta object literal for the '<em><b>Changes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFORMATION_SYSTEM__CHANGES = eINSTANCE.getInformationSystem_Changes();

		/**
		 * The meta object literal for the '<em><b>Holds</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INFORMATION_SYSTEM__HOLDS = eINSTANCE.getInformationSystem_Holds();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INFORMATION_SYSTEM__GROUP = eINSTANCE.getInformationSystem_Group();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.MachineImpl <em>Machine</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.MachineImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getMachine()
		 * @generated
		 */
		EClass MACHINE = eINSTANCE.getMachine();

		/**
		 * The meta object literal for the '<em><b>Stored On</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MACHINE__STORED_ON = eINSTANCE.getMachine_StoredOn();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.HostImpl <em>Host</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.HostImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getHost()
		 * @generated
		 */
		EClass HOST = eINSTANCE.getHost();

		/**
		 * The meta object literal for the '<em><b>Hypervisor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__HYPERVISOR = eINSTANCE.getHost_Hypervisor();

		/**
		 * The meta object literal for the '<em><b>Capacity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__CAPACITY = eINSTANCE.getHost_Capacity();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.VirtualMachineImpl <em>Virtual Machine</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.VirtualMachineImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getVirtualMachine()
		 * @generated
		 */
		EClass VIRTUAL_MACHINE = eINSTANCE.getVirtualMachine();

		/**
		 * The meta object literal for the '<em><b>On</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTUAL_MACHINE__ON = eINSTANCE.getVirtualMachine_On();

		/**
		 * The meta object literal for the '<em><b>Capacity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__CAPACITY = eINSTANCE.getVirtualMachine_Capacity();

		/**
		 * The meta object literal for the '<em><b>Image</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__IMAGE = eINSTANCE.getVirtualMachine_Image();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.StorageImpl <em>Storage</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.StorageImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getStorage()
		 * @generated
		 */
		EClass STORAGE = eINSTANCE.getStorage();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.NetworkImpl <em>Network</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.NetworkImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getNetwork()
		 * @generated
		 */
		EClass NETWORK = eINSTANCE.getNetwork();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.UtilitySupplyImpl <em>Utility Supply</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.UtilitySupplyImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getUtilitySupply()
		 * @generated
		 */
		EClass UTILITY_SUPPLY = eINSTANCE.getUtilitySupply();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.SupplierImpl <em>Supplier</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.SupplierImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getSupplier()
		 * @generated
		 */
		EClass SUPPLIER = eINSTANCE.getSupplier();

		/**
		 * The meta object literal for the '<em><b>Cleared</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLIER__CLEARED = eINSTANCE.getSupplier_Cleared();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.UserGroupImpl <em>User Group</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.UserGroupImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getUserGroup()
		 * @generated
		 */
		EClass USER_GROUP = eINSTANCE.getUserGroup();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER_GROUP__COUNT = eINSTANCE.getUserGroup_Count();

		/**
		 * The meta object literal for the '<em><b>Mobility</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER_GROUP__MOBILITY = eINSTANCE.getUserGroup_Mobility();

		/**
		 * The meta object literal for the '<em><b>Resources</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER_GROUP__RESOURCES = eINSTANCE.getUserGroup_Resources();

		/**
		 * The meta object literal for the '<em><b>Sensitive Data</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER_GROUP__SENSITIVE_DATA = eINSTANCE.getUserGroup_SensitiveData();

		/**
		 * The meta object literal for the '<em><b>Desktop</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER_GROUP__DESKTOP = eINSTANCE.getUserGroup_Desktop();

		/**
		 * The meta object literal for the '<em><b>Desktop Host</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference USER_GROUP__DESKTOP_HOST = eINSTANCE.getUserGroup_DesktopHost();

		/**
		 * The meta object literal for the '<em><b>Pilot</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER_GROUP__PILOT = eINSTANCE.getUserGroup_Pilot();

		/**
		 * The meta object literal for the '<em><b>Uses</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference USER_GROUP__USES = eINSTANCE.getUserGroup_Uses();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.ProtectionImpl <em>Protection</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.ProtectionImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getProtection()
		 * @generated
		 */
		EClass PROTECTION = eINSTANCE.getProtection();

		/**
		 * The meta object literal for the '<em><b>Technique</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTECTION__TECHNIQUE = eINSTANCE.getProtection_Technique();

		/**
		 * The meta object literal for the '<em><b>Copy Of</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROTECTION__COPY_OF = eINSTANCE.getProtection_CopyOf();

		/**
		 * The meta object literal for the '<em><b>Interval</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTECTION__INTERVAL = eINSTANCE.getProtection_Interval();

		/**
		 * The meta object literal for the '<em><b>Held</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTECTION__HELD = eINSTANCE.getProtection_Held();

		/**
		 * The meta object literal for the '<em><b>Takes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTECTION__TAKES = eINSTANCE.getProtection_Takes();

		/**
		 * The meta object literal for the '<em><b>Shipped After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTECTION__SHIPPED_AFTER = eINSTANCE.getProtection_ShippedAfter();

		/**
		 * The meta object literal for the '<em><b>Lag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTECTION__LAG = eINSTANCE.getProtection_Lag();

		/**
		 * The meta object literal for the '<em><b>Bandwidth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTECTION__BANDWIDTH = eINSTANCE.getProtection_Bandwidth();

		/**
		 * The meta object literal for the '<em><b>Kept</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTECTION__KEPT = eINSTANCE.getProtection_Kept();

		/**
		 * The meta object literal for the '<em><b>Copies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROTECTION__COPIES = eINSTANCE.getProtection_Copies();

		/**
		 * The meta object literal for the '<em><b>Encrypted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTECTION__ENCRYPTED = eINSTANCE.getProtection_Encrypted();

		/**
		 * The meta object literal for the '<em><b>Restore Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTECTION__RESTORE_RATE = eINSTANCE.getProtection_RestoreRate();

		/**
		 * The meta object literal for the '<em><b>Restart Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTECTION__RESTART_TIME = eINSTANCE.getProtection_RestartTime();

		/**
		 * The meta object literal for the '<em><b>Cost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTECTION__COST = eINSTANCE.getProtection_Cost();

		/**
		 * The meta object literal for the '<em><b>Serves</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROTECTION__SERVES = eINSTANCE.getProtection_Serves();

		/**
		 * The meta object literal for the '<em><b>Captures Together</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTECTION__CAPTURES_TOGETHER = eINSTANCE.getProtection_CapturesTogether();

		/**
		 * The meta object literal for the '<em><b>Capture Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTECTION__CAPTURE_MODE = eINSTANCE.getProtection_CaptureMode();

		/**
		 * The meta object literal for the '<em><b>Protects</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROTECTION__PROTECTS = eINSTANCE.getProtection_Protects();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.CopyImpl <em>Copy</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.CopyImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getCopy()
		 * @generated
		 */
		EClass COPY = eINSTANCE.getCopy();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COPY__AT = eINSTANCE.getCopy_At();

		/**
		 * The meta object literal for the '<em><b>On</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COPY__ON = eINSTANCE.getCopy_On();

		/**
		 * The meta object literal for the '<em><b>Site</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COPY__SITE = eINSTANCE.getCopy_Site();

		/**
		 * The meta object literal for the '<em><b>Protection</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COPY__PROTECTION = eINSTANCE.getCopy_Protection();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.ConsistencyGroupImpl <em>Consistency Group</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.ConsistencyGroupImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getConsistencyGroup()
		 * @generated
		 */
		EClass CONSISTENCY_GROUP = eINSTANCE.getConsistencyGroup();

		/**
		 * The meta object literal for the '<em><b>Members</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONSISTENCY_GROUP__MEMBERS = eINSTANCE.getConsistencyGroup_Members();

		/**
		 * The meta object literal for the '<em><b>Rpo</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSISTENCY_GROUP__RPO = eINSTANCE.getConsistencyGroup_Rpo();

		/**
		 * The meta object literal for the '<em><b>Captured By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONSISTENCY_GROUP__CAPTURED_BY = eINSTANCE.getConsistencyGroup_CapturedBy();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.DisasterLevelImpl <em>Disaster Level</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.DisasterLevelImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getDisasterLevel()
		 * @generated
		 */
		EClass DISASTER_LEVEL = eINSTANCE.getDisasterLevel();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISASTER_LEVEL__NUMBER = eINSTANCE.getDisasterLevel_Number();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISASTER_LEVEL__TITLE = eINSTANCE.getDisasterLevel_Title();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.DisasterImpl <em>Disaster</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.DisasterImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getDisaster()
		 * @generated
		 */
		EClass DISASTER = eINSTANCE.getDisaster();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISASTER__LEVEL = eINSTANCE.getDisaster_Level();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISASTER__ORIGIN = eINSTANCE.getDisaster_Origin();

		/**
		 * The meta object literal for the '<em><b>Frequency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISASTER__FREQUENCY = eINSTANCE.getDisaster_Frequency();

		/**
		 * The meta object literal for the '<em><b>Each</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISASTER__EACH = eINSTANCE.getDisaster_Each();

		/**
		 * The meta object literal for the '<em><b>Strikes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISASTER__STRIKES = eINSTANCE.getDisaster_Strikes();

		/**
		 * The meta object literal for the '<em><b>Effect</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISASTER__EFFECT = eINSTANCE.getDisaster_Effect();

		/**
		 * The meta object literal for the '<em><b>Keeps Away</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISASTER__KEEPS_AWAY = eINSTANCE.getDisaster_KeepsAway();

		/**
		 * The meta object literal for the '<em><b>Preventions</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISASTER__PREVENTIONS = eINSTANCE.getDisaster_Preventions();

		/**
		 * The meta object literal for the '<em><b>Recovery Plans</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISASTER__RECOVERY_PLANS = eINSTANCE.getDisaster_RecoveryPlans();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.StrikableImpl <em>Strikable</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.StrikableImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getStrikable()
		 * @generated
		 */
		EClass STRIKABLE = eINSTANCE.getStrikable();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.StrikeImpl <em>Strike</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.StrikeImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getStrike()
		 * @generated
		 */
		EClass STRIKE = eINSTANCE.getStrike();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.RegionStrikeImpl <em>Region Strike</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.RegionStrikeImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getRegionStrike()
		 * @generated
		 */
		EClass REGION_STRIKE = eINSTANCE.getRegionStrike();

		/**
		 * The meta object literal for the '<em><b>Region</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REGION_STRIKE__REGION = eINSTANCE.getRegionStrike_Region();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.SiteStrikeImpl <em>Site Strike</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.SiteStrikeImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getSiteStrike()
		 * @generated
		 */
		EClass SITE_STRIKE = eINSTANCE.getSiteStrike();

		/**
		 * The meta object literal for the '<em><b>Site</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SITE_STRIKE__SITE = eINSTANCE.getSiteStrike_Site();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.KindStrikeImpl <em>Kind Strike</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.KindStrikeImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getKindStrike()
		 * @generated
		 */
		EClass KIND_STRIKE = eINSTANCE.getKindStrike();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KIND_STRIKE__KIND = eINSTANCE.getKindStrike_Kind();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.ComponentStrikeImpl <em>Component Strike</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.ComponentStrikeImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getComponentStrike()
		 * @generated
		 */
		EClass COMPONENT_STRIKE = eINSTANCE.getComponentStrike();

		/**
		 * The meta object literal for the '<em><b>Component</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPONENT_STRIKE__COMPONENT = eINSTANCE.getComponentStrike_Component();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.AnyStrikeImpl <em>Any Strike</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.AnyStrikeImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getAnyStrike()
		 * @generated
		 */
		EClass ANY_STRIKE = eINSTANCE.getAnyStrike();

		/**
		 * The meta object literal for the '<em><b>Sort</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANY_STRIKE__SORT = eINSTANCE.getAnyStrike_Sort();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.EffectImpl <em>Effect</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.EffectImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getEffect()
		 * @generated
		 */
		EClass EFFECT = eINSTANCE.getEffect();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.DestructionImpl <em>Destruction</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.DestructionImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getDestruction()
		 * @generated
		 */
		EClass DESTRUCTION = eINSTANCE.getDestruction();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.CorruptionImpl <em>Corruption</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.CorruptionImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getCorruption()
		 * @generated
		 */
		EClass CORRUPTION = eINSTANCE.getCorruption();

		/**
		 * The meta object literal for the '<em><b>Noticed After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRUPTION__NOTICED_AFTER = eINSTANCE.getCorruption_NoticedAfter();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.DisruptionImpl <em>Disruption</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.DisruptionImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getDisruption()
		 * @generated
		 */
		EClass DISRUPTION = eINSTANCE.getDisruption();

		/**
		 * The meta object literal for the '<em><b>Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISRUPTION__DURATION = eINSTANCE.getDisruption_Duration();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.PreventionImpl <em>Prevention</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.PreventionImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getPrevention()
		 * @generated
		 */
		EClass PREVENTION = eINSTANCE.getPrevention();

		/**
		 * The meta object literal for the '<em><b>Against</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PREVENTION__AGAINST = eINSTANCE.getPrevention_Against();

		/**
		 * The meta object literal for the '<em><b>Reduced Frequency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PREVENTION__REDUCED_FREQUENCY = eINSTANCE.getPrevention_ReducedFrequency();

		/**
		 * The meta object literal for the '<em><b>Cost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PREVENTION__COST = eINSTANCE.getPrevention_Cost();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.CostBearerImpl <em>Cost Bearer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.CostBearerImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getCostBearer()
		 * @generated
		 */
		EClass COST_BEARER = eINSTANCE.getCostBearer();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.OutageCostImpl <em>Outage Cost</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.OutageCostImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getOutageCost()
		 * @generated
		 */
		EClass OUTAGE_COST = eINSTANCE.getOutageCost();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTAGE_COST__SUBJECT = eINSTANCE.getOutageCost_Subject();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTAGE_COST__KIND = eINSTANCE.getOutageCost_Kind();

		/**
		 * The meta object literal for the '<em><b>Scope</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTAGE_COST__SCOPE = eINSTANCE.getOutageCost_Scope();

		/**
		 * The meta object literal for the '<em><b>Disaster</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTAGE_COST__DISASTER = eINSTANCE.getOutageCost_Disaster();

		/**
		 * The meta object literal for the '<em><b>Rates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTAGE_COST__RATES = eINSTANCE.getOutageCost_Rates();

		/**
		 * The meta object literal for the '<em><b>Fixed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTAGE_COST__FIXED = eINSTANCE.getOutageCost_Fixed();

		/**
		 * The meta object literal for the '<em><b>Lost Data</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTAGE_COST__LOST_DATA = eINSTANCE.getOutageCost_LostData();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.HourlyRateImpl <em>Hourly Rate</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.HourlyRateImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getHourlyRate()
		 * @generated
		 */
		EClass HOURLY_RATE = eINSTANCE.getHourlyRate();

		/**
		 * The meta object literal for the '<em><b>After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOURLY_RATE__AFTER = eINSTANCE.getHourlyRate_After();

		/**
		 * The meta object literal for the '<em><b>Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOURLY_RATE__RATE = eINSTANCE.getHourlyRate_Rate();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.RecoveryPlanImpl <em>Recovery Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.RecoveryPlanImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getRecoveryPlan()
		 * @generated
		 */
		EClass RECOVERY_PLAN = eINSTANCE.getRecoveryPlan();

		/**
		 * The meta object literal for the '<em><b>Disasters</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECOVERY_PLAN__DISASTERS = eINSTANCE.getRecoveryPlan_Disasters();

		/**
		 * The meta object literal for the '<em><b>Declared By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECOVERY_PLAN__DECLARED_BY = eINSTANCE.getRecoveryPlan_DeclaredBy();

		/**
		 * The meta object literal for the '<em><b>Declared Within</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECOVERY_PLAN__DECLARED_WITHIN = eINSTANCE.getRecoveryPlan_DeclaredWithin();

		/**
		 * The meta object literal for the '<em><b>Recovers At</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECOVERY_PLAN__RECOVERS_AT = eINSTANCE.getRecoveryPlan_RecoversAt();

		/**
		 * The meta object literal for the '<em><b>Information</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECOVERY_PLAN__INFORMATION = eINSTANCE.getRecoveryPlan_Information();

		/**
		 * The meta object literal for the '<em><b>Actions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECOVERY_PLAN__ACTIONS = eINSTANCE.getRecoveryPlan_Actions();

		/**
		 * The meta object literal for the '<em><b>Exercise Period</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECOVERY_PLAN__EXERCISE_PERIOD = eINSTANCE.getRecoveryPlan_ExercisePeriod();

		/**
		 * The meta object literal for the '<em><b>Exercises</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECOVERY_PLAN__EXERCISES = eINSTANCE.getRecoveryPlan_Exercises();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.RecoveryActionImpl <em>Recovery Action</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.RecoveryActionImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getRecoveryAction()
		 * @generated
		 */
		EClass RECOVERY_ACTION = eINSTANCE.getRecoveryAction();

		/**
		 * The meta object literal for the '<em><b>Plan</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECOVERY_ACTION__PLAN = eINSTANCE.getRecoveryAction_Plan();

		/**
		 * The meta object literal for the '<em><b>After</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECOVERY_ACTION__AFTER = eINSTANCE.getRecoveryAction_After();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECOVERY_ACTION__BY = eINSTANCE.getRecoveryAction_By();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.RecoveryStepImpl <em>Recovery Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.RecoveryStepImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getRecoveryStep()
		 * @generated
		 */
		EClass RECOVERY_STEP = eINSTANCE.getRecoveryStep();

		/**
		 * The meta object literal for the '<em><b>Takes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECOVERY_STEP__TAKES = eINSTANCE.getRecoveryStep_Takes();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.RestorationImpl <em>Restoration</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.RestorationImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getRestoration()
		 * @generated
		 */
		EClass RESTORATION = eINSTANCE.getRestoration();

		/**
		 * The meta object literal for the '<em><b>Component</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESTORATION__COMPONENT = eINSTANCE.getRestoration_Component();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESTORATION__FROM = eINSTANCE.getRestoration_From();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.ExerciseImpl <em>Exercise</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.ExerciseImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getExercise()
		 * @generated
		 */
		EClass EXERCISE = eINSTANCE.getExercise();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__DATE = eINSTANCE.getExercise_Date();

		/**
		 * The meta object literal for the '<em><b>Sort</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__SORT = eINSTANCE.getExercise_Sort();

		/**
		 * The meta object literal for the '<em><b>Plan</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXERCISE__PLAN = eINSTANCE.getExercise_Plan();

		/**
		 * The meta object literal for the '<em><b>Result</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__RESULT = eINSTANCE.getExercise_Result();

		/**
		 * The meta object literal for the '<em><b>Failed</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXERCISE__FAILED = eINSTANCE.getExercise_Failed();

		/**
		 * The meta object literal for the '<em><b>Measured</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXERCISE__MEASURED = eINSTANCE.getExercise_Measured();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.MeasurementImpl <em>Measurement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.MeasurementImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getMeasurement()
		 * @generated
		 */
		EClass MEASUREMENT = eINSTANCE.getMeasurement();

		/**
		 * The meta object literal for the '<em><b>Component</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEASUREMENT__COMPONENT = eINSTANCE.getMeasurement_Component();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__TIME = eINSTANCE.getMeasurement_Time();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.AcceptanceImpl <em>Acceptance</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.AcceptanceImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getAcceptance()
		 * @generated
		 */
		EClass ACCEPTANCE = eINSTANCE.getAcceptance();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTANCE__CODE = eINSTANCE.getAcceptance_Code();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACCEPTANCE__SUBJECT = eINSTANCE.getAcceptance_Subject();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTANCE__REASON = eINSTANCE.getAcceptance_Reason();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTANCE__UNTIL = eINSTANCE.getAcceptance_Until();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.CustomRuleImpl <em>Custom Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.CustomRuleImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getCustomRule()
		 * @generated
		 */
		EClass CUSTOM_RULE = eINSTANCE.getCustomRule();

		/**
		 * The meta object literal for the '<em><b>Sort</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTOM_RULE__SORT = eINSTANCE.getCustomRule_Sort();

		/**
		 * The meta object literal for the '<em><b>Variable</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CUSTOM_RULE__VARIABLE = eINSTANCE.getCustomRule_Variable();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CUSTOM_RULE__CONDITION = eINSTANCE.getCustomRule_Condition();

		/**
		 * The meta object literal for the '<em><b>Requirement</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CUSTOM_RULE__REQUIREMENT = eINSTANCE.getCustomRule_Requirement();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTOM_RULE__SEVERITY = eINSTANCE.getCustomRule_Severity();

		/**
		 * The meta object literal for the '<em><b>Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTOM_RULE__STEP = eINSTANCE.getCustomRule_Step();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.ExpressionImpl <em>Expression</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.ExpressionImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getExpression()
		 * @generated
		 */
		EClass EXPRESSION = eINSTANCE.getExpression();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.VariableImpl <em>Variable</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.VariableImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getVariable()
		 * @generated
		 */
		EClass VARIABLE = eINSTANCE.getVariable();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VARIABLE__NAME = eINSTANCE.getVariable_Name();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.BinaryExpressionImpl <em>Binary Expression</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.BinaryExpressionImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getBinaryExpression()
		 * @generated
		 */
		EClass BINARY_EXPRESSION = eINSTANCE.getBinaryExpression();

		/**
		 * The meta object literal for the '<em><b>Left</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BINARY_EXPRESSION__LEFT = eINSTANCE.getBinaryExpression_Left();

		/**
		 * The meta object literal for the '<em><b>Operator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BINARY_EXPRESSION__OPERATOR = eINSTANCE.getBinaryExpression_Operator();

		/**
		 * The meta object literal for the '<em><b>Right</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BINARY_EXPRESSION__RIGHT = eINSTANCE.getBinaryExpression_Right();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.UnaryExpressionImpl <em>Unary Expression</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.UnaryExpressionImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getUnaryExpression()
		 * @generated
		 */
		EClass UNARY_EXPRESSION = eINSTANCE.getUnaryExpression();

		/**
		 * The meta object literal for the '<em><b>Operator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNARY_EXPRESSION__OPERATOR = eINSTANCE.getUnaryExpression_Operator();

		/**
		 * The meta object literal for the '<em><b>Operand</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNARY_EXPRESSION__OPERAND = eINSTANCE.getUnaryExpression_Operand();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.FeatureAccessImpl <em>Feature Access</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.FeatureAccessImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getFeatureAccess()
		 * @generated
		 */
		EClass FEATURE_ACCESS = eINSTANCE.getFeatureAccess();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FEATURE_ACCESS__SOURCE = eINSTANCE.getFeatureAccess_Source();

		/**
		 * The meta object literal for the '<em><b>Feature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FEATURE_ACCESS__FEATURE = eINSTANCE.getFeatureAccess_Feature();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.CollectionOperationImpl <em>Collection Operation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.CollectionOperationImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getCollectionOperation()
		 * @generated
		 */
		EClass COLLECTION_OPERATION = eINSTANCE.getCollectionOperation();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLECTION_OPERATION__SOURCE = eINSTANCE.getCollectionOperation_Source();

		/**
		 * The meta object literal for the '<em><b>Operator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLECTION_OPERATION__OPERATOR = eINSTANCE.getCollectionOperation_Operator();

		/**
		 * The meta object literal for the '<em><b>Variable</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLECTION_OPERATION__VARIABLE = eINSTANCE.getCollectionOperation_Variable();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLECTION_OPERATION__BODY = eINSTANCE.getCollectionOperation_Body();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.NameReferenceImpl <em>Name Reference</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.NameReferenceImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getNameReference()
		 * @generated
		 */
		EClass NAME_REFERENCE = eINSTANCE.getNameReference();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAME_REFERENCE__NAME = eINSTANCE.getNameReference_Name();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.QuantityLiteralImpl <em>Quantity Literal</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.QuantityLiteralImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getQuantityLiteral()
		 * @generated
		 */
		EClass QUANTITY_LITERAL = eINSTANCE.getQuantityLiteral();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY_LITERAL__VALUE = eINSTANCE.getQuantityLiteral_Value();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.impl.TextLiteralImpl <em>Text Literal</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.impl.TextLiteralImpl
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getTextLiteral()
		 * @generated
		 */
		EClass TEXT_LITERAL = eINSTANCE.getTextLiteral();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_LITERAL__VALUE = eINSTANCE.getTextLiteral_Value();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.MethodStep <em>Method Step</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.MethodStep
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getMethodStep()
		 * @generated
		 */
		EEnum METHOD_STEP = eINSTANCE.getMethodStep();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.StepStatus <em>Step Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.StepStatus
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getStepStatus()
		 * @generated
		 */
		EEnum STEP_STATUS = eINSTANCE.getStepStatus();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.Priority <em>Priority</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.Priority
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getPriority()
		 * @generated
		 */
		EEnum PRIORITY = eINSTANCE.getPriority();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.Rating <em>Rating</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.Rating
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getRating()
		 * @generated
		 */
		EEnum RATING = eINSTANCE.getRating();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.Confidentiality <em>Confidentiality</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.Confidentiality
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getConfidentiality()
		 * @generated
		 */
		EEnum CONFIDENTIALITY = eINSTANCE.getConfidentiality();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.OfferingSort <em>Offering Sort</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.OfferingSort
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getOfferingSort()
		 * @generated
		 */
		EEnum OFFERING_SORT = eINSTANCE.getOfferingSort();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.VulnerabilityArea <em>Vulnerability Area</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.VulnerabilityArea
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getVulnerabilityArea()
		 * @generated
		 */
		EEnum VULNERABILITY_AREA = eINSTANCE.getVulnerabilityArea();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.ComponentCategory <em>Component Category</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.ComponentCategory
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getComponentCategory()
		 * @generated
		 */
		EEnum COMPONENT_CATEGORY = eINSTANCE.getComponentCategory();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.ComponentSort <em>Component Sort</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.ComponentSort
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getComponentSort()
		 * @generated
		 */
		EEnum COMPONENT_SORT = eINSTANCE.getComponentSort();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.HypervisorModel <em>Hypervisor Model</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.HypervisorModel
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getHypervisorModel()
		 * @generated
		 */
		EEnum HYPERVISOR_MODEL = eINSTANCE.getHypervisorModel();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.Mobility <em>Mobility</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.Mobility
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getMobility()
		 * @generated
		 */
		EEnum MOBILITY = eINSTANCE.getMobility();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.DesktopModel <em>Desktop Model</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.DesktopModel
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getDesktopModel()
		 * @generated
		 */
		EEnum DESKTOP_MODEL = eINSTANCE.getDesktopModel();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.Technique <em>Technique</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.Technique
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getTechnique()
		 * @generated
		 */
		EEnum TECHNIQUE = eINSTANCE.getTechnique();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.CaptureMode <em>Capture Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.CaptureMode
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getCaptureMode()
		 * @generated
		 */
		EEnum CAPTURE_MODE = eINSTANCE.getCaptureMode();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.DisasterOrigin <em>Disaster Origin</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.DisasterOrigin
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getDisasterOrigin()
		 * @generated
		 */
		EEnum DISASTER_ORIGIN = eINSTANCE.getDisasterOrigin();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.Channel <em>Channel</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.Channel
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getChannel()
		 * @generated
		 */
		EEnum CHANNEL = eINSTANCE.getChannel();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.CostScope <em>Cost Scope</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.CostScope
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getCostScope()
		 * @generated
		 */
		EEnum COST_SCOPE = eINSTANCE.getCostScope();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.ExerciseSort <em>Exercise Sort</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.ExerciseSort
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getExerciseSort()
		 * @generated
		 */
		EEnum EXERCISE_SORT = eINSTANCE.getExerciseSort();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.ExerciseResult <em>Exercise Result</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.ExerciseResult
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getExerciseResult()
		 * @generated
		 */
		EEnum EXERCISE_RESULT = eINSTANCE.getExerciseResult();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.RuleSeverity <em>Rule Severity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.RuleSeverity
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getRuleSeverity()
		 * @generated
		 */
		EEnum RULE_SEVERITY = eINSTANCE.getRuleSeverity();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.BinaryOperator <em>Binary Operator</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.BinaryOperator
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getBinaryOperator()
		 * @generated
		 */
		EEnum BINARY_OPERATOR = eINSTANCE.getBinaryOperator();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.UnaryOperator <em>Unary Operator</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.UnaryOperator
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getUnaryOperator()
		 * @generated
		 */
		EEnum UNARY_OPERATOR = eINSTANCE.getUnaryOperator();

		/**
		 * The meta object literal for the '{@link org.holdfast.model.CollectionOperator <em>Collection Operator</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.CollectionOperator
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getCollectionOperator()
		 * @generated
		 */
		EEnum COLLECTION_OPERATOR = eINSTANCE.getCollectionOperator();

		/**
		 * The meta object literal for the '<em>Duration</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.value.Duration
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getDuration()
		 * @generated
		 */
		EDataType DURATION = eINSTANCE.getDuration();

		/**
		 * The meta object literal for the '<em>Duration Range</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.value.DurationRange
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getDurationRange()
		 * @generated
		 */
		EDataType DURATION_RANGE = eINSTANCE.getDurationRange();

		/**
		 * The meta object literal for the '<em>Period</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.value.Period
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getPeriod()
		 * @generated
		 */
		EDataType PERIOD = eINSTANCE.getPeriod();

		/**
		 * The meta object literal for the '<em>Frequency</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.value.Frequency
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getFrequency()
		 * @generated
		 */
		EDataType FREQUENCY = eINSTANCE.getFrequency();

		/**
		 * The meta object literal for the '<em>Money</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.value.Money
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getMoney()
		 * @generated
		 */
		EDataType MONEY = eINSTANCE.getMoney();

		/**
		 * The meta object literal for the '<em>Cost Rate</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.value.CostRate
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getCostRate()
		 * @generated
		 */
		EDataType COST_RATE = eINSTANCE.getCostRate();

		/**
		 * The meta object literal for the '<em>Size</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.value.Size
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getSize()
		 * @generated
		 */
		EDataType SIZE = eINSTANCE.getSize();

		/**
		 * The meta object literal for the '<em>Data Rate</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.value.DataRate
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getDataRate()
		 * @generated
		 */
		EDataType DATA_RATE = eINSTANCE.getDataRate();

		/**
		 * The meta object literal for the '<em>Capacity</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.value.Capacity
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getCapacity()
		 * @generated
		 */
		EDataType CAPACITY = eINSTANCE.getCapacity();

		/**
		 * The meta object literal for the '<em>Share</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.value.Share
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getShare()
		 * @generated
		 */
		EDataType SHARE = eINSTANCE.getShare();

		/**
		 * The meta object literal for the '<em>Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.value.Day
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getDate()
		 * @generated
		 */
		EDataType DATE = eINSTANCE.getDate();

		/**
		 * The meta object literal for the '<em>Quantity</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.holdfast.model.value.Quantity
		 * @see org.holdfast.model.impl.HoldfastPackageImpl#getQuantity()
		 * @generated
		 */
		EDataType QUANTITY = eINSTANCE.getQuantity();

	}

} //HoldfastPackage
