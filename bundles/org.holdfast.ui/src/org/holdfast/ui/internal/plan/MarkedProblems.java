package org.holdfast.ui.internal.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.holdfast.dsl.ide.fix.MeantName;
import org.holdfast.dsl.plan.Place;
import org.holdfast.dsl.plan.Problem;
import org.holdfast.ui.plan.PlanFinding;
import org.holdfast.ui.plan.PlanFindings;
import org.holdfast.ui.problems.PlanProblem;

/** What a check found, as problems at places of files. */
final class MarkedProblems {

    private MarkedProblems() {}

    static List<PlanProblem> of(PlanFindings findings) {
        List<PlanProblem> problems = new ArrayList<>();
        findings.problems().forEach(problem -> problems.add(of(problem)));
        findings.findings()
                .forEach(finding -> finding.place().ifPresent(place -> problems.add(of(finding, place))));
        return problems;
    }

    private static PlanProblem of(Problem problem) {
        Place place = new Place(problem.file(), problem.line(), problem.column(), problem.offset(), problem.length());
        return at(place, problem.severity() == Problem.Severity.ERROR ? PlanProblem.Severity.ERROR
                : PlanProblem.Severity.WARNING, problem.code(), problem.message(),
                MeantName.in(problem.code(), problem.message()).isPresent());
    }

    private static PlanProblem of(PlanFinding finding, Place place) {
        return at(place, severity(finding), finding.code(), finding.message(),
                !finding.fixes().isEmpty() || finding.isAcceptable());
    }

    private static PlanProblem.Severity severity(PlanFinding finding) {
        return switch (finding.severity()) {
            case ERROR -> PlanProblem.Severity.ERROR;
            case WARNING -> PlanProblem.Severity.WARNING;
            case HINT -> PlanProblem.Severity.INFO;
        };
    }

    private static PlanProblem at(Place place, PlanProblem.Severity severity, String code, String message,
            boolean isMendable) {
        return new PlanProblem(Path.of(place.file().toFileString()), place.line(), place.column(), place.offset(),
                place.length(), severity, code, message, isMendable);
    }
}
