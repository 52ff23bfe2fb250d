package org.holdfast.ui.internal.problems;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;

/** Which files make up a plan: every {@code .bcp} under the project. */
final class PlanFiles {

    private PlanFiles() {}

    static boolean isPlanFile(IResource resource) {
        return resource.getType() == IResource.FILE && "bcp".equals(resource.getFileExtension())
                && !resource.isDerived(IResource.CHECK_ANCESTORS);
    }

    static List<Path> of(IProject project) throws CoreException {
        List<Path> files = new ArrayList<>();
        project.accept(resource -> {
            IPath location = resource.getLocation();
            if (location != null && isPlanFile(resource)) {
                files.add(location.toPath());
            }
            return true;
        });
        return files;
    }
}
