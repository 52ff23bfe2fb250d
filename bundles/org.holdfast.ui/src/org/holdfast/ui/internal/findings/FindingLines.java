package org.holdfast.ui.internal.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.holdfast.model.MethodStep;
import org.holdfast.ui.internal.findings.FindingLine.Standing;
import org.holdfast.ui.plan.PlanFindings;

/**
 * Which lines are wanted.
 *
 * @param words
 *            all of which a line has to say, in any case
 * @param step
 *            of which step; empty for all
 * @param later
 *            whether those of steps that are not begun are wanted
 * @param accepted
 *            whether accepted ones are wanted
 */
record FindingLines(String words, Optional<MethodStep> step, boolean later, boolean accepted) {

    /** Those that stand. */
    static final FindingLines STANDING = new FindingLines("", Optional.empty(), false, false);

    /** The lines of what a check found. */
    List<FindingLine> of(PlanFindings findings) {
        Stream<FindingLine> open = findings.findings().stream()
                .map(finding -> new FindingLine(finding, Standing.OPEN, Optional.empty()));
        List<FindingLine> all = new ArrayList<>(open.toList());
        findings.result().ifPresent(result -> {
            if (later) {
                result.later().forEach(finding -> all.add(new FindingLine(finding, Standing.LATER, Optional.empty())));
            }
            if (accepted) {
                result.accepted().forEach(
                        each -> all.add(new FindingLine(each.finding(), Standing.ACCEPTED, Optional.of(each))));
            }
        });
        List<String> wanted = Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty())
                .toList();
        return all.stream().filter(line -> step.isEmpty() || step.get() == line.finding().step())
                .filter(line -> wanted.stream().allMatch(line::says)).toList();
    }
}
