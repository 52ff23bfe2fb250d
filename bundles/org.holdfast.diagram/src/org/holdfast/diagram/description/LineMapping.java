package org.holdfast.diagram.description;

import java.util.List;
import java.util.Optional;

import org.holdfast.diagram.expression.Expression;

/**
 * Which elements are lines of a table.
 *
 * @param name
 *            unique in its table
 * @param domainClass
 *            the type of its elements
 * @param candidates
 *            which elements, asked of the root or of the line above; none for all of the model
 * @param header
 *            what stands before it; none for the name
 * @param subLines
 *            the names of the mappings of the lines below it
 * @param looks
 *            how its cells look
 */
public record LineMapping(String name, DomainClass domainClass, Optional<Expression> candidates, Expression header,
        List<String> subLines, CellLooks looks) {

    /** Copies the list. */
    public LineMapping {
        subLines = List.copyOf(subLines);
    }
}
