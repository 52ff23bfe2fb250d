package org.holdfast.cli.check;

import java.util.ArrayList;
import java.util.List;

import org.holdfast.cli.console.Counted;
import org.holdfast.cli.console.Paint;
import org.holdfast.rules.StepNames;
import org.holdfast.rules.CheckResult;
import org.holdfast.rules.StepSummary;
import org.holdfast.rules.StepWords;

/** One line for each step of the method: how far it has come, and what was found. */
final class StepTable {
    private final boolean colours;

    StepTable(boolean colours) {
        this.colours = colours;
    }

    String of(CheckResult result) {
        StringBuilder table = new StringBuilder();
        result.steps().forEach(step -> table.append(line(step)).append('\n'));
        return table.toString();
    }

    private String line(StepSummary step) {
        String name = step.step().getLiteral() + "  " + StepNames.of(step.step());
        return pad(name, 24) + pad(StepWords.status(step), 44) + counts(step);
    }

    private String counts(StepSummary step) {
        List<String> counts = new ArrayList<>();
        add(counts, step.errors(), "error", Paint.RED);
        add(counts, step.warnings(), "warning", Paint.YELLOW);
        add(counts, step.hints(), "hint", Paint.CYAN);
        if (step.accepted() > 0) {
            counts.add(step.accepted() + " accepted");
        }
        if (step.later() > 0) {
            counts.add(Counted.of(step.later(), "finding") + " once it is begun");
        }
        return counts.isEmpty() ? Paint.GREEN.on("nothing found", colours) : String.join(", ", counts);
    }

    private void add(List<String> counts, int number, String noun, Paint paint) {
        if (number > 0) {
            counts.add(paint.on(Counted.of(number, noun), colours));
        }
    }

    private static String pad(String text, int width) {
        return text.length() >= width ? text + "  " : text + " ".repeat(width - text.length());
    }
}
