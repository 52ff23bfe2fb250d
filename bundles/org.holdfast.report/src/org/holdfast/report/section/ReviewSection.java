package org.holdfast.report.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.holdfast.analysis.review.ReviewDue;
import org.holdfast.analysis.review.Weight;
import org.holdfast.model.Plan;
import org.holdfast.model.value.Day;
import org.holdfast.report.PlanReport;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Mark;
import org.holdfast.report.content.Section;
import org.holdfast.report.wording.Messages;

/** When the plan was reviewed, when it is to be again, and what has changed since. */
public final class ReviewSection implements ReportSection {

    @Override
    public Section of(PlanReport report) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(facts(report)));
        missedReview(report).ifPresent(day -> blocks.add(new Block.Callout(Mark.BAD,
                report.messages().text("review.late", report.wording().day(day)))));
        report.sinceReview().unreadable().ifPresent(why -> blocks
                .add(new Block.Callout(Mark.WARNING, report.messages().text("review.unreadable"))));
        report.sinceReview().due().ifPresentOrElse(due -> {
            blocks.add(verdict(report, due));
            blocks.add(new ChangeTable(report).of(due));
        }, () -> blocks.add(new Block.Paragraph(report.messages().text("review.notKept"))));
        return new Section("review", report.messages().text("section.review"), blocks, List.of());
    }

    private static List<Block.Fact> facts(PlanReport report) {
        Messages messages = report.messages();
        String notSaid = messages.text("notSaid");
        Optional<Plan> plan = report.plan();
        Optional<LocalDate> reviewed = plan.map(Plan::getReviewedOn).map(Day::date);
        return List.of(
                new Block.Fact(messages.text("review.last"),
                        reviewed.map(report.wording()::day).orElseGet(() -> messages.text("neverReviewed"))),
                new Block.Fact(messages.text("review.by"),
                        plan.map(Plan::getReviewedBy).map(new Cells(report)::name).orElse(notSaid)),
                new Block.Fact(messages.text("review.period"),
                        plan.map(Plan::getReviewPeriod).map(period -> messages
                                .counted("unit." + period.unit().word(), period.amount())).orElse(notSaid)),
                new Block.Fact(messages.text("review.next"),
                        nextReview(report).map(report.wording()::day).orElse(notSaid)));
    }

    /** The last day until which the plan is to be reviewed again; empty if it does not say. */
    static Optional<LocalDate> nextReview(PlanReport report) {
        return report.plan().flatMap(plan -> Optional.ofNullable(plan.getReviewPeriod())
                .flatMap(period -> Optional.ofNullable(plan.getReviewedOn()).map(day -> period.after(day.date()))));
    }

    /** The day until which the plan was to be reviewed, if that is past. */
    static Optional<LocalDate> missedReview(PlanReport report) {
        return nextReview(report).filter(day -> report.asOf().isAfter(day));
    }

    private static Block verdict(PlanReport report, ReviewDue due) {
        Messages messages = report.messages();
        String counts = messages.text("review.counts", messages.counted("review.major", due.of(Weight.MAJOR).size()),
                messages.counted("review.minor", due.of(Weight.MINOR).size()),
                report.wording().number(due.elements()));
        return new Block.Callout(due.isDue() ? Mark.BAD : Mark.GOOD,
                messages.text(due.isDue() ? "review.due" : "review.notDue") + " " + counts);
    }
}
