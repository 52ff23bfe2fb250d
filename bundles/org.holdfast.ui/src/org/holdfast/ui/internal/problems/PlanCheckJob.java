package org.holdfast.ui.internal.problems;

import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.holdfast.ui.problems.PlanChecker;
import org.holdfast.ui.problems.PlanProblem;

/** Checks one plan and shows what was found. Holds no lock while it checks. */
public final class PlanCheckJob extends Job {

    /** The family of all checks, to wait for. */
    public static final Object FAMILY = PlanCheckJob.class;

    private final IProject project;
    private final PlanChecker checker;

    PlanCheckJob(IProject project, PlanChecker checker) {
        super("Checking " + project.getName());
        this.project = project;
        this.checker = checker;
        setPriority(Job.BUILD);
    }

    @Override
    @NonNullByDefault({})
    public boolean belongsTo(Object family) {
        return FAMILY.equals(family);
    }

    @Override
    @NonNullByDefault({})
    protected IStatus run(IProgressMonitor monitor) {
        if (!project.isAccessible()) {
            return Status.OK_STATUS;
        }
        try {
            List<PlanProblem> problems = checker.check(PlanFiles.of(project), monitor::isCanceled);
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            ProblemMarkers.replace(project, problems);
            return Status.OK_STATUS;
        } catch (CoreException failure) {
            return failure.getStatus();
        }
    }
}
