package org.holdfast.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.review.LastReview;
import org.holdfast.model.Acceptance;
import org.holdfast.model.MethodStep;
import org.holdfast.model.StepStatus;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.fix.Fix;
import org.holdfast.rules.own.OwnRules;

/** Checks a plan by all rules: those of the method and the organisation's own. */
public final class PlanCheck {
    private static final BooleanSupplier NEVER = () -> false;

    private final CheckedPlan plan;
    private final SignOffs signOffs;
    private final Acceptances acceptances;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> later = new ArrayList<>();
    private final List<AcceptedFinding> accepted = new ArrayList<>();
    private final Map<EObject, String> labels = new IdentityHashMap<>();
    private final Comparator<Finding> order = Comparator.comparing(Finding::step).thenComparing(Finding::code)
            .thenComparing(finding -> labels.computeIfAbsent(finding.subject(), Labels::of))
            .thenComparing(Finding::message);

    private PlanCheck(CheckedPlan plan) {
        this.plan = plan;
        this.signOffs = SignOffs.of(plan.index());
        this.acceptances = Acceptances.of(plan);
    }

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
        PlanCheck check = run(new CheckedPlan(index, asOf, review), rule -> true, cancelled);
        OwnRules.check(check.plan, check::add);
        return check.result();
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
        PlanCheck check = run(plan, rule -> rule.pace() == pace && isListed(rule, signOffs), cancelled);
        if (pace == Code.Pace.AT_ONCE) {
            OwnRules.check(plan, check::add);
        }
        return check.sorted(check.findings);
    }

    /** Whether findings of the rule are among those on steps that are begun: else they are only counted, or accepted. */
    private static boolean isListed(RuleDescription rule, SignOffs signOffs) {
        return !rule.isAcceptable() || rule.step() == MethodStep.UNSPECIFIED
                || signOffs.status(rule.step()) != StepStatus.OPEN;
    }

    private static PlanCheck run(CheckedPlan plan, Predicate<RuleDescription> asked, BooleanSupplier cancelled) {
        plan.index().watch(cancelled);
        try {
            PlanCheck check = new PlanCheck(plan);
            RuleCatalogue.all().descriptions().stream().filter(asked).forEach(check::ask);
            return check;
        } finally {
            plan.index().watch(NEVER);
        }
    }

    private void ask(RuleDescription rule) {
        plan.index().goOn();
        RuleCatalogue.all().rule(rule).check(plan, new FindingsOf(rule));
    }

    /** Makes findings of what one rule reports. */
    private final class FindingsOf implements Findings {
        private final RuleDescription rule;

        FindingsOf(RuleDescription rule) {
            this.rule = rule;
        }

        @Override
        public void report(EObject subject, @Nullable EStructuralFeature place, String message, List<Link> chain,
                List<Fix> fixes) {
            take(severity(rule), subject, place, message, chain, fixes);
        }

        @Override
        public void hint(EObject subject, @Nullable EStructuralFeature place, String message, List<Link> chain) {
            take(Severity.HINT, subject, place, message, chain, List.of());
        }

        private void take(Severity severity, EObject subject, @Nullable EStructuralFeature place, String message,
                List<Link> chain, List<Fix> fixes) {
            add(new Finding(rule.code(), rule.step(), severity, subject, optional(place), message,
                    List.copyOf(chain), List.copyOf(fixes)), rule);
        }
    }

    private static Optional<EStructuralFeature> optional(@Nullable EStructuralFeature place) {
        return place == null ? Optional.empty() : Optional.of(place);
    }

    private Severity severity(RuleDescription rule) {
        return switch (rule.force()) {
            case CONTRADICTION -> Severity.ERROR;
            case HINT -> Severity.HINT;
            case WARNING -> Severity.WARNING;
            case METHOD -> signOffs.status(rule.step()) == StepStatus.DONE ? Severity.ERROR : Severity.WARNING;
        };
    }

    private void add(Finding finding, RuleDescription rule) {
        if (rule.isAcceptable()) {
            boolean alwaysListed = rule.step() == MethodStep.UNSPECIFIED;
            addUnlessAccepted(finding, alwaysListed);
        } else {
            findings.add(finding);
        }
    }

    /** A rule of the organisation's own says how grave it is; while its step is only begun, it is work to do. */
    private void add(Finding finding) {
        boolean workToDo = finding.severity() == Severity.ERROR && signOffs.status(finding.step()) != StepStatus.DONE;
        addUnlessAccepted(workToDo ? finding.with(Severity.WARNING, finding.message()) : finding, false);
    }

    private void addUnlessAccepted(Finding finding, boolean alwaysListed) {
        Optional<Acceptance> holding = acceptances.holding(finding);
        if (holding.isPresent()) {
            accepted.add(new AcceptedFinding(finding, holding.get()));
        } else if (alwaysListed || signOffs.status(finding.step()) != StepStatus.OPEN) {
            findings.add(withLapse(finding));
        } else {
            later.add(withLapse(finding));
        }
    }

    private Finding withLapse(Finding finding) {
        return acceptances.lapsed(finding).map(acceptance -> finding.with(finding.severity(),
                finding.message() + " (was accepted until " + acceptance.getUntil() + ")")).orElse(finding);
    }

    private CheckResult result() {
        accepted.sort(Comparator.comparing(AcceptedFinding::finding, order));
        List<StepSummary> steps = Stream.of(MethodStep.values()).filter(step -> step != MethodStep.UNSPECIFIED)
                .map(this::summary).toList();
        return new CheckResult(sorted(findings), sorted(later), List.copyOf(accepted), steps);
    }

    private List<Finding> sorted(List<Finding> found) {
        found.sort(order);
        return List.copyOf(found);
    }

    private StepSummary summary(MethodStep step) {
        int acceptedHere = (int) accepted.stream().filter(each -> each.finding().step() == step).count();
        return new StepSummary(step, signOffs.status(step), signOffs.state(step), count(step, Severity.ERROR),
                count(step, Severity.WARNING), count(step, Severity.HINT), acceptedHere,
                (int) later.stream().filter(finding -> finding.step() == step).count());
    }

    private int count(MethodStep step, Severity severity) {
        return (int) findings.stream().filter(finding -> finding.step() == step && finding.severity() == severity)
                .count();
    }
}
