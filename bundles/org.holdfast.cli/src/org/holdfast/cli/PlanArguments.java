package org.holdfast.cli;

import java.nio.file.Path;
import java.util.List;

import org.holdfast.dsl.BcpStandaloneSetup;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.dsl.plan.PlanLoader;

/** The plan that the paths of a call name. */
public final class PlanArguments {
    private PlanArguments() {
    }

    /**
     * Loads the plan.
     *
     * @throws CallException
     *             if a path names no plan or cannot be read
     */
    public static LoadedPlan load(List<Path> paths, Surroundings surroundings) {
        PlanLoader loader = new BcpStandaloneSetup().createInjectorAndDoEMFRegistration()
                .getInstance(PlanLoader.class);
        return loader.load(paths.stream().map(surroundings.folder()::resolve).toList());
    }
}
