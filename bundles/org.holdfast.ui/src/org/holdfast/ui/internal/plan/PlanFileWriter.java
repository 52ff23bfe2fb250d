package org.holdfast.ui.internal.plan;

import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

/** Writes the text of a plan file that is not open. */
public final class PlanFileWriter {

    private PlanFileWriter() {}

    /** Puts a text into a file, which keeps its history. */
    public static void write(IFile file, String text, @Nullable IProgressMonitor monitor) throws CoreException {
        file.setContents(text.getBytes(StandardCharsets.UTF_8), IResource.KEEP_HISTORY, monitor);
    }
}
