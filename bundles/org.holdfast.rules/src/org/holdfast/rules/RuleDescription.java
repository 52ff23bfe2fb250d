package org.holdfast.rules;

import java.util.Locale;
import java.util.stream.Stream;

import org.holdfast.model.MethodStep;

/**
 * What is known of a rule without running it.
 *
 * @param code
 *            its code
 * @param step
 *            the step of the method; unspecified for the rules about sign-offs
 * @param says
 *            what must hold, in one sentence
 * @param force
 *            how the severity of its findings comes about
 * @param pace
 *            how soon an editor asks for its findings
 */
public record RuleDescription(String code, MethodStep step, String says, Code.Force force, Code.Pace pace) {

    static RuleDescription of(Rule rule) {
        Code code = Stream.of(rule.getClass().getAnnotationsByType(Code.class)).findFirst()
                .orElseThrow(() -> new IllegalStateException(rule.getClass().getName() + " has no @Code"));
        MethodStep step = MethodStep.get(code.value().substring(0, 1).toLowerCase(Locale.ROOT));
        return new RuleDescription(code.value(), step == null ? MethodStep.UNSPECIFIED : step, code.says(),
                code.force(), code.pace());
    }

    /** Whether a finding may be accepted with a reason. */
    public boolean isAcceptable() {
        return force != Code.Force.CONTRADICTION;
    }
}
