package org.holdfast.diagram.description;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.holdfast.diagram.expression.Expression;

/**
 * A filter that users may switch on.
 *
 * @param name
 *            its name
 * @param label
 *            what people call it
 * @param rules
 *            what it does; an element that any of them meets is hidden or collapsed
 */
public record Filter(String name, String label, List<Rule> rules) {

    /** What a filter does to what it meets. */
    public enum Kind {
        /** It is not there, with all in it and the edges to it. */
        HIDE,
        /** What is in it is not there; edges to that lead to it. */
        COLLAPSE
    }

    /**
     * A rule of a filter.
     *
     * @param kind
     *            what it does
     * @param mappings
     *            the names of the mappings that it is about; empty for all
     * @param keeps
     *            which elements it leaves as they are, by the element; none for all, if it says which views
     * @param keepsViews
     *            which elements it leaves as they are, by their view, from which the root can be told; none for all. Without
     *            either it leaves none
     */
    public record Rule(Kind kind, Set<String> mappings, Optional<Expression> keeps,
            Optional<Expression> keepsViews) {
        /** Copies the names. */
        public Rule {
            mappings = Set.copyOf(mappings);
        }
    }

    /** Copies the list. */
    public Filter {
        rules = List.copyOf(rules);
    }
}
