package org.holdfast.diagram.description;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.holdfast.diagram.expression.Expression;

/**
 * Which relations, or elements that relate others, are shown as edges.
 *
 * @param name
 *            unique in its diagram
 * @param element
 *            where its edges come from, if they have an element of their own; else they are found from nodes
 * @param precondition
 *            what they have to fulfil
 * @param sources
 *            the names of the mappings of what they leave
 * @param targets
 *            the names of the mappings of what they lead to
 * @param targetFinder
 *            what it leads to, asked of its own element or of that of the source
 * @param targetExpression
 *            for an edge without element of its own, which element it shows instead of its source
 * @param looks
 *            how it looks
 * @param reconnections
 *            the names of the tools that hang its ends to others
 * @param gestures
 *            what users can do to it
 */
public record EdgeMapping(String name, Optional<Own> element, Optional<Expression> precondition, Set<String> sources,
        Set<String> targets, Expression targetFinder, Optional<Expression> targetExpression, Looks<EdgeLook> looks,
        List<String> reconnections, Gestures gestures) implements Mapping {

    /**
     * Elements that are edges.
     *
     * @param domainClass
     *            their type
     * @param candidates
     *            which elements, asked of the diagram's root; none for all of the model
     * @param sourceFinder
     *            what it leaves, asked of its element
     */
    public record Own(DomainClass domainClass, Optional<Expression> candidates, Expression sourceFinder) {}

    /** Copies the lists. */
    public EdgeMapping {
        sources = Set.copyOf(sources);
        targets = Set.copyOf(targets);
        reconnections = List.copyOf(reconnections);
    }
}
