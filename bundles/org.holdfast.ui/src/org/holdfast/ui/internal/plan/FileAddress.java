package org.holdfast.ui.internal.plan;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.common.util.URI;

/** The addresses by which the model names files of the workspace: where they are on disk. */
public final class FileAddress {

    private FileAddress() {}

    /**
     * @throws IllegalArgumentException
     *             if the file is not on disk
     */
    public static URI of(IFile file) {
        IPath location = file.getLocation();
        if (location == null) {
            throw new IllegalArgumentException(file.getFullPath() + " is not on disk");
        }
        return URI.createFileURI(location.toPath().normalize().toString());
    }
}
