package org.holdfast.ui.diagram.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.rules.Severity;
import org.holdfast.ui.diagram.server.Mark;
import org.holdfast.ui.plan.PlanFinding;
import org.holdfast.ui.plan.PlanFindings;

/** Marks what findings are about. */
final class Marks {

    private Marks() {}

    /**
     * The marks.
     *
     * @param addresses
     *            of what is shown, by the ids of nodes and edges
     */
    static Map<String, Mark> of(Map<String, URI> addresses, PlanFindings findings) {
        Map<URI, List<PlanFinding>> bySubject = findings.findings().stream()
                .collect(Collectors.groupingBy(PlanFinding::subject));
        Map<String, Mark> marks = new HashMap<>();
        addresses.forEach((id, address) -> {
            @Nullable
            List<PlanFinding> some = bySubject.get(address);
            if (some != null) {
                marks.put(id, mark(some));
            }
        });
        return marks;
    }

    private static Mark mark(List<PlanFinding> findings) {
        Severity gravest = findings.stream().map(PlanFinding::severity).max(Severity::compareTo).orElse(Severity.HINT);
        String text = findings.stream().map(finding -> finding.code() + ": " + finding.message())
                .collect(Collectors.joining("\n"));
        return new Mark(grade(gravest), findings.size(), text);
    }

    private static Mark.Grade grade(Severity severity) {
        return switch (severity) {
            case ERROR -> Mark.Grade.ERROR;
            case WARNING -> Mark.Grade.WARNING;
            default -> Mark.Grade.HINT;
        };
    }
}
