package org.holdfast.ui.wizard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.holdfast.ui.problems.PlanNature;
import org.holdfast.ui.wizard.PlanStart.StartFile;

/** Makes projects that hold a plan. */
public final class PlanProjects {

    private PlanProjects() {}

    /**
     * Makes a project with the files of a start, checked from then on. If that cannot be done there is no project. Locks the
     * workspace.
     *
     * @return the files, the one that holds the plan first
     * @throws CoreException
     *             if the files cannot be read or written
     * @throws org.eclipse.core.runtime.OperationCanceledException
     *             if the user cancels
     */
    public static List<IFile> create(IProject project, PlanStart start, SubMonitor monitor) throws CoreException {
        List<StartFile> content = content(start, project.getName());
        monitor.setWorkRemaining(content.size() + 2);
        project.create(monitor.split(1));
        try {
            return fill(project, content, monitor);
        } catch (CoreException | RuntimeException failure) {
            project.delete(true, true, null);
            throw failure;
        }
    }

    private static List<StartFile> content(PlanStart start, String name) throws CoreException {
        try {
            return start.content().files(name);
        } catch (IOException failure) {
            throw new CoreException(
                    Status.error("Cannot read '" + start.title() + "': " + failure.getMessage(), failure));
        }
    }

    private static List<IFile> fill(IProject project, List<StartFile> content, SubMonitor monitor)
            throws CoreException {
        project.open(null);
        project.setDefaultCharset("UTF-8", null);
        List<IFile> files = new ArrayList<>();
        for (StartFile each : content) {
            IFile file = project.getFile(each.name());
            file.create(new ByteArrayInputStream(each.bytes()), true, monitor.split(1));
            files.add(file);
        }
        PlanNature.addTo(project, monitor.split(1));
        return files;
    }
}
