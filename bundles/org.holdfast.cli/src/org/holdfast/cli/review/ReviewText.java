package org.holdfast.cli.review;

import java.util.List;

import org.holdfast.analysis.review.LastReview;
import org.holdfast.analysis.review.ReviewDue;
import org.holdfast.analysis.review.Weight;
import org.holdfast.cli.console.ChangeLines;
import org.holdfast.cli.console.Counted;
import org.holdfast.cli.console.Paint;
import org.holdfast.cli.console.Printable;
import org.holdfast.model.Plan;

/** Writes the state of the review for people. */
final class ReviewText {
    private final boolean colours;

    ReviewText(boolean colours) {
        this.colours = colours;
    }

    String of(ReviewResult result) {
        StringBuilder text = new StringBuilder();
        text.append(Paint.BOLD.on(Printable.of(title(result.plan())), colours)).append(", ")
                .append(reviewed(result)).append("\n\n");
        result.reason().ifPresent(reason -> text.append("What has changed since is not known: ")
                .append(Printable.of(reason)).append(".\n"));
        result.due().ifPresent(due -> changes(due, text));
        return text.toString();
    }

    private static String title(Plan plan) {
        return plan.getTitle() == null ? String.valueOf(plan.getName()) : plan.getTitle();
    }

    private static String reviewed(ReviewResult result) {
        return result.last() instanceof LastReview.Kept kept ? "reviewed " + kept.baseline().reviewed()
                : result.plan().getReviewedOn() == null ? "never reviewed"
                        : "reviewed " + result.plan().getReviewedOn();
    }

    private void changes(ReviewDue due, StringBuilder text) {
        part("Major changes", due, Weight.MAJOR, text);
        part("Minor changes", due, Weight.MINOR, text);
        part("Recorded since", due, Weight.FORMAL, text);
        text.append(closing(due)).append('\n');
    }

    private void part(String heading, ReviewDue due, Weight weight, StringBuilder text) {
        List<String> lines = ChangeLines.of(due.of(weight));
        if (!lines.isEmpty()) {
            text.append(Paint.BOLD.on(heading, colours)).append('\n');
            lines.forEach(line -> text.append(line).append('\n'));
            text.append('\n');
        }
    }

    private String closing(ReviewDue due) {
        int major = due.of(Weight.MAJOR).size();
        int minor = due.of(Weight.MINOR).size();
        String share = minor + " of " + Counted.of(due.elements(), "element") + " with minor changes"
                + due.allowed().map(allowed -> ", " + allowed + " allowed").orElse("");
        if (major > 0) {
            return Paint.RED.on("A review is due", colours) + ": " + Counted.of(major, "major change") + ".";
        }
        return due.isDue() ? Paint.RED.on("A review is due", colours) + ": " + share + "."
                : Paint.GREEN.on("No review is due by what changed", colours) + ": " + share + ".";
    }
}
