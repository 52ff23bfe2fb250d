package org.holdfast.cli;

import com.google.inject.Injector;

import java.nio.file.Path;
import java.util.List;

import org.holdfast.dsl.BcpStandaloneSetup;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.dsl.plan.PlanLoader;

/** The plan that the paths of a call name, and the services of the language. */
public final class PlanArguments {
    private final Injector language = new BcpStandaloneSetup().createInjectorAndDoEMFRegistration();
    private final Surroundings surroundings;

    private PlanArguments(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Sets the language up. */
    public static PlanArguments of(Surroundings surroundings) {
        return new PlanArguments(surroundings);
    }

    /** A service of the language. */
    public <T> T service(Class<T> type) {
        return language.getInstance(type);
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
        return service(PlanLoader.class).load(paths.stream().map(surroundings.folder()::resolve).toList());
    }
}
