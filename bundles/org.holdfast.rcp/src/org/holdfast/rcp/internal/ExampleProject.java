package org.holdfast.rcp.internal;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.widgets.Display;
import org.holdfast.ui.wizard.ExamplePlans;
import org.holdfast.ui.wizard.OpenedFile;
import org.holdfast.ui.wizard.PlanProjects;
import org.holdfast.ui.wizard.PlanStart;

/** The project that an empty workspace starts with: a copy of the product's example. */
public final class ExampleProject {

    private ExampleProject() {}

    /** Makes the project in the background if there is none, then opens the file that holds the plan. */
    static void createInEmptyWorkspace() {
        if (ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 0) {
            ExamplePlans.first().ifPresent(ExampleProject::create);
        }
    }

    /** Makes the project of an example in the background, then opens the file that holds the plan. */
    public static void create(PlanStart start) {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        WorkspaceJob job = new WorkspaceJob("Preparing the example") {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                List<IFile> files = PlanProjects.create(root.getProject(start.projectName()), start,
                        SubMonitor.convert(monitor, 1));
                Display.getDefault().asyncExec(() -> OpenedFile.show(files.get(0)));
                return Status.OK_STATUS;
            }
        };
        job.setRule(root);
        job.schedule();
    }
}
