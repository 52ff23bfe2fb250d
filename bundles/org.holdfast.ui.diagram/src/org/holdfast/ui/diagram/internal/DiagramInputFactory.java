package org.holdfast.ui.diagram.internal;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Opens the diagrams again that were open when the workbench was closed. */
@NonNullByDefault({})
public final class DiagramInputFactory implements IElementFactory {
    static final String ID = "org.holdfast.ui.diagram.input";

    static void save(DiagramInput input, IMemento memento) {
        memento.putString("file", input.file().getFullPath().toPortableString());
        memento.putString("diagram", input.diagram());
        memento.putString("label", input.label());
        memento.putString("root", input.root());
    }

    @Override
    public @Nullable IAdaptable createElement(IMemento memento) {
        String path = memento.getString("file");
        String diagram = memento.getString("diagram");
        String label = memento.getString("label");
        String root = memento.getString("root");
        if (path == null || diagram == null || label == null || root == null) {
            return null;
        }
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(path));
        return new DiagramInput(file, diagram, label, root);
    }
}
