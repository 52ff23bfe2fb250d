package org.holdfast.diagram.sync;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/**
 * Gives nodes their ids, and says which are collapsed. Where an element comes more than once by the same mapping, the node in
 * what contains the element keeps the plain id: so a layer that shows it elsewhere too does not rename it.
 */
final class Settling {
    private final Map<Shown, Draft> plain = new HashMap<>();
    private final Identities identities;
    private final EObject root;

    Settling(Identities identities, EObject root) {
        this.identities = identities;
        this.root = root;
    }

    /** Settles all nodes, each of them after what contains it. */
    void settle(List<Draft> drafts, Set<String> collapsed, Selection selection) {
        drafts.forEach(draft -> plain.merge(key(draft), draft, this::nearer));
        for (Draft draft : drafts) {
            boolean isPlain = plain.get(key(draft)) == draft;
            String id = identities.node(draft.mapping.name(), draft.element,
                    isPlain ? "" : draft.parent().map(parent -> parent.id).orElse("/"));
            draft.settle(id, isPlain, collapsed.contains(id) || selection.collapses(draft.mapping, draft.element));
        }
    }

    private static Shown key(Draft draft) {
        return new Shown(draft.mapping, draft.element);
    }

    private Draft nearer(Draft one, Draft other) {
        return !isAtHome(one) && isAtHome(other) ? other : one;
    }

    private boolean isAtHome(Draft draft) {
        return draft.element.eContainer() == draft.parent().map(parent -> parent.element).orElse(root);
    }
}
