package org.holdfast.rules.own;

import java.util.Optional;

import org.holdfast.model.CustomRule;
import org.holdfast.model.MethodStep;
import org.holdfast.rules.Severity;
import org.holdfast.rules.expression.ExpressionText;
import org.holdfast.rules.expression.RuleSort;

/**
 * What a rule of the organisation's own is.
 *
 * @param code
 *            its name
 * @param step
 *            the step of the method that it belongs to
 * @param says
 *            what must hold
 * @param severity
 *            how grave a violation is once its step is signed off
 */
public record OwnRuleDescription(String code, MethodStep step, String says, Severity severity) {

    static OwnRuleDescription of(CustomRule rule, RuleSort sort) {
        MethodStep step = rule.getStep() == MethodStep.UNSPECIFIED ? sort.step() : rule.getStep();
        String says = Optional.ofNullable(rule.getTitle())
                .orElseGet(() -> ExpressionText.of(rule.getRequirement()));
        return new OwnRuleDescription(rule.getName(), step, says, severity(rule));
    }

    private static Severity severity(CustomRule rule) {
        return switch (rule.getSeverity()) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case HINT -> Severity.HINT;
        };
    }
}
