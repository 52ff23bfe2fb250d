package org.holdfast.ui.problems;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

/** The checker of the workbench: the one place that knows where problems come from. */
public final class PlanProblems implements PlanChecker {

    @Override
    public List<PlanProblem> check(List<Path> plan, BooleanSupplier cancelled) {
        return List.of();
    }
}
