package org.holdfast.diagram.description;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.holdfast.diagram.expression.Expression;
import org.holdfast.diagram.expression.Place;

/** What users can do on a diagram. */
public sealed interface Tool {

    /**
     * Returns what all tools have.
     *
     * @return name, label, condition, operations
     */
    Basics basics();

    /**
     * What all tools have.
     *
     * @param name
     *            unique in its diagram
     * @param label
     *            what people call it
     * @param place
     *            where it is said
     * @param icon
     *            the path of its sign, if it has one of its own
     * @param precondition
     *            when it can be used
     * @param operation
     *            what it does
     * @param variables
     *            how it names what it is given, by Sirius' word for that
     */
    record Basics(String name, String label, Place place, Optional<String> icon, Optional<Expression> precondition,
            Operation operation, Map<String, String> variables) {
        /** Copies the map. */
        public Basics {
            variables = Map.copyOf(variables);
        }
    }

    /**
     * Creates what is shown as a node or container.
     *
     * @param basics
     *            what all tools have
     * @param mappings
     *            the names of the mappings that show it: where they can be, it can be used
     * @param alsoOn
     *            the names of mappings on which it can be used besides
     */
    record NodeCreation(Basics basics, Set<String> mappings, Set<String> alsoOn) implements Tool {}

    /**
     * Connects two nodes.
     *
     * @param basics
     *            what all tools have
     * @param mappings
     *            the names of the mappings of edges that show it: between their ends it can be used
     * @param alsoFrom
     *            the names of mappings on which it can begin besides
     * @param alsoTo
     *            the names of mappings on which it can end besides
     * @param startPrecondition
     *            on what it can begin
     */
    record EdgeCreation(Basics basics, Set<String> mappings, Set<String> alsoFrom, Set<String> alsoTo,
            Optional<Expression> startPrecondition) implements Tool {}

    /** Which end of an edge. */
    enum End {
        /** What it leaves. */
        SOURCE,
        /** What it leads to. */
        TARGET,
        /** Either. */
        BOTH
    }

    /**
     * Hangs an end of an edge to another node.
     *
     * @param basics
     *            what all tools have
     * @param end
     *            which end
     */
    record Reconnection(Basics basics, End end) implements Tool {}

    /**
     * Edits a label in place.
     *
     * @param basics
     *            what all tools have
     * @param mask
     *            how what is typed falls into variables, such as {@code {0}: {1}}
     * @param shown
     *            what is there to be edited; none for the label
     */
    record DirectEdit(Basics basics, String mask, Optional<Expression> shown) implements Tool {}

    /**
     * Deletes.
     *
     * @param basics
     *            what all tools have
     */
    record Deletion(Basics basics) implements Tool {}

    /**
     * Is called by a double click.
     *
     * @param basics
     *            what all tools have
     */
    record DoubleClick(Basics basics) implements Tool {}

    /**
     * Puts what is dragged into a container into that.
     *
     * @param basics
     *            what all tools have
     * @param mappings
     *            the names of the mappings of what can be dragged
     */
    record Drop(Basics basics, Set<String> mappings) implements Tool {}

    /**
     * Does something to whatever it is used on.
     *
     * @param basics
     *            what all tools have
     */
    record Action(Basics basics) implements Tool {}

    /**
     * Does something to all that is selected, at once.
     *
     * @param basics
     *            what all tools have
     */
    record SelectionAction(Basics basics) implements Tool {}
}
