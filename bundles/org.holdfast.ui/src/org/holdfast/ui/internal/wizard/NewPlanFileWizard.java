package org.holdfast.ui.internal.wizard;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.holdfast.ui.wizard.OpenedFile;

/** Makes one more file of a plan. */
public final class NewPlanFileWizard extends Wizard implements INewWizard {

    private IStructuredSelection selection;
    private WizardNewFileCreationPage page;

    /** For the workbench. */
    public NewPlanFileWizard() {
        setWindowTitle("New Plan File");
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selected) {
        selection = selected;
    }

    @Override
    public void addPages() {
        page = new WizardNewFileCreationPage("newPlanFile", selection) {
            @Override
            protected InputStream getInitialContents() {
                return new ByteArrayInputStream(new byte[0]);
            }
        };
        page.setTitle("New plan file");
        page.setDescription(
                "One more file of a plan. All files of a project are one plan; names are known in all of them.");
        page.setFileName("systems.bcp");
        page.setFileExtension("bcp");
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IFile file = page.createNewFile();
        if (file == null) {
            return false;
        }
        OpenedFile.show(file);
        return true;
    }
}
