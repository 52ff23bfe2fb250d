package org.holdfast.ui.internal.wizard;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;
import org.holdfast.ui.wizard.OpenedFile;
import org.holdfast.ui.wizard.PlanProjects;
import org.holdfast.ui.wizard.PlanStart;

/** Makes a project with a plan: empty, or one of the examples. */
public final class NewPlanWizard extends Wizard implements INewWizard, IExecutableExtension {

    private final NewPlanPage page = new NewPlanPage();
    private @Nullable IConfigurationElement declared;

    /** For the workbench. */
    public NewPlanWizard() {
        setWindowTitle("New Plan");
        setNeedsProgressMonitor(true);
    }

    @Override
    @NonNullByDefault({})
    public void setInitializationData(IConfigurationElement config, String property, Object value) {
        declared = config;
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        // it does not matter what is selected
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IProject project = page.project();
        PlanStart start = page.start();
        List<IFile> files = new ArrayList<>();
        try {
            getContainer().run(true, true, new WorkspaceModifyOperation() {
                @Override
                protected void execute(IProgressMonitor monitor) throws CoreException {
                    files.addAll(
                            PlanProjects.create(project, start, SubMonitor.convert(monitor, "Making the plan", 1)));
                }
            });
        } catch (InterruptedException cancelled) {
            return false;
        } catch (InvocationTargetException failure) {
            Throwable cause = failure.getCause();
            if (cause instanceof CoreException core) {
                ErrorDialog.openError(getShell(), "New Plan", "The plan cannot be made.", core.getStatus());
                return false;
            }
            throw new IllegalStateException(cause);
        }
        // in an Eclipse with other work too, the user is asked whether the window is to be laid out for plans
        BasicNewProjectResourceWizard.updatePerspective(declared);
        OpenedFile.show(files.get(0));
        return true;
    }
}
