package org.holdfast.diagram.description;

import java.util.Optional;

import org.holdfast.diagram.expression.Expression;

/** What is a column of a table. */
public sealed interface ColumnMapping {

    /**
     * Returns its name.
     *
     * @return unique in its table
     */
    String name();

    /**
     * Returns how its cells look.
     *
     * @return the looks
     */
    CellLooks looks();

    /**
     * A feature of what the lines are.
     *
     * @param name
     *            unique in its table
     * @param feature
     *            the name of the feature; {@code *} for a column that every line has
     * @param header
     *            what stands above it
     * @param label
     *            what stands in it; none for the feature's value
     * @param owner
     *            whose feature, asked of the line's element; none for that itself
     * @param looks
     *            how its cells look
     */
    record Feature(String name, String feature, Expression header, Optional<Expression> label,
            Optional<Expression> owner, CellLooks looks) implements ColumnMapping {}

    /**
     * Elements that are columns.
     *
     * @param name
     *            unique in its table
     * @param domainClass
     *            the type of its elements
     * @param candidates
     *            which elements, asked of the root; none for all of the model
     * @param header
     *            what stands above it
     * @param looks
     *            how its cells look
     */
    record Elements(String name, DomainClass domainClass, Optional<Expression> candidates, Expression header,
            CellLooks looks) implements ColumnMapping {}
}
