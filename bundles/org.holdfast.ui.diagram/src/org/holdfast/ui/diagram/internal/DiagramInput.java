package org.holdfast.ui.diagram.internal;

import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.holdfast.ui.plan.PlanSession;

/**
 * A diagram to be edited.
 *
 * @param file
 *            the file that says what it is a diagram of
 * @param diagram
 *            the name of its description
 * @param label
 *            what the tab calls it
 * @param root
 *            where in the file that is: the fragment of its address
 */
@NonNullByDefault({})
public record DiagramInput(IFile file, String diagram, String label, String root)
        implements IEditorInput, IPersistableElement {

    /** The address of what it is a diagram of. */
    URI address() {
        return PlanSession.uri(file).appendFragment(root);
    }

    @Override
    public boolean exists() {
        return file.exists();
    }

    @Override
    public @Nullable ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return label;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getToolTipText() {
        return label + " (" + file.getFullPath().makeRelative() + ")";
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return Adapters.adapt(file, type);
    }

    @Override
    public String getFactoryId() {
        return DiagramInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        DiagramInputFactory.save(this, memento);
    }

    /** Two editors of one diagram would be one too many, whatever their tabs are called. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DiagramInput input && file.equals(input.file) && diagram.equals(input.diagram)
                && root.equals(input.root);
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, diagram, root);
    }
}
