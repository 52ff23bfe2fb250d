package org.holdfast.ui.internal.findings;

import java.util.Locale;
import java.util.function.Function;

import org.holdfast.model.MethodStep;
import org.holdfast.rules.StepNames;
import org.holdfast.ui.plan.PlanFinding;

/** By what the lines are put together. */
enum Grouping {
    /** By step of the method. */
    STEP("Step", line -> step(line.finding())),
    /** By how grave they are. */
    SEVERITY("Severity", Grouping::severity),
    /** By rule. */
    RULE("Rule", line -> line.finding().code()),
    /** By what they are about. */
    ELEMENT("Element", line -> line.finding().label()),
    /** By file. */
    FILE("File", line -> line.finding().place().map(place -> place.file().lastSegment()).orElse("in no file"));

    private final String label;
    private final Function<FindingLine, String> group;

    Grouping(String label, Function<FindingLine, String> group) {
        this.label = label;
        this.group = group;
    }

    /** What the user chooses it by. */
    String label() {
        return label;
    }

    /** The heading that a line stands under. */
    String of(FindingLine line) {
        return group.apply(line);
    }

    private static String step(PlanFinding finding) {
        return finding.step() == MethodStep.UNSPECIFIED ? StepNames.of(finding.step())
                : finding.step().getLiteral() + "  " + StepNames.of(finding.step());
    }

    private static String severity(FindingLine line) {
        return switch (line.standing()) {
            case OPEN -> line.finding().severity().name().charAt(0)
                    + line.finding().severity().name().substring(1).toLowerCase(Locale.ROOT) + "s";
            case LATER -> "Once their step is begun";
            case ACCEPTED -> "Accepted";
        };
    }
}
