package org.holdfast.diagram.view;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * A diagram of one root, in the order of its specification and its model.
 *
 * @param description
 *            the name of its description, such as {@code Dependencies}
 * @param title
 *            what stands above it
 * @param root
 *            what it is a diagram of
 * @param nodes
 *            the outermost nodes; the others are their children and border nodes
 * @param edges
 *            all edges; each joins two nodes that are in this diagram
 */
public record Diagram(String description, String title, EObject root, List<Node> nodes, List<Edge> edges) {

    /** Copies the lists. */
    public Diagram {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }
}
