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
    final List<Draft> children = new ArrayList<>();
    final List<Draft> borderNodes = new ArrayList<>();
    String id = "";
    /** Whether its id has no more than mapping and element. */
    boolean plain;
    boolean collapsed;
    private final @Nullable Draft parent;
    private final boolean onBorder;
    private final EObject diagram;
    private Draft shown = this;
    private @Nullable EObject view;

    Draft(NodeMapping mapping, EObject element, @Nullable Draft parent, boolean onBorder, EObject diagram) {
        this.mapping = mapping;
        this.element = element;
        this.parent = parent;
        this.onBorder = onBorder;
        this.diagram = diagram;
    }

    /** Says how it is called and whether its inside is shown; what contains it has to be settled before. */
    void settle(String name, boolean isPlain, boolean isCollapsed) {
        id = name;
        plain = isPlain;
        collapsed = isCollapsed;
        Draft above = parent;
        if (above != null) {
            shown = above.shown != above ? above.shown : above.collapsed && !onBorder ? above : this;
        }
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
