package org.holdfast.cli.analysis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.cli.CallException;
import org.holdfast.cli.PlanArguments;
import org.holdfast.cli.Surroundings;
import org.holdfast.cli.console.PlacePath;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.dsl.plan.Problem;
import org.holdfast.model.Plan;

import picocli.CommandLine.Parameters;

/** The plan that a command is about. */
public final class PlanOptions {
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "A .bcp file, or a folder: all .bcp files under it are one plan.")
    private List<Path> paths = new ArrayList<>();

    /** The plan of a call that is still to be read. */
    public PlanOptions() {
        // the paths follow
    }

    /** The plan at a path. */
    public PlanOptions(Path path) {
        paths.add(path);
    }

    /** The files and folders of the call. */
    public List<Path> paths() {
        return paths;
    }

    /**
     * Loads the plan.
     *
     * @throws CallException
     *             if a path names no plan or cannot be read, or the plan has errors that leave open what it means
     */
    public LoadedPlan load(Surroundings surroundings) {
        LoadedPlan plan = PlanArguments.of(surroundings).load(paths);
        requireSound(plan, "", surroundings);
        return plan;
    }

    /**
     * What the plan says of itself.
     *
     * @throws CallException
     *             if no file says it
     */
    public static Plan subject(PlanIndex index) {
        return index.plan()
                .orElseThrow(() -> new CallException("no file holds the plan; begin one with: plan name { … }"));
    }

    /**
     * Goes on only with a plan of which it is clear what it means.
     *
     * @param where
     *            what to say before the place of the first error
     * @throws CallException
     *             if the plan has errors in its language
     */
    public static void requireSound(LoadedPlan plan, String where, Surroundings surroundings) {
        List<Problem> errors = plan.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR).toList();
        if (!errors.isEmpty()) {
            throw new CallException(where + told(errors, surroundings));
        }
    }

    private static String told(List<Problem> errors, Surroundings surroundings) {
        Problem first = errors.getFirst();
        String place = PlacePath.of(first.file(), surroundings.folder()) + ":" + first.line() + ":" + first.column();
        String more = errors.size() == 1 ? "" : " (and " + (errors.size() - 1) + " more: holdfast check lists them)";
        return place + ": " + first.message() + more;
    }
}
