package org.holdfast.ui.internal.wizard;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.holdfast.ui.plan.PlanSession;
import org.holdfast.ui.report.ReportExport;
import org.holdfast.ui.report.ReportFiles;
import org.osgi.framework.FrameworkUtil;

/** Writes reports of a plan. */
public final class ExportReportWizard extends Wizard implements IExportWizard {

    private static final String SECTION = "exportReport";

    private ExportReportPage page;

    /** For the workbench. */
    public ExportReportWizard() {
        setWindowTitle("Export Report");
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportReportWizard.class))
                .getDialogSettings();
        page = new ExportReportPage(selected(selection), DialogSettings.getOrCreateSection(all, SECTION));
    }

    private static Optional<IProject> selected(IStructuredSelection selection) {
        Optional<IProject> project = Optional.ofNullable(Adapters.adapt(selection.getFirstElement(), IResource.class))
                .map(IResource::getProject);
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return project.or(() -> Optional.ofNullable(window).map(IWorkbenchWindow::getActivePage)
                .map(IWorkbenchPage::getActiveEditor)
                .map(editor -> Adapters.adapt(editor.getEditorInput(), IResource.class)).map(IResource::getProject));
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        ReportExport export = page.export();
        if (!mayReplace(export) || !write(PlanSession.of(page.project()), export)) {
            return false;
        }
        page.keep();
        offerToOpen(export.files());
        return true;
    }

    private boolean mayReplace(ReportExport export) {
        List<Path> there = export.files().stream().filter(Files::exists).toList();
        return there.isEmpty()
                || MessageDialog.openQuestion(getShell(), "Export Report", "Replace what is there?\n\n" + lines(there));
    }

    private boolean write(PlanSession plan, ReportExport export) {
        try {
            getContainer().run(true, true, monitor -> {
                try {
                    ReportFiles.write(plan, export, SubMonitor.convert(monitor, "Writing the report", 1));
                } catch (OperationCanceledException cancelled) {
                    throw new InterruptedException();
                } catch (CoreException failure) {
                    throw new InvocationTargetException(failure);
                }
            });
            return true;
        } catch (InterruptedException cancelled) {
            return false;
        } catch (InvocationTargetException failure) {
            if (failure.getCause() instanceof CoreException reason) {
                ErrorDialog.openError(getShell(), "Report Not Complete", "Not all of the report was written.",
                        reason.getStatus());
                return false;
            }
            throw new IllegalStateException(failure.getCause());
        }
    }

    private void offerToOpen(List<Path> files) {
        MessageDialog dialog = new MessageDialog(getShell(), "Export Report", null, "Written:\n\n" + lines(files),
                MessageDialog.INFORMATION, 1,
                "Open", "Close");
        if (dialog.open() == 0) {
            Program.launch(files.get(0).toString());
        }
    }

    private static String lines(List<Path> files) {
        return files.stream().map(Path::toString).collect(Collectors.joining("\n"));
    }
}
