package org.holdfast.cli.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.holdfast.cli.console.Counted;
import org.holdfast.cli.check.JunitCase.Outcome;
import org.holdfast.model.Acceptance;
import org.holdfast.model.MethodStep;
import org.holdfast.model.StepStatus;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.AcceptedFinding;
import org.holdfast.rules.CheckResult;
import org.holdfast.rules.Finding;
import org.holdfast.rules.RuleDescription;
import org.holdfast.rules.own.OwnRuleDescription;

/** What came of each rule. A test case fails exactly where the check does, as {@code --fail-on} says. */
final class JunitRules {
    private final CheckReport report;
    private final JunitText text;
    private final Map<String, List<Finding>> findings = new HashMap<>();
    private final Map<String, List<Finding>> later = new HashMap<>();
    private final Map<String, List<Acceptance>> accepted = new HashMap<>();

    JunitRules(CheckReport report, JunitText text) {
        this.report = report;
        this.text = text;
        report.result().ifPresent(this::sort);
    }

    private void sort(CheckResult result) {
        result.findings().forEach(each -> add(findings, each.code(), each));
        result.later().forEach(each -> add(later, each.code(), each));
        for (AcceptedFinding each : result.accepted()) {
            add(accepted, each.finding().code(), each.acceptance());
        }
    }

    private static <T> void add(Map<String, List<T>> map, String code, T value) {
        map.computeIfAbsent(code, key -> new ArrayList<>()).add(value);
    }

    JunitCase ofTheMethod(RuleDescription rule, String group) {
        return testCase(rule.code(), rule.says(), group, rule.isAcceptable() && isNotBegun(rule.step()), rule.step());
    }

    JunitCase own(OwnRuleDescription rule, String group) {
        return testCase(rule.code(), rule.says(), group, isNotBegun(rule.step()), rule.step());
    }

    private JunitCase testCase(String code, String says, String group, boolean notBegun, MethodStep step) {
        List<Finding> here = findings.getOrDefault(code, List.of());
        List<Finding> failing = here.stream().filter(this::fails).toList();
        List<Finding> beside = new ArrayList<>(here);
        beside.removeIf(this::fails);
        if (report.allSteps()) {
            beside.addAll(later.getOrDefault(code, List.of()));
        }
        Outcome outcome = failing.isEmpty() ? outcome(code, notBegun, step) : failed(failing);
        return new JunitCase(group, code + " " + says, outcome, text.ofFindings(beside));
    }

    private boolean fails(Finding finding) {
        return report.failOn().includes(finding.severity());
    }

    private Outcome outcome(String code, boolean notBegun, MethodStep step) {
        if (report.result().isEmpty()) {
            return new JunitCase.Skipped(CheckReport.WHY_NOT_CHECKED);
        }
        if (notBegun) {
            int number = later.getOrDefault(code, List.of()).size();
            return new JunitCase.Skipped("step " + step.getLiteral() + " is not begun"
                    + (number == 0 ? "" : "; " + Counted.of(number, "finding") + " once it is"));
        }
        return accepted.containsKey(code) ? new JunitCase.Skipped(reasons(accepted.get(code)))
                : new JunitCase.Passed();
    }

    private JunitCase.Failed failed(List<Finding> failing) {
        String type = failing.stream().map(Finding::severity).max(Enum::compareTo).orElseThrow().name()
                .toLowerCase(Locale.ROOT);
        String message = failing.size() == 1 ? failing.getFirst().message()
                : Counted.of(failing.size(), "finding");
        return new JunitCase.Failed(type, message, text.ofFindings(failing));
    }

    private static String reasons(List<Acceptance> acceptances) {
        return acceptances.stream().map(each -> "accepted on " + Labels.accepted(each)
                + " until " + each.getUntil() + ": " + each.getReason()).collect(Collectors.joining("; "));
    }

    private boolean isNotBegun(MethodStep step) {
        return report.result().stream().flatMap(result -> result.steps().stream())
                .anyMatch(summary -> summary.step() == step && summary.status() == StepStatus.OPEN);
    }
}
