package org.holdfast.diagram.description;

import java.util.List;

/**
 * How a diagram is to be laid out.
 *
 * @param algorithm
 *            its id, such as {@code org.eclipse.elk.layered}
 * @param options
 *            its options, in order
 */
public record LayoutDescription(String algorithm, List<Option> options) {

    /** To what an option is said. */
    public enum Target {
        /** The diagram and its containers. */
        PARENT,
        /** Nodes. */
        NODE,
        /** Edges. */
        EDGE,
        /** Border nodes. */
        PORTS,
        /** Labels. */
        LABEL
    }

    /**
     * An option.
     *
     * @param id
     *            such as {@code org.eclipse.elk.direction}
     * @param value
     *            as text; several with a blank between
     * @param targets
     *            to what it is said
     */
    public record Option(String id, String value, List<Target> targets) {
        /** Copies the list. */
        public Option {
            targets = List.copyOf(targets);
        }
    }

    /** Copies the list. */
    public LayoutDescription {
        options = List.copyOf(options);
    }
}
