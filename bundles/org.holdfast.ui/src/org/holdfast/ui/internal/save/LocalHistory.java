package org.holdfast.ui.internal.save;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.internal.resources.Workspace;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;

/** What files of the workspace said before, to compare with and to go back to. */
@SuppressWarnings("restriction") // the platform keeps history only of what it writes itself, which is not done as a whole
final class LocalHistory {

    private LocalHistory() {}

    /** Keeps what a file says now. */
    static void keep(IFile file) throws CoreException {
        if (file.getWorkspace() instanceof Workspace workspace && file.getLocationURI() != null) {
            IFileStore store = EFS.getStore(file.getLocationURI());
            workspace.getFileSystemManager().getHistoryStore().addState(file.getFullPath(), store, store.fetchInfo(),
                    false);
        }
    }
}
