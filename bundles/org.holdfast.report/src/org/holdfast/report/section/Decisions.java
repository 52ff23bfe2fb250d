package org.holdfast.report.section;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import org.holdfast.analysis.choice.BudgetChoice;
import org.holdfast.analysis.choice.LeftOut;
import org.holdfast.analysis.choice.Standing;
import org.holdfast.analysis.review.ReviewDue;
import org.holdfast.model.Disaster;
import org.holdfast.model.Protection;
import org.holdfast.model.StepStatus;
import org.holdfast.model.value.Rational;
import org.holdfast.report.PlanReport;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Mark;
import org.holdfast.report.content.Span;
import org.holdfast.report.wording.Messages;
import org.holdfast.report.wording.Names;
import org.holdfast.rules.Finding;

/** What the director has to decide, the most pressing first: a short list. */
final class Decisions {
    private final PlanReport report;
    private final Messages messages;
    private final List<String> decisions = new ArrayList<>();

    Decisions(PlanReport report) {
        this.report = report;
        this.messages = report.messages();
    }

    Block list() {
        signOffs();
        objectives();
        disasters();
        exercises();
        protections();
        budget();
        review();
        return decisions.isEmpty() ? new Block.Callout(Mark.GOOD, nothing())
                : new Block.Items(true, decisions.stream().map(each -> List.of(Span.plain(each))).toList());
    }

    private String nothing() {
        return ReviewSection.nextReview(report)
                .map(day -> messages.text("decide.nothingUntil", report.wording().day(day)))
                .orElseGet(() -> messages.text("decide.nothing"));
    }

    /** Steps that were signed off and do not hold. */
    private void signOffs() {
        List<String> steps = report.check().steps().stream().filter(step -> step.errors() > 0)
                .map(StepTable::letter).toList();
        if (!steps.isEmpty()) {
            decide("decide.signOffs", String.join(", ", steps));
        }
        List<String> open = report.check().steps().stream()
                .filter(step -> step.status() != StepStatus.DONE)
                .map(StepTable::letter).toList();
        if (!open.isEmpty()) {
            decide("decide.open", String.join(", ", open));
        }
    }

    private void objectives() {
        long missed = report.worstCases().missed().stream().map(each -> each.worst().element()).distinct().count();
        if (missed > 0) {
            decisions.add(messages.counted("decide.missed", missed));
        }
        int unjudged = report.worstCases().unjudged().size();
        if (unjudged > 0) {
            decisions.add(messages.counted("decide.unjudged", unjudged));
        }
    }

    private void disasters() {
        Collection<String> unplanned = new TreeSet<>();
        report.check().findings().stream().filter(finding -> finding.code().equals("H01")).map(Finding::subject)
                .filter(Disaster.class::isInstance).map(Names::of).forEach(unplanned::add);
        if (!unplanned.isEmpty()) {
            decide("decide.unplanned", String.join(", ", unplanned));
        }
    }

    private void exercises() {
        List<String> untried = new Gaps(report).neverTried().stream().map(Names::of).toList();
        if (!untried.isEmpty()) {
            decide("decide.exercise", String.join(", ", untried));
        }
        List<String> overdue = new Gaps(report).overdue().stream().map(Names::of).toList();
        if (!overdue.isEmpty()) {
            decide("decide.exerciseAgain", String.join(", ", overdue));
        }
    }

    /** Other protections for the same budget, where they miss fewer objectives or cost less with the loss together. */
    private void protections() {
        report.choice().filter(BudgetChoice::changesAnything).filter(Decisions::isBetter).ifPresent(choice -> {
            decide(choice.leftOut().isEmpty() ? "decide.protections.all" : "decide.protections",
                    choice.before().missed().size(), choice.after().missed().size(),
                    money(together(choice.before())), money(together(choice.after())), names(choice.bought()),
                    names(choice.leftOut().stream().map(LeftOut::protection).toList()));
        });
        List<String> dear = report.check().findings().stream().filter(finding -> finding.code().equals("G03"))
                .map(finding -> Names.of(finding.subject())).sorted().toList();
        if (!dear.isEmpty()) {
            decide("decide.dear", String.join(", ", dear));
        }
    }

    private static boolean isBetter(BudgetChoice choice) {
        int fewer = choice.before().missed().size() - choice.after().missed().size();
        Rational less = together(choice.before()).minus(together(choice.after()));
        return fewer > 0 || fewer == 0 && less.signum() > 0;
    }

    /** What is spent and what is lost a year. */
    private static Rational together(Standing standing) {
        return standing.cost().plus(standing.yearly().amount());
    }

    private String names(Collection<Protection> protections) {
        return protections.isEmpty() ? messages.text("none")
                : String.join(", ", protections.stream().map(Names::of).toList());
    }

    private void budget() {
        report.spending().budget().map(budget -> report.spending().yearly().minus(budget))
                .filter(over -> over.signum() > 0).ifPresent(over -> decide("decide.budget", money(over)));
    }

    private void review() {
        boolean changed = report.sinceReview().due().map(ReviewDue::isDue).orElse(false);
        boolean late = ReviewSection.nextReview(report).isEmpty() || ReviewSection.missedReview(report).isPresent();
        if (changed || late) {
            decide(changed ? "decide.reviewChanged" : "decide.review");
        }
    }

    private void decide(String key, Object... parts) {
        decisions.add(messages.text(key, parts));
    }

    private String money(Rational amount) {
        return report.wording().roundMoney(amount, report.currency());
    }
}
