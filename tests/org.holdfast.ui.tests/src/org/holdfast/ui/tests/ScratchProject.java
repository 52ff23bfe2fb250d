package org.holdfast.ui.tests;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IEditorPart;

/** A project for one test; gone when closed. */
public record ScratchProject(IProject project) implements AutoCloseable {

    public static ScratchProject named(String name) throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        project.create(null);
        project.open(null);
        return new ScratchProject(project);
    }

    public IFile file(String name) {
        return project.getFile(name);
    }

    public IFile file(String name, String text) throws CoreException {
        IFile file = project.getFile(name);
        file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
        return file;
    }

    @Override
    public void close() throws CoreException {
        for (IEditorPart editor : Window.openEditors()) {
            IFile file = editor.getEditorInput().getAdapter(IFile.class);
            if (file != null && project.equals(file.getProject())) {
                Window.page().closeEditor(editor, false);
            }
        }
        project.delete(true, true, null);
    }
}
