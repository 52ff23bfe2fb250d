package org.holdfast.ui.internal.plan;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.Nullable;

/** Asks before an edit whether files may be changed; who keeps versions may make them writable. */
final class WritableFiles {

    // whoever keeps versions is to say no rather than to ask: what an edit changes is not always seen
    private static final @Nullable Object NOT_ASKING = null;

    private WritableFiles() {}

    /** Why one of the files may not be changed. */
    static Optional<String> hindrance(List<IFile> files) {
        if (files.isEmpty()) {
            return Optional.empty();
        }
        IStatus status = ResourcesPlugin.getWorkspace().validateEdit(files.toArray(IFile[]::new), NOT_ASKING);
        return status.isOK() ? Optional.empty() : Optional.of(reason(status));
    }

    /** What a status says, of several the first. */
    static String reason(IStatus status) {
        return status.isMultiStatus() && status.getChildren().length > 0 ? status.getChildren()[0].getMessage()
                : status.getMessage();
    }
}
