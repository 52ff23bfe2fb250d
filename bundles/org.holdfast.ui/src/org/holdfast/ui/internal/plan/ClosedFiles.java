package org.holdfast.ui.internal.plan;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** Changes of files that are not open, on disk. */
final class ClosedFiles {

    private ClosedFiles() {}

    /**
     * Makes the next turn of each.
     *
     * @throws CoreException
     *             if one cannot be written; then the others are as they were
     */
    static void write(List<FileChange> changes) throws CoreException {
        List<FileChange> written = new ArrayList<>();
        try {
            for (FileChange each : changes) {
                each.write();
                written.add(each);
            }
        } catch (CoreException e) {
            takeBack(written);
            throw e;
        }
    }

    /** Makes the next turn of each that can be written. */
    static void takeBack(List<FileChange> written) {
        for (FileChange each : written) {
            try {
                each.write();
            } catch (CoreException e) {
                ILog.of(ClosedFiles.class).error(each.file().getFullPath() + " stays changed", e);
            }
        }
    }

    /** Has the workspace look whether files on disk are as it knows them. */
    static void lookAgain(List<IFile> files) {
        for (IFile file : files) {
            try {
                file.refreshLocal(IResource.DEPTH_ZERO, null);
            } catch (CoreException e) {
                ILog.of(ClosedFiles.class).warn(file.getFullPath() + " cannot be read", e);
            }
        }
    }
}
