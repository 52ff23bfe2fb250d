package org.holdfast.ui.internal.text.outline;

import java.util.Comparator;
import java.util.List;

/**
 * The elements of a file in the order in which they are shown.
 *
 * @param nodes
 *            the elements at the top
 */
record OutlineNodes(List<OutlineNode> nodes) {

    static OutlineNodes sorted(List<OutlineNode> nodes, boolean byName) {
        return new OutlineNodes(!byName ? nodes
                : nodes.stream().sorted(Comparator.comparing(OutlineNode::name, String.CASE_INSENSITIVE_ORDER))
                        .toList());
    }

    /** Whether what is shown at a place at the top looks the same. */
    boolean looksLike(OutlineNodes other, int index) {
        return index < other.nodes.size() && areAlike(nodes.get(index), other.nodes.get(index));
    }

    private static boolean areAlike(OutlineNode one, OutlineNode other) {
        return one.key().equals(other.key()) && one.says().equals(other.says())
                && areAlike(one.children(), other.children());
    }

    private static boolean areAlike(List<OutlineNode> some, List<OutlineNode> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!areAlike(some.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }
}
