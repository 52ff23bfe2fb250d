package org.holdfast.cli.recover;

import java.util.List;
import java.util.Optional;

import org.holdfast.analysis.outcome.ElementOutcome;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.cli.console.Paint;
import org.holdfast.cli.console.TextTable;
import org.holdfast.cli.console.TextTable.Side;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.NamedElement;
import org.holdfast.model.name.Labels;

/** When an element is back in each scenario that takes it down. */
final class ElementText {
    private final boolean colours;

    ElementText(boolean colours) {
        this.colours = colours;
    }

    String of(List<Recovery> recoveries, List<? extends NamedElement> elements) {
        return String.join("\n", elements.stream().map(element -> of(recoveries, element)).toList());
    }

    private String of(List<Recovery> recoveries, NamedElement element) {
        TextTable table = new TextTable(Side.LEFT, Side.RIGHT, Side.RIGHT, Side.LEFT);
        table.row("", "back after", "loses", "how");
        int rows = 0;
        for (Recovery recovery : recoveries) {
            Optional<ElementOutcome> outcome = recovery.outcome().of(element);
            if (outcome.isPresent()) {
                table.row(recovery.scenario().name(), RecoveryWords.back(outcome.get().back()),
                        RecoveryWords.lost(outcome.get().lost()), RecoveryWords.how(element, recovery));
                rows++;
            }
        }
        return Paint.BOLD.on(Labels.of(element) + objectives(element), colours) + "\n"
                + (rows == 0 ? "stays in service in each scenario\n" : table);
    }

    private static String objectives(NamedElement element) {
        return switch (element) {
            case InformationSystem system -> ": RTO " + RecoveryWords.objective(system.getRto()) + ", RPO "
                    + RecoveryWords.objective(system.getRpo());
            case BusinessFunction function -> ": MTD " + RecoveryWords.objective(function.getMtd()) + ", WRT "
                    + RecoveryWords.objective(function.getWrt());
            default -> "";
        };
    }
}
