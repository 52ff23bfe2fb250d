/**
 */
package org.holdfast.model;

import org.eclipse.emf.common.util.EList;

import org.holdfast.model.value.Duration;
import org.holdfast.model.value.Period;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Recovery Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is done after a disaster: who declares it, how fast, where to recover, in which steps (step h).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.RecoveryPlan#getDisasters <em>Disasters</em>}</li>
 *   <li>{@link org.holdfast.model.RecoveryPlan#getDeclaredBy <em>Declared By</em>}</li>
 *   <li>{@link org.holdfast.model.RecoveryPlan#getDeclaredWithin <em>Declared Within</em>}</li>
 *   <li>{@link org.holdfast.model.RecoveryPlan#getRecoversAt <em>Recovers At</em>}</li>
 *   <li>{@link org.holdfast.model.RecoveryPlan#getInformation <em>Information</em>}</li>
 *   <li>{@link org.holdfast.model.RecoveryPlan#getActions <em>Actions</em>}</li>
 *   <li>{@link org.holdfast.model.RecoveryPlan#getExercisePeriod <em>Exercise Period</em>}</li>
 *   <li>{@link org.holdfast.model.RecoveryPlan#getExercises <em>Exercises</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getRecoveryPlan()
 * @model
 * @generated
 */
public interface RecoveryPlan extends Element, NamedElement
{
	/**
	 * Returns the value of the '<em><b>Disasters</b></em>' reference list.
	 * The list contents are of type {@link org.holdfast.model.Disaster}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The disasters that it is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disasters</em>' reference list.
	 * @see org.holdfast.model.HoldfastPackage#getRecoveryPlan_Disasters()
	 * @model
	 * @generated
	 */
	EList<Disaster> getDisasters();

	/**
	 * Returns the value of the '<em><b>Declared By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The role that declares the disaster.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Declared By</em>' reference.
	 * @see #setDeclaredBy(Role)
	 * @see org.holdfast.model.HoldfastPackage#getRecoveryPlan_DeclaredBy()
	 * @model
	 * @generated
	 */
	Role getDeclaredBy();

	/**
	 * Sets the value of the '{@link org.holdfast.model.RecoveryPlan#getDeclaredBy <em>Declared By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Declared By</em>' reference.
	 * @see #getDeclaredBy()
	 * @generated
	 */
	void setDeclaredBy(Role value);

	/**
	 * Returns the value of the '<em><b>Declared Within</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long it takes until it is declared.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Declared Within</em>' attribute.
	 * @see #setDeclaredWithin(Duration)
	 * @see org.holdfast.model.HoldfastPackage#getRecoveryPlan_DeclaredWithin()
	 * @model dataType="org.holdfast.model.Duration"
	 * @generated
	 */
	Duration getDeclaredWithin();

	/**
	 * Sets the value of the '{@link org.holdfast.model.RecoveryPlan#getDeclaredWithin <em>Declared Within</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Declared Within</em>' attribute.
	 * @see #getDeclaredWithin()
	 * @generated
	 */
	void setDeclaredWithin(Duration value);

	/**
	 * Returns the value of the '<em><b>Recovers At</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where to recover.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recovers At</em>' reference.
	 * @see #setRecoversAt(Site)
	 * @see org.holdfast.model.HoldfastPackage#getRecoveryPlan_RecoversAt()
	 * @model
	 * @generated
	 */
	Site getRecoversAt();

	/**
	 * Sets the value of the '{@link org.holdfast.model.RecoveryPlan#getRecoversAt <em>Recovers At</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recovers At</em>' reference.
	 * @see #getRecoversAt()
	 * @generated
	 */
	void setRecoversAt(Site value);

	/**
	 * Returns the value of the '<em><b>Information</b></em>' reference list.
	 * The list contents are of type {@link org.holdfast.model.Information}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The information that those who recover need.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Information</em>' reference list.
	 * @see org.holdfast.model.HoldfastPackage#getRecoveryPlan_Information()
	 * @model
	 * @generated
	 */
	EList<Information> getInformation();

	/**
	 * Returns the value of the '<em><b>Actions</b></em>' containment reference list.
	 * The list contents are of type {@link org.holdfast.model.RecoveryAction}.
	 * It is bidirectional and its opposite is '{@link org.holdfast.model.RecoveryAction#getPlan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done, in the order of the text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actions</em>' containment reference list.
	 * @see org.holdfast.model.HoldfastPackage#getRecoveryPlan_Actions()
	 * @see org.holdfast.model.RecoveryAction#getPlan
	 * @model opposite="plan" containment="true"
	 * @generated
	 */
	EList<RecoveryAction> getActions();

	/**
	 * Returns the value of the '<em><b>Exercise Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often the plan is to be exercised (rule H09).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exercise Period</em>' attribute.
	 * @see #setExercisePeriod(Period)
	 * @see org.holdfast.model.HoldfastPackage#getRecoveryPlan_ExercisePeriod()
	 * @model dataType="org.holdfast.model.Period"
	 * @generated
	 */
	Period getExercisePeriod();

	/**
	 * Sets the value of the '{@link org.holdfast.model.RecoveryPlan#getExercisePeriod <em>Exercise Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exercise Period</em>' attribute.
	 * @see #getExercisePeriod()
	 * @generated
	 */
	void setExercisePeriod(Period value);

	/**
	 * Returns the value of the '<em><b>Exercises</b></em>' reference list.
	 * The list contents are of type {@link org.holdfast.model.Exercise}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The exercises of this plan.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exercises</em>' reference list.
	 * @see org.holdfast.model.HoldfastPackage#getRecoveryPlan_Exercises()
	 * @model resolveProxies="false" transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	EList<Exercise> getExercises();

} // RecoveryPlan
