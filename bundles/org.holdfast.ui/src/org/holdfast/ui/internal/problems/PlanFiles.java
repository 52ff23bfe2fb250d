package org.holdfast.ui.internal.problems;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/** Which files make up a plan: every {@code .bcp} under the project where the command line would look, too. */
public final class PlanFiles {

    private PlanFiles() {}

    /** Whether a file, which may have been deleted, is one of its project's plan. */
    public static boolean isPlanFile(IResource resource) {
        return resource.getType() == IResource.FILE && resource.getLocation() != null
                && org.holdfast.dsl.plan.PlanFiles.isLookedAt("", resource.getProjectRelativePath().toString())
                && !resource.isDerived(IResource.CHECK_ANCESTORS);
    }

    /** The files of the plan in an open project. */
    public static List<IFile> in(IProject project) throws CoreException {
        List<IFile> files = new ArrayList<>();
        project.accept(resource -> {
            if (resource instanceof IFile file && isPlanFile(file)) {
                files.add(file);
            }
            return true;
        });
        return files;
    }
}
