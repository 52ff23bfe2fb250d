package org.holdfast.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.holdfast.analysis.review.Change;
import org.holdfast.analysis.review.FeatureChange;
import org.holdfast.analysis.review.ReviewDue;
import org.holdfast.analysis.review.Weight;
import org.holdfast.report.PlanReport;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Mark;
import org.holdfast.report.content.Span;
import org.holdfast.report.wording.Messages;

/** What has changed since the last review. Names and features are the words of the plan file in every language. */
final class ChangeTable {
    private final Messages messages;

    ChangeTable(PlanReport report) {
        this.messages = report.messages();
    }

    Block of(ReviewDue due) {
        TableDraft table = new TableDraft(messages, "review-changes").text("element", 2).text("weight", 1)
                .text("change", 5);
        due.changes().stream().sorted(Comparator.comparing(Change::weight).reversed()).forEach(change -> table.row(
                Cell.words(new Span.Name(change.element().sort() + " " + change.element().name())),
                Cell.words(messages.text("weight." + change.weight()),
                        change.weight() == Weight.MAJOR ? Mark.BAD : Mark.NONE),
                Cell.words(told(change))));
        return table.table();
    }

    private String told(Change change) {
        return switch (change) {
            case Change.Added added -> messages.text("change.added");
            case Change.Removed removed -> messages.text("change.removed");
            case Change.Renamed renamed -> messages.text("change.renamed", renamed.formerName());
            case Change.Altered altered -> String.join("; ", altered.features().stream().map(this::told).toList());
        };
    }

    private String told(FeatureChange change) {
        String feature = change.feature();
        if (change.before().size() > 1 || change.after().size() > 1) {
            return lists(change);
        }
        if (change.after().isEmpty()) {
            return messages.text("change.gone", feature, change.before().getFirst());
        }
        return change.before().isEmpty() ? messages.text("change.new", feature, change.after().getFirst())
                : messages.text("change.other", feature, change.after().getFirst(), change.before().getFirst());
    }

    private String lists(FeatureChange change) {
        List<String> come = new ArrayList<>(change.after());
        change.before().forEach(come::remove);
        List<String> gone = new ArrayList<>(change.before());
        change.after().forEach(gone::remove);
        List<String> parts = new ArrayList<>();
        if (!come.isEmpty()) {
            parts.add(messages.text("change.with", String.join(", ", come)));
        }
        if (!gone.isEmpty()) {
            parts.add(messages.text("change.without", String.join(", ", gone)));
        }
        return parts.isEmpty()
                ? messages.text("change.order", change.feature(), String.join(", ", change.after()))
                : change.feature() + ": " + String.join(", ", parts);
    }
}
