package org.holdfast.ui.internal.problems;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IProject;
import org.holdfast.ui.problems.PlanChecker;
import org.holdfast.ui.problems.PlanProblems;

/** One check at a time for each plan; a new wish ends the check that runs. */
public final class PlanChecks {

    /** The checks of the workbench. */
    public static final PlanChecks DEFAULT = new PlanChecks(new PlanProblems());

    // long enough for the files of one "Save All" to arrive together, too short to be noticed
    private static final long GATHER_MILLIS = 150;

    private final PlanChecker checker;
    private final Map<IProject, PlanCheckJob> jobs = new ConcurrentHashMap<>();

    public PlanChecks(PlanChecker checker) {
        this.checker = checker;
    }

    /** Has the plan in {@code project} checked soon, and its markers replaced. Returns at once. */
    public void schedule(IProject project) {
        PlanCheckJob job = jobs.computeIfAbsent(project, plan -> new PlanCheckJob(plan, checker));
        job.cancel();
        job.schedule(GATHER_MILLIS);
    }
}
