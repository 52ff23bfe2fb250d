package org.holdfast.ui.problems;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Finds what is wrong in a plan. Called on a background thread, never on that of the user interface. */
@FunctionalInterface
public interface PlanChecker {

    /**
     * @param plan
     *            every file of one plan, absolute
     * @param cancelled
     *            whether the result is no longer wanted; asked now and then
     * @return the problems of all files; of no use when cancelled
     */
    List<PlanProblem> check(List<Path> plan, BooleanSupplier cancelled);
}
