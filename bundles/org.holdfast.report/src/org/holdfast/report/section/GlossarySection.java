package org.holdfast.report.section;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.holdfast.report.PlanReport;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Section;
import org.holdfast.report.content.Span;
import org.holdfast.report.wording.Messages;

/** What the terms of the report mean, each with its source. */
public final class GlossarySection implements ReportSection {
    private static final List<String> TERMS = List.of("ale", "scenario", "group", "criticalPath", "exceedance", "mtd",
            "percentile", "protection", "review", "rpa", "rpo", "rta", "rto", "signOff", "sle", "spof", "standIn",
            "unrecoverable", "wrt");

    @Override
    public Section of(PlanReport report) {
        Messages messages = report.messages();
        TableDraft table = new TableDraft(messages, "glossary-terms").text("term", 2).text("meaning", 7).text("source",
                3);
        TERMS.stream().map(term -> "glossary." + term).sorted(Comparator.comparing(term -> place(messages.text(term))))
                .forEach(term -> table.row(Cell.words(Span.strong(messages.text(term))),
                        Cell.words(messages.text(term + ".meaning")),
                        Cell.words(messages.text(term + ".source"))));
        return new Section("glossary", messages.text("section.glossary"), List.of(table.table()), List.of());
    }

    /** By what a term is sorted: letters with marks follow those without, so that an I with a hat stands after I and not after Z. */
    private static String place(String term) {
        return Normalizer.normalize(term, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    }
}
