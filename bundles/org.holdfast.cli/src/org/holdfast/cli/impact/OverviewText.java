package org.holdfast.cli.impact;

import java.util.ArrayList;
import java.util.List;

import org.holdfast.analysis.failure.Toll;
import org.holdfast.cli.console.Counted;
import org.holdfast.cli.console.Paint;
import org.holdfast.cli.console.Printable;
import org.holdfast.cli.console.TextTable;
import org.holdfast.cli.console.TextTable.Side;
import org.holdfast.cli.console.Wrapping;
import org.holdfast.model.Component;
import org.holdfast.model.NamedElement;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.Listed;

/** Writes for people what each loss takes along. */
final class OverviewText {
    private static final String INDENT = "  ";

    private final boolean colours;
    private final int top;

    OverviewText(boolean colours, int top) {
        this.colours = colours;
        this.top = top;
    }

    String of(Overview overview) {
        StringBuilder text = new StringBuilder();
        heading("What the loss of each component takes along, with all stand-ins in service", text);
        TextTable table = new TextTable(Side.LEFT, Side.RIGHT, Side.RIGHT, Side.RIGHT, Side.LEFT, Side.LEFT)
                .row("component", "functions", "offerings", "users", "at first", "which");
        overview.rows().forEach(row -> table.row(Labels.of(row.toll().lost()), "" + row.toll().functions(),
                "" + row.toll().offerings(), "" + row.toll().users(), numbers(row.atFirst()), which(row)));
        text.append(table);
        text.append(overview.rows().isEmpty() ? "The plan has no components.\n" : shown(overview)).append('\n');
        weaknesses(overview, text);
        return text.toString();
    }

    private static String shown(Overview overview) {
        return overview.rows().size() == overview.components()
                ? Counted.of(overview.components(), "component")
                        + "; 'at first' is before anything stands in: functions, offerings, users.\n"
                : overview.rows().size() + " of " + Counted.of(overview.components(), "component")
                        + ", --top N shows more; 'at first' is before anything stands in.\n";
    }

    private static String numbers(Toll toll) {
        return toll.functions() + ", " + toll.offerings() + ", " + toll.users();
    }

    private static String which(Overview.Row row) {
        List<NamedElement> elements = new ArrayList<>(row.which().functions());
        elements.addAll(row.which().offerings());
        return elements.isEmpty() ? "-" : Listed.and(elements.stream().map(Labels::of).toList());
    }

    private void weaknesses(Overview overview, StringBuilder text) {
        heading(overview.asked() ? "Single points of failure" : "Single points of failure of critical functions", text);
        if (overview.functions().isEmpty()) {
            text.append("No function is critical; --function NAME asks for another one.\n");
        }
        for (Overview.Weakness weakness : overview.functions()) {
            if (weakness.alwaysDown()) {
                line(ElementWords.of(weakness.function())
                        + ": none, since it is down without any loss; it, or something that it needs, needs more people"
                        + " than there are", text);
            } else {
                List<String> points = new ArrayList<>(weakness.components().stream().map(Labels::of).toList());
                weakness.persons().forEach(person -> points.add("the person " + Labels.of(person)));
                line(ElementWords.of(weakness.function()) + ": "
                        + (points.isEmpty() ? "none" : String.join(", ", points)), text);
                weakness.cutSets().ifPresent(sets -> cutSets(sets, text));
            }
        }
    }

    private void cutSets(List<List<Component>> sets, StringBuilder text) {
        List<List<Component>> combined = sets.stream().filter(set -> set.size() > 1).toList();
        combined.stream().limit(top).forEach(
                set -> line(INDENT + "together: " + String.join(" and ", set.stream().map(Labels::of).toList()),
                        text));
        if (combined.size() > top) {
            line(INDENT + "and " + Counted.of(combined.size() - top, "more combination") + " (--top N shows more)",
                    text);
        }
        if (combined.isEmpty()) {
            line(INDENT + "no combination of others takes it down", text);
        }
    }

    private void heading(String heading, StringBuilder text) {
        text.append(Paint.BOLD.on(heading, colours)).append('\n');
    }

    private static void line(String line, StringBuilder text) {
        String indent = " ".repeat(line.length() - line.stripLeading().length());
        text.append(indent).append(String.join("\n  " + indent,
                Wrapping.of(Printable.of(line.strip()), TextTable.WIDTH - 2 - indent.length()))).append('\n');
    }
}
