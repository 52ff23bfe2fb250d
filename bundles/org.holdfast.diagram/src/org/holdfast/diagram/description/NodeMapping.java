package org.holdfast.diagram.description;

import java.util.List;
import java.util.Optional;

import org.holdfast.diagram.expression.Expression;
import org.holdfast.diagram.view.Node.Arrangement;

/**
 * Which elements are shown as nodes or containers.
 *
 * @param name
 *            unique in its diagram
 * @param domainClass
 *            the type of its elements
 * @param candidates
 *            which elements, asked of what contains them; none for all of the model
 * @param precondition
 *            what they have to fulfil
 * @param arrangement
 *            how children lie in it; {@code NONE} for a node
 * @param children
 *            the names of the mappings of what is inside, containers first
 * @param borderNodes
 *            the names of the mappings of what is on its border
 * @param looks
 *            how it looks
 * @param gestures
 *            what users can do to it
 */
public record NodeMapping(String name, DomainClass domainClass, Optional<Expression> candidates,
        Optional<Expression> precondition, Arrangement arrangement, List<String> children, List<String> borderNodes,
        Looks<NodeLook> looks, Gestures gestures) implements Mapping {

    /** Copies the lists. */
    public NodeMapping {
        children = List.copyOf(children);
        borderNodes = List.copyOf(borderNodes);
    }
}
