package org.holdfast.ui.problems;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.dsl.PlanLanguage;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.dsl.plan.Place;
import org.holdfast.dsl.plan.Places;
import org.holdfast.dsl.plan.PlanLoader;
import org.holdfast.dsl.plan.Problem;
import org.holdfast.dsl.review.ReviewFile;
import org.holdfast.rules.Finding;
import org.holdfast.rules.PlanCheck;

/** The checker of the workbench: what the language does not allow; where there is no such thing, what the rules find. */
public final class PlanProblems implements PlanChecker {

    @Override
    public List<PlanProblem> check(List<Path> plan, BooleanSupplier cancelled) {
        LoadedPlan loaded = PlanLanguage.service(PlanLoader.class).load(plan);
        List<PlanProblem> problems = new ArrayList<>();
        loaded.problems().forEach(problem -> problems.add(of(problem)));
        if (!loaded.isBroken() && !cancelled.getAsBoolean()) {
            PlanCheck.check(PlanIndex.of(loaded.documents()), LocalDate.now(), ReviewFile.read(loaded.documents()))
                    .findings()
                    .forEach(finding -> of(finding).ifPresent(problems::add));
        }
        return problems;
    }

    private static PlanProblem of(Problem problem) {
        Place place = new Place(problem.file(), problem.line(), problem.column(), problem.offset(), problem.length());
        return at(place, problem.severity() == Problem.Severity.ERROR ? PlanProblem.Severity.ERROR
                : PlanProblem.Severity.WARNING, "", problem.message());
    }

    private static Optional<PlanProblem> of(Finding finding) {
        return Places.of(finding.subject(), finding.place())
                .map(place -> at(place, severity(finding), finding.code(), finding.message()));
    }

    private static PlanProblem.Severity severity(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> PlanProblem.Severity.ERROR;
            case WARNING -> PlanProblem.Severity.WARNING;
            case HINT -> PlanProblem.Severity.INFO;
        };
    }

    private static PlanProblem at(Place place, PlanProblem.Severity severity, String code, String message) {
        return new PlanProblem(Path.of(place.file().toFileString()), place.line(), place.column(), place.offset(),
                place.length(), severity, code, message);
    }
}
