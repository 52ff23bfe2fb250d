package org.holdfast.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.review.LastReview;
import org.holdfast.model.MethodStep;
import org.holdfast.model.StepStatus;
import org.holdfast.rules.own.OwnRules;

/** Checks a plan by all rules: those of the method and the organisation's own. */
public final class PlanCheck {
    private static final BooleanSupplier NEVER = () -> false;

    private PlanCheck() {}

    /**
     * Checks a plan of which nothing was kept at its last review.
     *
     * @param index
     *            the plan
     * @param asOf
     *            the date as of which it is checked: sign-offs, acceptances and reviews depend on it
     */
    public static CheckResult check(PlanIndex index, LocalDate asOf) {
        return check(index, asOf, new LastReview.NotKept());
    }

    /**
     * Checks a plan, and what has changed since it was reviewed.
     *
     * @param index
     *            the plan
     * @param asOf
     *            the date as of which it is checked: sign-offs, acceptances and reviews depend on it
     * @param review
     *            what was kept of the plan at its last review
     */
    public static CheckResult check(PlanIndex index, LocalDate asOf, LastReview review) {
        return check(index, asOf, review, NEVER);
    }

    /**
     * Checks a plan unless the result is no longer wanted.
     *
     * @param index
     *            the plan
     * @param asOf
     *            the date as of which it is checked: sign-offs, acceptances and reviews depend on it
     * @param review
     *            what was kept of the plan at its last review
     * @param cancelled
     *            whether the result is no longer wanted; asked from time to time
     * @throws CancellationException
     *             if it is not
     */
    public static CheckResult check(PlanIndex index, LocalDate asOf, LastReview review, BooleanSupplier cancelled) {
        CheckedPlan plan = new CheckedPlan(index, asOf, review);
        GatheredFindings found = ask(plan, rule -> true, cancelled);
        OwnRules.check(plan, found::add);
        return found.result();
    }

    /**
     * The findings on steps that are begun, of some of the rules: those of all paces together are those of the check.
     *
     * @param index
     *            the plan
     * @param asOf
     *            the date as of which it is checked
     * @param review
     *            what was kept of the plan at its last review
     * @param pace
     *            of which rules; the organisation's own are asked at once
     */
    public static List<Finding> findings(PlanIndex index, LocalDate asOf, LastReview review, Code.Pace pace) {
        return findings(index, asOf, review, pace, NEVER);
    }

    /**
     * The findings on steps that are begun, of some of the rules, unless they are no longer wanted.
     *
     * @param index
     *            the plan
     * @param asOf
     *            the date as of which it is checked
     * @param review
     *            what was kept of the plan at its last review
     * @param pace
     *            of which rules; the organisation's own are asked at once
     * @param cancelled
     *            whether the findings are no longer wanted; asked from time to time
     * @throws CancellationException
     *             if they are not
     */
    public static List<Finding> findings(PlanIndex index, LocalDate asOf, LastReview review, Code.Pace pace,
            BooleanSupplier cancelled) {
        return findings(new CheckedPlan(index, asOf, review), pace, cancelled);
    }

    /**
     * The same of a plan that is asked more than once: what is worked out for one pace is there for the other. Rules of
     * which nothing would be listed are not asked.
     *
     * @param plan
     *            the plan
     * @param pace
     *            of which rules; the organisation's own are asked at once
     * @param cancelled
     *            whether the findings are no longer wanted; asked from time to time
     * @throws CancellationException
     *             if they are not
     */
    public static List<Finding> findings(CheckedPlan plan, Code.Pace pace, BooleanSupplier cancelled) {
        SignOffs signOffs = SignOffs.of(plan.index());
        GatheredFindings found = ask(plan, rule -> rule.pace() == pace && isListed(rule, signOffs), cancelled);
        if (pace == Code.Pace.AT_ONCE) {
            OwnRules.check(plan, found::add);
        }
        return found.listed();
    }

    /** Whether findings of the rule are among those on steps that are begun: else they are only counted, or accepted. */
    private static boolean isListed(RuleDescription rule, SignOffs signOffs) {
        return !rule.isAcceptable() || rule.step() == MethodStep.UNSPECIFIED
                || signOffs.status(rule.step()) != StepStatus.OPEN;
    }

    private static GatheredFindings ask(CheckedPlan plan, Predicate<RuleDescription> asked, BooleanSupplier cancelled) {
        plan.index().watch(cancelled);
        try {
            GatheredFindings found = new GatheredFindings(plan);
            RuleCatalogue.all().descriptions().stream().filter(asked).forEach(rule -> {
                plan.index().goOn();
                RuleCatalogue.all().rule(rule).check(plan, found.of(rule));
            });
            return found;
        } finally {
            plan.index().watch(NEVER);
        }
    }
}
