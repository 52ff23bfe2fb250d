package org.holdfast.diagram.sync;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.diagram.view.Edge;
import org.holdfast.diagram.view.Node;

/** Keeps instances of before where nothing has changed. */
final class Sameness {

    private Sameness() {}

    static Edge of(@Nullable Edge before, Edge now) {
        return before != null && before.equals(now) ? before : now;
    }

    /** Children are the same already where they have not changed, so that it is enough to look whether they are. */
    static Node of(@Nullable Node before, Node now) {
        return before != null && areSame(before.children(), now.children())
                && areSame(before.borderNodes(), now.borderNodes())
                && alone(before).equals(alone(now)) ? before : now;
    }

    private static boolean areSame(List<Node> before, List<Node> now) {
        if (before.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < now.size(); i++) {
            if (before.get(i) != now.get(i)) {
                return false;
            }
        }
        return true;
    }

    private static Node alone(Node node) {
        return new Node(node.id(), node.mapping(), node.element(), node.arrangement(), node.style(), node.label(),
                node.tooltip(), List.of(), List.of());
    }
}
