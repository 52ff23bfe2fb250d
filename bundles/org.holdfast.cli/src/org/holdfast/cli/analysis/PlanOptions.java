package org.holdfast.cli.analysis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.holdfast.cli.CallException;
import org.holdfast.cli.PlanArguments;
import org.holdfast.cli.Surroundings;
import org.holdfast.cli.console.PlacePath;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.dsl.plan.Problem;

import picocli.CommandLine.Parameters;

/** The plan that a command is about. */
public final class PlanOptions {
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "A .bcp file, or a folder: all .bcp files under it are one plan.")
    private List<Path> paths = new ArrayList<>();

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
        List<Problem> errors = plan.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR).toList();
        if (!errors.isEmpty()) {
            throw new CallException(told(errors, surroundings));
        }
        return plan;
    }

    private static String told(List<Problem> errors, Surroundings surroundings) {
        Problem first = errors.getFirst();
        String place = PlacePath.of(first.file(), surroundings.folder()) + ":" + first.line() + ":" + first.column();
        String more = errors.size() == 1 ? "" : " (and " + (errors.size() - 1) + " more: holdfast check lists them)";
        return place + ": " + first.message() + more;
    }
}
