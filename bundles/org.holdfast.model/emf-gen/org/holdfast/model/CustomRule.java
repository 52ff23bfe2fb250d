/**
 */
package org.holdfast.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Custom Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A consistency rule of the organisation's own. Its title says what must hold.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.CustomRule#getSort <em>Sort</em>}</li>
 *   <li>{@link org.holdfast.model.CustomRule#getVariable <em>Variable</em>}</li>
 *   <li>{@link org.holdfast.model.CustomRule#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.holdfast.model.CustomRule#getRequirement <em>Requirement</em>}</li>
 *   <li>{@link org.holdfast.model.CustomRule#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.holdfast.model.CustomRule#getStep <em>Step</em>}</li>
 * </ul>
 *
 * @see org.holdfast.model.HoldfastPackage#getCustomRule()
 * @model
 * @generated
 */
public interface CustomRule extends Element, NamedElement
{
	/**
	 * Returns the value of the '<em><b>Sort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sort of element for each of which it is checked, as written in the plan (`system`).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sort</em>' attribute.
	 * @see #setSort(String)
	 * @see org.holdfast.model.HoldfastPackage#getCustomRule_Sort()
	 * @model
	 * @generated
	 */
	String getSort();

	/**
	 * Sets the value of the '{@link org.holdfast.model.CustomRule#getSort <em>Sort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sort</em>' attribute.
	 * @see #getSort()
	 * @generated
	 */
	void setSort(String value);

	/**
	 * Returns the value of the '<em><b>Variable</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name by which the expressions speak of the element.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Variable</em>' containment reference.
	 * @see #setVariable(Variable)
	 * @see org.holdfast.model.HoldfastPackage#getCustomRule_Variable()
	 * @model containment="true"
	 * @generated
	 */
	Variable getVariable();

	/**
	 * Sets the value of the '{@link org.holdfast.model.CustomRule#getVariable <em>Variable</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Variable</em>' containment reference.
	 * @see #getVariable()
	 * @generated
	 */
	void setVariable(Variable value);

	/**
	 * Returns the value of the '<em><b>Condition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which of the elements it is about; all, if nothing is said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Condition</em>' containment reference.
	 * @see #setCondition(Expression)
	 * @see org.holdfast.model.HoldfastPackage#getCustomRule_Condition()
	 * @model containment="true"
	 * @generated
	 */
	Expression getCondition();

	/**
	 * Sets the value of the '{@link org.holdfast.model.CustomRule#getCondition <em>Condition</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Condition</em>' containment reference.
	 * @see #getCondition()
	 * @generated
	 */
	void setCondition(Expression value);

	/**
	 * Returns the value of the '<em><b>Requirement</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What must be true of each of them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Requirement</em>' containment reference.
	 * @see #setRequirement(Expression)
	 * @see org.holdfast.model.HoldfastPackage#getCustomRule_Requirement()
	 * @model containment="true"
	 * @generated
	 */
	Expression getRequirement();

	/**
	 * Sets the value of the '{@link org.holdfast.model.CustomRule#getRequirement <em>Requirement</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Requirement</em>' containment reference.
	 * @see #getRequirement()
	 * @generated
	 */
	void setRequirement(Expression value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.holdfast.model.RuleSeverity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How grave a violation is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see org.holdfast.model.RuleSeverity
	 * @see #setSeverity(RuleSeverity)
	 * @see org.holdfast.model.HoldfastPackage#getCustomRule_Severity()
	 * @model
	 * @generated
	 */
	RuleSeverity getSeverity();

	/**
	 * Sets the value of the '{@link org.holdfast.model.CustomRule#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see org.holdfast.model.RuleSeverity
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(RuleSeverity value);

	/**
	 * Returns the value of the '<em><b>Step</b></em>' attribute.
	 * The literals are from the enumeration {@link org.holdfast.model.MethodStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The step that it belongs to; that of its sort of element, if nothing is said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Step</em>' attribute.
	 * @see org.holdfast.model.MethodStep
	 * @see #setStep(MethodStep)
	 * @see org.holdfast.model.HoldfastPackage#getCustomRule_Step()
	 * @model
	 * @generated
	 */
	MethodStep getStep();

	/**
	 * Sets the value of the '{@link org.holdfast.model.CustomRule#getStep <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step</em>' attribute.
	 * @see org.holdfast.model.MethodStep
	 * @see #getStep()
	 * @generated
	 */
	void setStep(MethodStep value);

} // CustomRule
