package org.holdfast.ui.diagram.internal;

import java.util.List;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** What is selected in a diagram: the addresses of elements, which outlive changes of the model. */
@NonNullByDefault({})
final class SelectedElements implements ISelectionProvider {
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private List<URI> addresses = List.of();
    private List<String> shown = List.of();

    List<URI> addresses() {
        return addresses;
    }

    /** The nodes and edges that are selected, by their ids. */
    List<String> shown() {
        return shown;
    }

    /**
     * Others are selected.
     *
     * @param ids
     *            of nodes and edges
     * @param selected
     *            what they show: for an edge without an element of its own, that is what it leaves
     */
    void set(List<String> ids, List<URI> selected) {
        shown = ids;
        if (!addresses.equals(selected)) {
            addresses = selected;
            SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
            listeners.forEach(listener -> listener.selectionChanged(event));
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public ISelection getSelection() {
        return new StructuredSelection(addresses);
    }

    @Override
    public void setSelection(ISelection selection) {
        // the page selects
    }
}
