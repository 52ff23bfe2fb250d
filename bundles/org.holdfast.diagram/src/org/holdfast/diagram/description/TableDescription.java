package org.holdfast.diagram.description;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.holdfast.diagram.expression.Expression;
import org.holdfast.diagram.expression.Place;

/**
 * A kind of table.
 *
 * @param name
 *            its name
 * @param label
 *            what people call it
 * @param place
 *            where it is said
 * @param domainClass
 *            the type of its roots
 * @param title
 *            what stands above it
 * @param precondition
 *            which roots it can be made of; none for all
 * @param roots
 *            the names of the mappings of outermost lines
 * @param lines
 *            all mappings of lines, by name
 * @param columns
 *            its columns, in order
 * @param intersections
 *            what stands where lines and columns of elements meet
 */
public record TableDescription(String name, String label, Place place, DomainClass domainClass,
        Optional<Expression> title, Optional<Expression> precondition, List<String> roots,
        Map<String, LineMapping> lines, List<ColumnMapping> columns, List<IntersectionMapping> intersections) {

    /** Copies lists and map. */
    public TableDescription {
        roots = List.copyOf(roots);
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
        columns = List.copyOf(columns);
        intersections = List.copyOf(intersections);
    }
}
