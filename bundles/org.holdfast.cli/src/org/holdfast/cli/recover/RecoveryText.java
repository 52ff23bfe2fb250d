package org.holdfast.cli.recover;

import java.util.Comparator;
import java.util.List;

import org.holdfast.analysis.schedule.Activity;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.cli.analysis.ScenarioWords;
import org.holdfast.cli.console.Paint;
import org.holdfast.cli.console.Printable;
import org.holdfast.cli.console.TextTable;
import org.holdfast.cli.console.TextTable.Side;
import org.holdfast.cli.console.Wrapping;
import org.holdfast.model.NamedElement;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.Restoration;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Elapsed;
import org.holdfast.model.value.Rational;

/** The whole recovery from a scenario, to be read like instructions. */
final class RecoveryText {
    private final boolean colours;

    RecoveryText(boolean colours) {
        this.colours = colours;
    }

    /**
     * @param elements
     *            those of which is told; all, if there are none
     */
    String of(Recovery recovery, List<? extends NamedElement> elements) {
        StringBuilder text = new StringBuilder();
        text.append(Paint.BOLD.on(Printable.of(ScenarioWords.of(recovery.scenario())), colours)).append('\n');
        text.append(plan(recovery)).append('\n');
        if (recovery.outcome().down().isEmpty()) {
            text.append("\nNothing goes down, so nothing is to be recovered.\n");
        }
        schedule(recovery, text);
        new OutcomeTables(recovery, elements).each((name, table) -> heading(name, text).append(table));
        paths(recovery, elements, text);
        section("Missed", RecoveryRemarks.missed(recovery), text);
        section("Not back", RecoveryRemarks.notBack(recovery), text);
        section("Look at this", RecoveryRemarks.flagged(recovery), text);
        section("What fell away", RecoveryRemarks.fallen(recovery), text);
        return text.toString();
    }

    private static String plan(Recovery recovery) {
        return recovery.declaration().plan().map(plan -> "by " + Labels.of(plan) + title(plan)
                + recovery.declaration().seconds().map(seconds -> ", declared after " + new Elapsed(seconds))
                        .orElse(", of which is not said within what time it is declared"))
                .orElse("No recovery plan covers it: what does not come back by itself stays down.");
    }

    private static String title(RecoveryPlan plan) {
        return plan.getTitle() == null ? "" : ", " + plan.getTitle();
    }

    private void schedule(Recovery recovery, StringBuilder text) {
        List<Activity> shown = recovery.activities().stream().filter(RecoveryText::isDone).toList();
        if (shown.isEmpty()) {
            return;
        }
        TextTable table = new TextTable(Side.RIGHT, Side.RIGHT, Side.LEFT, Side.LEFT);
        table.row("from", "until", "who", "what");
        shown.forEach(activity -> table.row(new Elapsed(activity.start()).toString(),
                new Elapsed(activity.finish()).toString(), RecoveryWords.who(activity, recovery), what(activity)));
        heading("What is done", text).append(table).append('\n');
        Rational end = shown.stream().map(Activity::finish).max(Comparator.naturalOrder()).orElse(Rational.ZERO);
        text.append(GanttChart.of(shown, end));
    }

    /** What is listed in the plan and needs nothing to be done is no instruction. */
    private static boolean isDone(Activity activity) {
        return activity.element().isPresent() || activity.action().filter(Restoration.class::isInstance).isEmpty();
    }

    private static String what(Activity activity) {
        boolean named = activity.name().isEmpty() || activity.says().startsWith(activity.name());
        return (named ? "" : activity.name() + ": ") + activity.says();
    }

    private void paths(Recovery recovery, List<? extends NamedElement> elements, StringBuilder text) {
        if (!recovery.criticalPath().isEmpty() && elements.isEmpty()) {
            heading("Critical path", text);
            wrapped(RecoveryWords.chain(recovery.criticalPath()), text);
        }
        for (NamedElement element : elements) {
            if (!recovery.chain(element).isEmpty()) {
                heading("Why " + Labels.of(element) + " is back just then", text);
                wrapped(RecoveryWords.chain(recovery.chain(element)), text);
            }
        }
    }

    private void section(String name, List<String> lines, StringBuilder text) {
        if (!lines.isEmpty()) {
            heading(name, text);
            lines.forEach(line -> wrapped(line, text));
        }
    }

    private static void wrapped(String line, StringBuilder text) {
        String indent = "  ";
        for (String part : Wrapping.of(Printable.of(line), TextTable.WIDTH - 4)) {
            text.append(indent).append(part).append('\n');
            indent = "    ";
        }
    }

    private StringBuilder heading(String name, StringBuilder text) {
        return text.append('\n').append(Paint.BOLD.on(name, colours)).append('\n');
    }
}
