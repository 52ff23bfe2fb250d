package org.holdfast.cli.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.holdfast.cli.console.Counted;
import org.holdfast.cli.Surroundings;
import org.holdfast.cli.console.PlacePath;
import org.holdfast.dsl.plan.Problem;
import org.holdfast.model.MethodStep;
import org.holdfast.model.StepState;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.StepNames;
import org.holdfast.rules.RuleCatalogue;
import org.holdfast.rules.StepSummary;

/** The suites of a check: the language with a case for each file, then each step with a case for each of its rules. */
final class JunitSuites {
    private static final String GROUP = "holdfast.";

    private final CheckReport report;
    private final Surroundings surroundings;
    private final JunitText text;

    JunitSuites(CheckReport report, Surroundings surroundings) {
        this.report = report;
        this.surroundings = surroundings;
        this.text = new JunitText(surroundings.folder());
    }

    List<JunitSuite> all() {
        List<JunitSuite> suites = new ArrayList<>();
        suites.add(new JunitSuite("Language", Map.of(), files().map(this::file).toList()));
        JunitRules rules = new JunitRules(report, text);
        for (MethodStep step : MethodStep.values()) {
            suites.add(suite(step, rules));
        }
        return suites;
    }

    private JunitSuite suite(MethodStep step, JunitRules rules) {
        boolean aboutSignOffs = step == MethodStep.UNSPECIFIED;
        String name = aboutSignOffs ? StepNames.of(step) : "Step " + step.getLiteral() + ": " + StepNames.of(step);
        String group = GROUP + (aboutSignOffs ? "signoffs" : step.getLiteral());
        Stream<JunitCase> ofTheMethod = RuleCatalogue.all().descriptions().stream()
                .filter(rule -> rule.step() == step).map(rule -> rules.ofTheMethod(rule, group));
        Stream<JunitCase> own = report.ownRules().stream().filter(rule -> rule.step() == step)
                .map(rule -> rules.own(rule, group));
        return new JunitSuite(name, summary(step).map(JunitSuites::properties).orElse(Map.of()),
                Stream.concat(ofTheMethod, own).toList());
    }

    private Optional<StepSummary> summary(MethodStep step) {
        return report.result().stream().flatMap(result -> result.steps().stream())
                .filter(summary -> summary.step() == step).findFirst();
    }

    private static Map<String, String> properties(StepSummary summary) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("status", summary.status().getLiteral());
        summary.state().map(StepState::getDate).ifPresent(date -> properties.put("date", date.toString()));
        summary.state().map(StepState::getBy).ifPresent(role -> properties.put("by", Labels.of(role)));
        return properties;
    }

    /** All files, and those that could not even be read. */
    private Stream<URI> files() {
        return Stream.concat(report.plan().files().stream().map(XtextResource::getURI),
                report.plan().problems().stream().map(Problem::file)).distinct();
    }

    private JunitCase file(URI file) {
        List<Problem> problems = report.plan().problems().stream().filter(each -> each.file().equals(file)).toList();
        List<Problem> errors = problems.stream().filter(each -> each.severity() == Problem.Severity.ERROR).toList();
        String name = PlacePath.of(file, surroundings.folder());
        return errors.isEmpty() ? new JunitCase(GROUP + "language", name, new JunitCase.Passed(), text.of(problems))
                : new JunitCase(GROUP + "language", name, broken(errors, problems), "");
    }

    private JunitCase.Broken broken(List<Problem> errors, List<Problem> all) {
        String message = errors.size() == 1 ? errors.getFirst().message() : Counted.of(errors.size(), "error");
        return new JunitCase.Broken(errors.getFirst().code(), message, text.of(all));
    }
}
