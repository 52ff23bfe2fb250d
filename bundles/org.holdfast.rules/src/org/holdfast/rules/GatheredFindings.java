package org.holdfast.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.model.Acceptance;
import org.holdfast.model.MethodStep;
import org.holdfast.model.StepStatus;
import org.holdfast.rules.fix.Fix;

/** What rules find in a plan, as work to do: how grave it is, and whether it is accepted or a matter of a later step. */
final class GatheredFindings {
    private final SignOffs signOffs;
    private final Acceptances acceptances;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> later = new ArrayList<>();
    private final List<AcceptedFinding> accepted = new ArrayList<>();

    GatheredFindings(CheckedPlan plan) {
        this.signOffs = SignOffs.of(plan.index());
        this.acceptances = Acceptances.of(plan);
    }

    /** Takes what a rule finds. */
    Findings of(RuleDescription rule) {
        return new FindingsOf(rule);
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
            take(severity(rule), subject, place, new Wording(message, chain, fixes));
        }

        @Override
        public void report(EObject subject, @Nullable EStructuralFeature place, Supplier<Wording.Told> words) {
            take(severity(rule), subject, place, new Wording(words));
        }

        @Override
        public void hint(EObject subject, @Nullable EStructuralFeature place, String message, List<Link> chain) {
            take(Severity.HINT, subject, place, new Wording(message, chain, List.of()));
        }

        private void take(Severity severity, EObject subject, @Nullable EStructuralFeature place, Wording wording) {
            add(new Finding(rule.code(), rule.step(), severity, subject, optional(place), wording), rule);
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
    void add(Finding finding) {
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

    /** The findings on steps that are begun, all of them in words: the plan may change before they are read. */
    List<Finding> listed() {
        findings.forEach(Finding::message);
        return FindingOrder.sorted(findings, Function.identity());
    }

    /** All that was found. */
    CheckResult result() {
        List<StepSummary> steps = Stream.of(MethodStep.values()).filter(step -> step != MethodStep.UNSPECIFIED)
                .map(this::summary).toList();
        return new CheckResult(listed(), FindingOrder.sorted(later, Function.identity()),
                FindingOrder.sorted(accepted, AcceptedFinding::finding), steps);
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
