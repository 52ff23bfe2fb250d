package org.holdfast.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.holdfast.cli.console.Printable;
import org.holdfast.dsl.PlanLanguage;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.dsl.plan.PathFailure;
import org.holdfast.dsl.plan.PlanFiles;
import org.holdfast.dsl.plan.PlanLoader;

/** The plan that the paths of a call name. */
public final class PlanArguments {
    private final Surroundings surroundings;

    private PlanArguments(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The arguments of a call in its surroundings. */
    public static PlanArguments of(Surroundings surroundings) {
        return new PlanArguments(surroundings);
    }

    /**
     * Loads the plan.
     *
     * @param paths
     *            plan files and folders
     * @throws CallException
     *             if a path names no plan or cannot be read
     */
    public LoadedPlan load(List<Path> paths) {
        PlanFiles found = PlanFiles.at(paths.stream().map(surroundings.folder()::resolve).toList());
        if (!found.failures().isEmpty()) {
            throw new CallException(found.failures().stream().map(PathFailure::message)
                    .map(Printable::of).collect(Collectors.joining("\nholdfast: ")));
        }
        return PlanLanguage.service(PlanLoader.class).load(found.files());
    }
}
