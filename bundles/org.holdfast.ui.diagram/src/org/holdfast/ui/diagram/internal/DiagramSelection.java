package org.holdfast.ui.diagram.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.viewers.ISelectionProvider;

/** What is selected in an editor: the page, the outline, menus and other views follow one another. */
final class DiagramSelection {
    private final DiagramEditor editor;
    private final SelectedElements elements = new SelectedElements();
    private Optional<DiagramActions> actions = Optional.empty();
    private Optional<DiagramOutline> outline = Optional.empty();

    DiagramSelection(DiagramEditor editor) {
        this.editor = editor;
    }

    /** For other views. */
    ISelectionProvider elements() {
        return elements;
    }

    /** These depend on it from now on. */
    void tell(DiagramActions others) {
        actions = Optional.of(others);
    }

    /** The nodes and edges that are selected. */
    List<String> shown() {
        return elements.shown();
    }

    /** The page has selected nodes and edges, which show elements. */
    void select(List<String> shown, List<URI> addresses) {
        elements.set(shown, addresses);
        actions.ifPresent(all -> all.selected(shown));
        outline.ifPresent(one -> one.select(shown));
    }

    /** Has nodes and edges selected, and shown. */
    void choose(List<String> shown) {
        editor.canvas().filter(one -> !shown.isEmpty()).ifPresent(one -> one.select(shown));
    }

    DiagramOutline outline() {
        DiagramOutline opened = new DiagramOutline(editor, elements);
        outline = Optional.of(opened);
        return opened;
    }

    /** The diagram is another. */
    void renew() {
        outline.ifPresent(DiagramOutline::renew);
    }
}
