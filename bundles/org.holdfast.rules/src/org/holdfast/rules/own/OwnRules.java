package org.holdfast.rules.own;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.model.CustomRule;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Finding;
import org.holdfast.rules.expression.IndexedNames;
import org.holdfast.rules.expression.PlanNames;
import org.holdfast.rules.expression.TypedRule;

/** Checks the plan by the rules that the plan itself states. */
public final class OwnRules {
    private OwnRules() {}

    /**
     * Reports each element that breaks one of the plan's rules. Rules with type errors, which the language reports, are
     * passed over.
     *
     * @param plan
     *            the plan
     * @param findings
     *            takes the findings, with the severity that the rule states
     */
    public static void check(CheckedPlan plan, Consumer<Finding> findings) {
        sound(plan.index()).forEach(rule -> new OwnRuleCheck(rule, plan, findings).run());
    }

    /** The rules that the plan states, without those with type errors, by name. */
    public static List<OwnRuleDescription> descriptions(PlanIndex plan) {
        return sound(plan).stream().map(rule -> OwnRuleDescription.of(rule.rule(), rule.sort().orElseThrow()))
                .sorted(Comparator.comparing(OwnRuleDescription::code)).toList();
    }

    private static List<TypedRule> sound(PlanIndex plan) {
        List<CustomRule> rules = plan.all(CustomRule.class);
        if (rules.isEmpty()) {
            return List.of();
        }
        PlanNames names = IndexedNames.of(plan);
        return rules.stream().map(rule -> TypedRule.of(rule, names)).filter(TypedRule::isSound)
                .filter(rule -> rule.rule().getName() != null).toList();
    }
}
