package org.holdfast.cli.recover;

import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;

import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.outcome.ElementOutcome;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.cli.console.TextTable;
import org.holdfast.cli.console.TextTable.Side;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.NamedElement;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Elapsed;
import org.holdfast.model.value.Rational;

/** When and how everything is back, in tables: what is compared with objectives first. */
final class OutcomeTables {
    private final Recovery recovery;
    private final Collection<ElementOutcome> outcomes;

    /**
     * @param elements
     *            those of which is told; all, if there are none
     */
    OutcomeTables(Recovery recovery, List<? extends NamedElement> elements) {
        this.recovery = recovery;
        this.outcomes = recovery.outcome().down().values().stream()
                .filter(outcome -> elements.isEmpty() || elements.contains(outcome.element())).toList();
    }

    /** Hands on each table that has rows, with its heading. */
    void each(BiConsumer<String, TextTable> table) {
        TextTable functions = new TextTable(Side.LEFT, Side.RIGHT, Side.RIGHT, Side.RIGHT).row("", "back after",
                "outage", "MTD");
        TextTable systems = new TextTable(Side.LEFT, Side.RIGHT, Side.RIGHT, Side.RIGHT, Side.RIGHT, Side.LEFT)
                .row("", "back after", "RTO", "loses", "RPO", "how");
        TextTable others = new TextTable(Side.LEFT, Side.RIGHT, Side.LEFT).row("", "back after", "how");
        boolean[] any = new boolean[3];
        for (ElementOutcome outcome : outcomes) {
            switch (outcome.element()) {
                case BusinessFunction function -> any[0] |= add(function, outcome, functions);
                case InformationSystem system -> any[1] |= add(system, outcome, systems);
                default -> any[2] |= add(outcome, others);
            }
        }
        hand(any[0], "Functions", functions, table);
        hand(any[1], "Systems", systems, table);
        hand(any[2], "Equipment and offerings", others, table);
    }

    private static void hand(boolean any, String name, TextTable rows, BiConsumer<String, TextTable> table) {
        if (any) {
            table.accept(name, rows);
        }
    }

    private static boolean add(BusinessFunction function, ElementOutcome outcome, TextTable table) {
        table.row(Labels.of(function), RecoveryWords.back(outcome.back()), outage(function, outcome.back()),
                RecoveryWords.objective(function.getMtd()));
        return true;
    }

    /** Until its work is recovered too. */
    private static String outage(BusinessFunction function, Back back) {
        return back instanceof Back.At at ? new Elapsed(at.seconds()
                .plus(Rational.of(function.getWrt() == null ? 0 : function.getWrt().seconds()))).toString()
                : RecoveryWords.back(back);
    }

    private boolean add(InformationSystem system, ElementOutcome outcome, TextTable table) {
        table.row(Labels.of(system), RecoveryWords.back(outcome.back()), RecoveryWords.objective(system.getRto()),
                RecoveryWords.lost(outcome.lost()), RecoveryWords.objective(system.getRpo()),
                RecoveryWords.how(system, recovery));
        return true;
    }

    private boolean add(ElementOutcome outcome, TextTable table) {
        table.row(Labels.of(outcome.element()), RecoveryWords.back(outcome.back()),
                RecoveryWords.how(outcome.element(), recovery));
        return true;
    }
}
