package org.holdfast.diagram.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.diagram.description.NodeMapping;
import org.holdfast.diagram.expression.ViewElement;
import org.holdfast.diagram.expression.ViewElement.Kind;
import org.holdfast.diagram.view.Node.Arrangement;

/** A node that is to be, before it is known what it looks like. */
final class Draft {
    final NodeMapping mapping;
    final EObject element;
    final String id;
    final boolean collapsed;
    final List<Draft> children = new ArrayList<>();
    final List<Draft> borderNodes = new ArrayList<>();
    private final @Nullable Draft parent;
    private final EObject diagram;
    private final Draft shown;
    private @Nullable EObject view;

    Draft(NodeMapping mapping, EObject element, String id, boolean collapsed, boolean onBorder, @Nullable Draft parent,
            EObject diagram) {
        this.mapping = mapping;
        this.element = element;
        this.id = id;
        this.collapsed = collapsed;
        this.parent = parent;
        this.diagram = diagram;
        this.shown = parent == null ? this
                : parent.shown != parent ? parent.shown : parent.collapsed && !onBorder ? parent : this;
    }

    /** Itself, or the outermost collapsed container that it is in. */
    Draft shown() {
        return shown;
    }

    boolean isShown() {
        return shown == this;
    }

    Optional<Draft> parent() {
        Draft above = parent;
        return above == null ? Optional.empty() : Optional.of(above);
    }

    EObject containerView() {
        return parent().map(Draft::view).orElse(diagram);
    }

    /** Made when it is asked for: a chain of containers is climbed without recursion. */
    EObject view() {
        List<Draft> without = new ArrayList<>();
        for (Optional<Draft> at = Optional.of(this); at.isPresent() && at.get().view == null; at = at.get().parent()) {
            without.add(at.get());
        }
        for (Draft draft : without.reversed()) {
            Draft above = draft.parent;
            EObject in = above == null ? draft.diagram : above.view;
            draft.view = ViewElement.of(draft.mapping.arrangement() == Arrangement.NONE ? Kind.NODE : Kind.CONTAINER,
                    draft.element, in);
        }
        EObject made = view;
        return made == null ? diagram : made;
    }
}
