package org.holdfast.rcp.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.holdfast.ui.problems.PlanNature;

/** The project that an empty workspace starts with: a copy of the product's example. */
final class ExampleProject {

    private static final String NAME = "mail-order";
    private static final String FIRST = "plan.bcp";
    // set by the launcher: the folder of the examples
    private static final String EXAMPLES = "holdfast.examples";

    private final Path example;

    private ExampleProject(Path example) {
        this.example = example;
    }

    /** Empty where the program was started without the product around it. */
    static Optional<ExampleProject> fromProduct() {
        return Optional.ofNullable(System.getProperty(EXAMPLES))
                .map(folder -> Path.of(folder, NAME))
                .filter(Files::isDirectory)
                .map(ExampleProject::new);
    }

    /** Makes the project in the background, then opens the file that holds the plan. */
    void create() {
        WorkspaceJob job = new WorkspaceJob("Preparing the example") {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                List<IFile> files = copyTo(ResourcesPlugin.getWorkspace().getRoot().getProject(NAME), monitor);
                if (!files.isEmpty()) {
                    Display.getDefault().asyncExec(() -> open(files.get(0)));
                }
                return Status.OK_STATUS;
            }
        };
        job.setRule(ResourcesPlugin.getWorkspace().getRoot());
        job.schedule();
    }

    private List<IFile> copyTo(IProject project, IProgressMonitor monitor) throws CoreException {
        project.create(monitor);
        project.open(monitor);
        project.setDefaultCharset("UTF-8", monitor);
        try {
            List<IFile> files = planFiles().stream().map(file -> project.getFile(file.getFileName().toString()))
                    .toList();
            for (IFile file : files) {
                copy(example.resolve(file.getName()), file, monitor);
            }
            PlanNature.addTo(project, monitor);
            return files;
        } catch (IOException failure) {
            throw new CoreException(Status.error("Cannot read the example in " + example, failure));
        }
    }

    private List<Path> planFiles() throws IOException {
        try (Stream<Path> files = Files.list(example)) {
            return files.filter(file -> file.toString().endsWith(".bcp"))
                    .sorted(Comparator.comparing((Path file) -> !file.endsWith(FIRST)).thenComparing(file -> file))
                    .toList();
        }
    }

    private static void copy(Path source, IFile target, IProgressMonitor monitor) throws IOException, CoreException {
        try (InputStream content = Files.newInputStream(source)) {
            target.create(content, true, monitor);
        }
    }

    private static void open(IFile file) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null) {
            return;
        }
        try {
            BasicNewResourceWizard.selectAndReveal(file, window);
            IDE.openEditor(window.getActivePage(), file);
        } catch (PartInitException failure) {
            StatusManager.getManager().handle(failure.getStatus(), StatusManager.LOG);
        }
    }
}
