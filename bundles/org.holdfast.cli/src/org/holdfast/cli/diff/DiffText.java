package org.holdfast.cli.diff;

import java.util.List;
import java.util.Locale;

import org.holdfast.cli.console.ChangeLines;
import org.holdfast.cli.console.Counted;
import org.holdfast.cli.console.Paint;
import org.holdfast.cli.console.Printable;
import org.holdfast.cli.console.TextTable;
import org.holdfast.cli.console.TextTable.Side;
import org.holdfast.rules.Finding;

/** Writes a comparison for people. */
final class DiffText {
    private final boolean colours;

    DiffText(boolean colours) {
        this.colours = colours;
    }

    String of(Comparison comparison) {
        StringBuilder text = new StringBuilder();
        text.append("From ").append(Printable.of(comparison.before().label())).append(" to ")
                .append(Printable.of(comparison.after().label())).append("\n\n");
        if (!comparison.changes().isEmpty()) {
            ChangeLines.of(comparison.changes()).forEach(line -> text.append(line).append('\n'));
            text.append('\n');
        }
        findings("Findings that this brings", comparison.brought(), text);
        findings("Findings that this clears", comparison.cleared(), text);
        return text.append(closing(comparison)).append('\n').toString();
    }

    private void findings(String heading, List<Finding> findings, StringBuilder text) {
        if (findings.isEmpty()) {
            return;
        }
        TextTable table = new TextTable(Side.LEFT, Side.LEFT);
        findings.forEach(finding -> table.row(
                "  " + finding.severity().name().toLowerCase(Locale.ROOT) + " " + finding.code(), finding.message()));
        text.append(Paint.BOLD.on(heading, colours)).append('\n').append(table).append('\n');
    }

    private static String closing(Comparison comparison) {
        if (comparison.changes().isEmpty()) {
            return "Both say the same.";
        }
        return Counted.of(comparison.changes().size(), "change") + ", "
                + Counted.of(comparison.brought().size(), "new finding") + ", " + comparison.cleared().size()
                + " cleared.";
    }
}
