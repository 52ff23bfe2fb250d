package org.holdfast.diagram.view;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * A node or a container of a diagram.
 *
 * @param id
 *            stable over edits of what it does not show: the name of its mapping, the URI fragment of its element and, where
 *            the same element comes again under another container, that container's id
 * @param mapping
 *            the name of its mapping
 * @param element
 *            what it shows
 * @param arrangement
 *            how its children lie in it
 * @param style
 *            how it looks, conditions decided
 * @param label
 *            its words
 * @param tooltip
 *            more words for who points at it; empty for none
 * @param borderNodes
 *            nodes on its border
 * @param children
 *            nodes inside it; none for a plain node
 */
public record Node(String id, String mapping, EObject element, Arrangement arrangement, NodeStyle style, Label label,
        String tooltip,
        List<Node> borderNodes, List<Node> children) {

    /** How children lie in their container. */
    public enum Arrangement {
        /** A plain node, which has no inside. */
        NONE,
        /** Laid out freely, with edges. */
        FREE,
        /** As a list of lines of text. */
        LIST,
        /** Side by side. */
        ROW,
        /** One below the other. */
        COLUMN
    }

    /** Copies the lists. */
    public Node {
        borderNodes = List.copyOf(borderNodes);
        children = List.copyOf(children);
    }
}
