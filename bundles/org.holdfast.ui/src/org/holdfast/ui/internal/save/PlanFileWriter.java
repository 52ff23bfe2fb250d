package org.holdfast.ui.internal.save;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.dsl.file.AtomicFile;

/** Writes plan files of the workspace as a whole. */
public final class PlanFileWriter {

    private PlanFileWriter() {}

    /**
     * Puts a text into a file that is there; what it said before stays in its local history.
     *
     * @throws CoreException
     *             if that is not possible; the file is as it was
     */
    public static void write(IFile file, String text, @Nullable IProgressMonitor monitor) throws CoreException {
        IWorkspace workspace = file.getWorkspace();
        workspace.run(progress -> {
            if (file.isReadOnly()) {
                throw new CoreException(Status.error(file.getName() + " cannot be saved: it is read-only"));
            }
            LocalHistory.keep(file);
            Optional<String> failure = AtomicFile.replace(file.getLocation().toPath(), text);
            if (failure.isPresent()) {
                throw new CoreException(Status.error(file.getName() + " cannot be saved: " + failure.get()));
            }
            file.refreshLocal(IResource.DEPTH_ZERO, progress);
        }, rule(file), IWorkspace.AVOID_UPDATE, monitor);
    }

    /** What is locked meanwhile. */
    public static ISchedulingRule rule(IFile file) {
        return file.getWorkspace().getRuleFactory().refreshRule(file);
    }
}
