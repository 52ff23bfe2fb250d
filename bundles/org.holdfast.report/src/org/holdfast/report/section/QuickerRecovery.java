package org.holdfast.report.section;

import java.util.ArrayList;
import java.util.List;

import org.holdfast.analysis.cost.RecoveryWorth;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.value.Rational;
import org.holdfast.report.PlanReport;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Mark;
import org.holdfast.report.content.Section;
import org.holdfast.report.wording.Messages;

/** What it would be worth if the dearest systems were back sooner: the most that may be spent on it. */
final class QuickerRecovery {
    private static final int SYSTEMS = 3;

    private final PlanReport report;
    private final Messages messages;

    QuickerRecovery(PlanReport report) {
        this.report = report;
        this.messages = report.messages();
    }

    Section section() {
        TableDraft table = new TableDraft(messages, "costs-quicker").text("quicker.system", 3)
                .numbers("quicker.within", "quicker.loss", "quicker.saves");
        LossTables.dearest(report.cost()).keySet().stream().filter(InformationSystem.class::isInstance)
                .map(InformationSystem.class::cast).limit(SYSTEMS)
                .forEach(system -> rows(report.losses().worth(system), table));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(messages.text("costs.quicker.read")));
        blocks.add(table.table());
        return new Section("costs-quicker-recovery", messages.text("costs.quicker"), blocks, List.of());
    }

    private void rows(RecoveryWorth worth, TableDraft table) {
        if (worth.points().isEmpty()) {
            return;
        }
        Cells cells = new Cells(report);
        Totals totals = new Totals(report);
        Rational now = worth.points().getLast().yearly().amount();
        for (RecoveryWorth.Point point : worth.points()) {
            Rational saves = now.minus(point.yearly().amount());
            table.row(cells.link(worth.system()), new Cell.Time(point.rtaSeconds(), Mark.NONE),
                    totals.cell(point.yearly()), point == worth.points().getLast()
                            ? Cell.words(messages.text("quicker.now"))
                            : cells.money(saves, Mark.NONE));
        }
    }
}
