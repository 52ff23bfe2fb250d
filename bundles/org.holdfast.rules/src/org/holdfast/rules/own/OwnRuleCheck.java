package org.holdfast.rules.own;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.model.CustomRule;
import org.holdfast.model.Expression;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Finding;
import org.holdfast.rules.Link;
import org.holdfast.rules.Severity;
import org.holdfast.rules.expression.Evaluation;
import org.holdfast.rules.expression.RuleSort;
import org.holdfast.rules.expression.Steps;
import org.holdfast.rules.expression.TypedRule;
import org.holdfast.rules.expression.Value;

/** Checks the plan by one rule of its own. */
final class OwnRuleCheck {
    private final CustomRule rule;
    private final RuleSort sort;
    private final OwnRuleDescription description;
    private final CheckedPlan plan;
    private final Consumer<Finding> findings;
    private final Steps steps = Steps.ofOneRule();
    private final Evaluation evaluation;

    OwnRuleCheck(TypedRule typed, CheckedPlan plan, Consumer<Finding> findings) {
        this.rule = typed.rule();
        this.sort = typed.sort().orElseThrow();
        this.description = OwnRuleDescription.of(rule, sort);
        this.plan = plan;
        this.findings = findings;
        this.evaluation = new Evaluation(typed, plan.asOf(), steps);
    }

    void run() {
        for (EObject element : plan.index().all(EObject.class)) {
            if (sort.type().isInstance(element) && sort.includes().test(element)) {
                check(element);
            }
            if (steps.areSpent()) {
                report(rule, Severity.HINT, "not checked to its end: it takes too long", List.of());
                return;
            }
        }
    }

    private void check(EObject element) {
        evaluation.bind(rule.getVariable(), new Value.Element(element));
        Value applies = applies();
        if (applies instanceof Value.Truth truth && !truth.holds()) {
            return;
        }
        Value holds = applies instanceof Value.Missing ? applies : evaluation.of(rule.getRequirement());
        if (steps.areSpent()) {
            return;
        }
        if (holds instanceof Value.Missing missing) {
            report(element, Severity.HINT, "not checked: " + missing.what(), List.of());
        } else if (holds instanceof Value.Truth truth && !truth.holds()) {
            violated(element);
        }
    }

    private Value applies() {
        Expression condition = rule.getCondition();
        return condition == null ? new Value.Truth(true) : evaluation.of(condition);
    }

    private void violated(EObject element) {
        Explanation explanation = Explanation.of(rule.getRequirement(), evaluation);
        report(element, description.severity(),
                description.says() + ": " + Labels.of(element) + explanation.inBrackets(),
                explanation.chain(element));
    }

    private void report(EObject subject, Severity severity, String message, List<Link> chain) {
        findings.accept(new Finding(description.code(), description.step(), severity, subject, Optional.empty(),
                message, chain));
    }
}
