package org.holdfast.cli.check;

import java.util.ArrayList;
import java.util.List;

import org.holdfast.cli.console.Counted;
import org.holdfast.cli.console.Paint;
import org.holdfast.rules.CheckResult;
import org.holdfast.rules.Finding;
import org.holdfast.rules.RuleCatalogue;
import org.holdfast.rules.Severity;

/** What it all comes to, and what to do next. */
final class ClosingLine {
    private final boolean colours;

    ClosingLine(boolean colours) {
        this.colours = colours;
    }

    String of(CheckReport report, CheckResult result) {
        List<Finding> listed = report.listed();
        if (listed.isEmpty()) {
            return Paint.GREEN.on("The plan holds", colours) + " by what was checked"
                    + (result.accepted().isEmpty() ? "." : ", " + result.accepted().size() + " accepted.");
        }
        List<String> counts = new ArrayList<>();
        add(counts, listed, Severity.ERROR, "error");
        add(counts, listed, Severity.WARNING, "warning");
        add(counts, listed, Severity.HINT, "hint");
        if (!result.accepted().isEmpty()) {
            counts.add(result.accepted().size() + " accepted");
        }
        return String.join(", ", counts) + "." + advice(listed);
    }

    private static void add(List<String> counts, List<Finding> listed, Severity severity, String noun) {
        long number = listed.stream().filter(finding -> finding.severity() == severity).count();
        if (number > 0) {
            counts.add(Counted.of(number, noun));
        }
    }

    private static String advice(List<Finding> listed) {
        return listed.stream().map(Finding::code).filter(code -> RuleCatalogue.all().description(code).isPresent())
                .findFirst().map(code -> " `holdfast rules " + code + "` says why a rule exists and how to mend it.")
                .orElse("");
    }
}
