package org.holdfast.ui.internal.problems;

import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.ui.plan.PlanSession;

/**
 * Has a plan checked when one of its files changed. The check itself is a job of its own: a builder holds the lock on
 * the workspace, and saving the next change must not wait for the check of the last.
 */
public final class PlanBuilder extends IncrementalProjectBuilder {

    /** The builder's id. */
    public static final String ID = "org.holdfast.ui.builder";

    @Override
    @NonNullByDefault({})
    protected IProject @Nullable [] build(int kind, Map<String, String> args, IProgressMonitor monitor)
            throws CoreException {
        IResourceDelta delta = getDelta(getProject());
        if (kind == FULL_BUILD || delta == null || touchesPlan(delta)) {
            PlanSession.of(getProject()).checkSoon();
        }
        return null;
    }

    @Override
    @NonNullByDefault({})
    protected void clean(IProgressMonitor monitor) throws CoreException {
        ProblemMarkers.clear(getProject());
    }

    @Override
    @NonNullByDefault({})
    public @Nullable ISchedulingRule getRule(int kind, Map<String, String> args) {
        return null;
    }

    private static boolean touchesPlan(IResourceDelta delta) throws CoreException {
        boolean[] touches = { false };
        delta.accept(change -> {
            boolean edited = change.getKind() != IResourceDelta.CHANGED
                    || (change.getFlags() & IResourceDelta.CONTENT) != 0;
            touches[0] |= edited && PlanFiles.isPlanFile(change.getResource());
            return !touches[0];
        });
        return touches[0];
    }
}
