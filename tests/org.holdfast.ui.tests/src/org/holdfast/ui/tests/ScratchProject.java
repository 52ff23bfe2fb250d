package org.holdfast.ui.tests;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IEditorPart;
import org.holdfast.ui.problems.PlanNature;

/** A project for one test; gone when closed. */
public record ScratchProject(IProject project) implements AutoCloseable {

    public static ScratchProject named(String name) throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        project.create(null);
        project.open(null);
        return new ScratchProject(project);
    }

    /** One with a plan in {@code plan.bcp}, once the window is at rest. */
    public static ScratchProject withPlan(String name, String text) throws CoreException {
        Window.waitForExample();
        ScratchProject scratch = named(name);
        scratch.file("plan.bcp", text);
        PlanNature.addTo(scratch.project, null);
        return scratch;
    }

    /** The file of the plan. */
    public IFile plan() {
        return file("plan.bcp");
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
