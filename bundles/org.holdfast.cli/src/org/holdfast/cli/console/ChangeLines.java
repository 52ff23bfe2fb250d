package org.holdfast.cli.console;

import java.util.List;

import org.holdfast.analysis.review.Change;
import org.holdfast.analysis.review.ElementState;

/** Changes of a plan, a line for each, with a sign in front: + for what is new, - for what is gone, ~ for the rest. */
public final class ChangeLines {
    private ChangeLines() {}

    /** The lines, in the order of the changes. */
    public static List<String> of(List<Change> changes) {
        TextTable table = new TextTable(TextTable.Side.LEFT, TextTable.Side.LEFT);
        changes.forEach(change -> table.row("  " + sign(change) + " " + named(change.element()), change.says()));
        return table.toString().lines().toList();
    }

    private static String sign(Change change) {
        return switch (change) {
            case Change.Added added -> "+";
            case Change.Removed removed -> "-";
            case Change.Renamed renamed -> "~";
            case Change.Altered altered -> "~";
        };
    }

    private static String named(ElementState element) {
        return element.sort() + " " + element.name();
    }
}
