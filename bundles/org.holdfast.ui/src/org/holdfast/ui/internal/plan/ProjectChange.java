package org.holdfast.ui.internal.plan;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.holdfast.ui.internal.problems.PlanFiles;

/**
 * What a change of the workspace did to a plan.
 *
 * @param files
 *            the files of the plan that came, went or say something else
 * @param isOther
 *            whether the project was opened or is described otherwise
 */
record ProjectChange(List<IFile> files, boolean isOther) {

    private static final ProjectChange NONE = new ProjectChange(List.of(), false);

    /** That of a project's plan. */
    static ProjectChange of(IResourceChangeEvent event, IProject project) {
        IResourceDelta delta = event.getDelta() == null ? null : event.getDelta().findMember(project.getFullPath());
        if (delta == null) {
            return NONE;
        }
        List<IFile> files = new ArrayList<>();
        try {
            delta.accept(change -> {
                if (isEdit(change) && change.getResource() instanceof IFile file && PlanFiles.isPlanFile(file)) {
                    files.add(file);
                }
                return true;
            });
        } catch (CoreException e) {
            ILog.of(ProjectChange.class).error("Cannot follow changes of " + project.getName(), e);
        }
        return new ProjectChange(files, (delta.getFlags() & (IResourceDelta.OPEN | IResourceDelta.DESCRIPTION)) != 0
                || delta.getKind() != IResourceDelta.CHANGED);
    }

    private static boolean isEdit(IResourceDelta change) {
        return change.getKind() != IResourceDelta.CHANGED
                || (change.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
    }

    /** Whether the plan is another than before. */
    boolean isAny() {
        return isOther || !files.isEmpty();
    }
}
