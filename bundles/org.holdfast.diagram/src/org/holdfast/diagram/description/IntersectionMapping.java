package org.holdfast.diagram.description;

import java.util.Optional;
import java.util.Set;

import org.holdfast.diagram.expression.Expression;

/**
 * What stands where lines and columns of elements meet.
 *
 * @param name
 *            its name
 * @param lines
 *            the names of the mappings of lines
 * @param column
 *            the name of the mapping of columns
 * @param element
 *            where its elements come from, if it has some of its own; else it is found from lines
 * @param columnFinder
 *            in which columns, asked of its element or of the line's
 * @param precondition
 *            where it stands
 * @param label
 *            what stands there
 * @param looks
 *            how it looks
 */
public record IntersectionMapping(String name, Set<String> lines, String column, Optional<Own> element,
        Expression columnFinder, Optional<Expression> precondition, Expression label, CellLooks looks) {

    /**
     * Elements that relate lines and columns.
     *
     * @param domainClass
     *            their type
     * @param candidates
     *            which elements, asked of the root; none for all of the model
     * @param lineFinder
     *            in which lines, asked of its element
     */
    public record Own(DomainClass domainClass, Optional<Expression> candidates, Expression lineFinder) {}

    /** Copies the set. */
    public IntersectionMapping {
        lines = Set.copyOf(lines);
    }
}
