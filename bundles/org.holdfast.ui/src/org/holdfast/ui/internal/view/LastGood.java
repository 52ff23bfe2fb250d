package org.holdfast.ui.internal.view;

import java.util.List;
import java.util.Optional;

import org.holdfast.dsl.plan.Problem;
import org.holdfast.ui.plan.PlanModel;
import org.holdfast.ui.plan.PlanState;

/** Words for views that show a plan whose text cannot be read now, or has errors of the language. */
public final class LastGood {

    private LastGood() {}

    /** That what is shown is what the text said last, and where it cannot be read; empty if it is what it says now. */
    public static String note(PlanState state) {
        return state.obstacle().map(problem -> "As the text said last: it cannot be read at "
                + where(problem) + ".").orElse("");
    }

    /** What must be mended first for anything to be worked out; empty if nothing must be. */
    public static Optional<Problem> error(PlanModel model) {
        return model.state().obstacle().or(() -> error(model.problems()));
    }

    /** As above, of the problems of a plan. */
    public static Optional<Problem> error(List<Problem> problems) {
        return problems.stream().filter(problem -> problem.severity() == Problem.Severity.ERROR).findFirst();
    }

    /**
     * That the plan has errors, and where the first is.
     *
     * @param isShown
     *            whether something is still shown that was found before
     */
    public static String mendFirst(Optional<Problem> error, boolean isShown) {
        return "The plan has errors of the language and must be mended first"
                + error.map(problem -> ": see " + where(problem)).orElse("")
                + (isShown ? ". This is what was worked out last." : ".");
    }

    private static String where(Problem problem) {
        return problem.file().lastSegment() + ", line " + problem.line();
    }
}
