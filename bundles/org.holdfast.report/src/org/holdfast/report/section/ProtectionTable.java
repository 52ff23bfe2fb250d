package org.holdfast.report.section;

import java.util.ArrayList;
import java.util.List;

import org.holdfast.analysis.cost.Spending;
import org.holdfast.analysis.index.Protecting;
import org.holdfast.analysis.objective.WorstLoss;
import org.holdfast.model.Copy;
import org.holdfast.model.Protection;
import org.holdfast.report.PlanReport;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Mark;
import org.holdfast.report.content.Span;

/** The protections: how each copies, how old its copies are at worst, where they lie, and what it costs. */
final class ProtectionTable {
    private ProtectionTable() {}

    static Block of(PlanReport report) {
        Cells cells = new Cells(report);
        TableDraft table = new TableDraft(report.messages(), "objectives-protections").text("protection", 2)
                .text("technique", 2).numbers("interval", "worstLoss", "kept").text("copies", 3).text("encrypted", 1)
                .text("protects", 3).numbers("costYear");
        for (Protection protection : report.index().byName(Protection.class)) {
            table.rowOf(report.anchors().of(protection), cells.head(protection),
                    protection.getCopyOf() == null ? cells.choice(protection.getTechnique())
                            : cells.text("copyOf", cells.name(protection.getCopyOf())),
                    Protecting.isMirror(protection) ? cells.text("continuous")
                            : cells.time(protection.getInterval()),
                    WorstLoss.of(protection).map(cells::time).orElseGet(() -> cells.nothing("notComputed.interval")),
                    cells.time(protection.getKept()), copies(report, cells, protection),
                    cells.yes(protection.isEncrypted()),
                    cells.links(report.index().protecting().protectedBy(protection), "none"),
                    cells.money(Spending.cost(protection), "notSaid"));
        }
        return table.table();
    }

    private static Cell copies(PlanReport report, Cells cells, Protection protection) {
        List<Span> spans = new ArrayList<>();
        for (Copy copy : protection.getCopies()) {
            spans.add(Span.plain(spans.isEmpty() ? "" : ", "));
            spans.add(report.anchors().link(copy.getOn() == null ? copy.getAt() : copy.getOn()));
        }
        return spans.isEmpty() ? cells.nothing("notSaid") : cells.words(spans, Mark.NONE);
    }
}
