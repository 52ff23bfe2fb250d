package org.holdfast.cli.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.holdfast.cli.console.Counted;
import org.holdfast.cli.Surroundings;
import org.holdfast.cli.console.Paint;
import org.holdfast.cli.console.Printable;
import org.holdfast.dsl.plan.Problem;
import org.holdfast.model.MethodStep;
import org.holdfast.model.Plan;
import org.holdfast.rules.StepNames;
import org.holdfast.rules.Finding;

/** Writes a check for people: the findings by step, each with its place and its reasons, then where each step stands. */
final class TextCheckWriter implements CheckWriter {

    @Override
    public void write(CheckReport report, Surroundings surroundings) {
        StringBuilder text = new StringBuilder();
        heading(report, surroundings, text);
        problems(report, surroundings, text);
        report.result().ifPresent(result -> {
            findings(report, surroundings, text);
            text.append(new StepTable(surroundings.colours()).of(result));
            text.append('\n').append(new ClosingLine(surroundings.colours()).of(report, result)).append('\n');
        });
        surroundings.out().print(text);
    }

    private static void heading(CheckReport report, Surroundings surroundings, StringBuilder text) {
        String title = report.planElement().map(TextCheckWriter::title).orElse("Plan");
        text.append(Paint.BOLD.on(Printable.of(title), surroundings.colours())).append(", as of ")
                .append(report.asOf()).append("\n\n");
    }

    private static String title(Plan plan) {
        return plan.getTitle() == null ? String.valueOf(plan.getName()) : plan.getTitle();
    }

    private static void problems(CheckReport report, Surroundings surroundings, StringBuilder text) {
        List<Problem> problems = report.plan().problems();
        PlaceText places = new PlaceText(report.plan(), surroundings);
        problems.forEach(problem -> text.append(places.problem(problem)).append('\n'));
        if (report.result().isEmpty()) {
            long errors = problems.stream().filter(each -> each.severity() == Problem.Severity.ERROR).count();
            text.append(Counted.of(errors, "error")).append(" in the language; the rules were not checked: mend ")
                    .append(errors == 1 ? "it" : "these").append(" first\n");
        }
    }

    private static void findings(CheckReport report, Surroundings surroundings, StringBuilder text) {
        PlaceText places = new PlaceText(report.plan(), surroundings);
        Map<MethodStep, List<Finding>> byStep = report.listed().stream()
                .collect(Collectors.groupingBy(Finding::step, TreeMap::new, Collectors.toList()));
        byStep.forEach((step, findings) -> {
            text.append(Paint.BOLD.on(headingOf(step), surroundings.colours())).append("\n\n");
            findings.forEach(finding -> text.append(places.finding(finding)).append('\n'));
        });
    }

    private static String headingOf(MethodStep step) {
        String letter = step == MethodStep.UNSPECIFIED ? "" : step.getLiteral().toLowerCase(Locale.ROOT) + "  ";
        return letter + StepNames.of(step);
    }

}
