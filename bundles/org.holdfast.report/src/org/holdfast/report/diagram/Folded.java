package org.holdfast.report.diagram;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.holdfast.diagram.sync.View;
import org.holdfast.diagram.text.TextWidth;
import org.holdfast.diagram.view.Diagram;
import org.holdfast.diagram.view.Node;

/**
 * A diagram that fits into one picture: containers are folded from the inside out until it does, or none is left to fold.
 *
 * @param diagram
 *            the diagram
 * @param names
 *            of what was folded, in order; empty if nothing was
 * @param elements
 *            how many it shows
 */
public record Folded(Diagram diagram, List<String> names, int elements) {

    /** Copies the names. */
    public Folded {
        names = List.copyOf(names);
    }

    /**
     * Folds what is too large.
     *
     * @param make
     *            makes the diagram as it is to be seen
     * @param view
     *            what is to be seen, unfolded
     * @param most
     *            how many elements it may show
     */
    static Folded of(Function<View, Diagram> make, View view, int most) {
        Diagram diagram = make.apply(view);
        Set<String> collapsed = new HashSet<>(view.collapsed());
        List<String> names = new ArrayList<>();
        int deepest = depth(diagram.nodes());
        for (int depth = deepest; depth > 0 && count(diagram.nodes()) > most; depth--) {
            List<Node> containers = new ArrayList<>();
            collect(diagram.nodes(), depth, containers);
            containers.forEach(container -> collapsed.add(container.id()));
            names.removeIf(name -> true);
            containers.forEach(container -> names.add(TextWidth.oneLine(
                    container.label().text().lines().findFirst().orElse(""))));
            diagram = make.apply(view.withCollapsed(collapsed));
        }
        return new Folded(diagram, names, count(diagram.nodes()));
    }

    private static int count(List<Node> nodes) {
        return nodes.stream().mapToInt(node -> 1 + count(node.children())).sum();
    }

    private static int depth(List<Node> nodes) {
        return nodes.stream().filter(node -> !node.children().isEmpty()).mapToInt(node -> 1 + depth(node.children()))
                .max().orElse(0);
    }

    /** The containers that are so deep, counted from the outside; 1 is an outermost one. */
    private static void collect(List<Node> nodes, int depth, List<Node> found) {
        for (Node node : nodes) {
            if (depth == 1 && !node.children().isEmpty()) {
                found.add(node);
            } else {
                collect(node.children(), depth - 1, found);
            }
        }
    }
}
