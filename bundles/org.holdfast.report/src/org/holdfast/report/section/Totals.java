package org.holdfast.report.section;

import java.util.List;

import org.holdfast.analysis.cost.Gap;
import org.holdfast.analysis.cost.Total;
import org.holdfast.report.PlanReport;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Mark;
import org.holdfast.report.wording.ReasonWords;

/** How reports tell a sum that may lack something: then it is told as the least that it may be. */
final class Totals {
    private static final int TOLD = 3;

    private final PlanReport report;
    private final ReasonWords reasons;

    Totals(PlanReport report) {
        this.report = report;
        this.reasons = new ReasonWords(report.wording());
    }

    /** As text. */
    String text(Total total) {
        String amount = report.wording().money(total.amount(), report.currency());
        return total.isComplete() ? amount : report.messages().text("total.atLeast", amount);
    }

    /** As a cell: a number that can be reckoned with, where it is the whole. */
    Cell cell(Total total) {
        return total.isComplete() ? new Cell.Amount(total.amount(), report.currency(), Mark.NONE)
                : Cell.words(text(total), Mark.WARNING);
    }

    /** What it lacks; the first few of it. */
    String lacking(Total total) {
        return lacking(total.without());
    }

    /** What is lacking; the first few of it, with the reason. */
    String lacking(List<Gap> without) {
        List<String> first = without.stream().limit(TOLD).map(reasons::of).toList();
        int rest = without.size() - first.size();
        String named = String.join(", ", first);
        return rest == 0 ? named : report.messages().text("total.andMore", named, rest);
    }
}
