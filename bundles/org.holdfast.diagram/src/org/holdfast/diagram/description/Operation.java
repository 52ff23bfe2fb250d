package org.holdfast.diagram.description;

import java.util.List;
import java.util.Optional;

import org.holdfast.diagram.expression.Expression;
import org.holdfast.diagram.expression.Place;

/** What a tool does to the model. */
public sealed interface Operation {

    /**
     * Goes on from another element; what its expression does is done.
     *
     * @param to
     *            from which element; if it is none, from the same
     * @param then
     *            what is done there
     */
    record ChangeContext(Expression to, List<Operation> then) implements Operation {}

    /**
     * Creates an element in this one.
     *
     * @param place
     *            where it is said
     * @param type
     *            of the new element
     * @param feature
     *            which contains it
     * @param variable
     *            by which it is known to what follows
     * @param then
     *            what is done to it
     */
    record CreateInstance(Place place, DomainClass type, String feature, String variable, List<Operation> then)
            implements
            Operation {}

    /**
     * Sets a feature.
     *
     * @param place
     *            where it is said
     * @param feature
     *            its name
     * @param value
     *            its new value
     * @param then
     *            what is done next
     */
    record SetValue(Place place, String feature, Expression value, List<Operation> then) implements Operation {}

    /**
     * Takes a feature's value away.
     *
     * @param place
     *            where it is said
     * @param feature
     *            its name
     * @param values
     *            which of its values; none for all
     * @param then
     *            what is done next
     */
    record Unset(Place place, String feature, Optional<Expression> values, List<Operation> then) implements Operation {}

    /**
     * Moves this element.
     *
     * @param place
     *            where it is said
     * @param to
     *            into which other
     * @param feature
     *            which contains it then
     * @param then
     *            what is done next
     */
    record Move(Place place, Expression to, String feature, List<Operation> then) implements Operation {}

    /**
     * Removes this element, and what refers to it.
     *
     * @param then
     *            what is done next
     */
    record Remove(List<Operation> then) implements Operation {}

    /**
     * Does something if a condition holds.
     *
     * @param condition
     *            the condition
     * @param then
     *            what is done then
     */
    record If(Expression condition, List<Operation> then) implements Operation {}

    /**
     * Does the first whose condition holds.
     *
     * @param cases
     *            what may be done
     * @param otherwise
     *            what is done if no condition holds
     */
    record Switch(List<If> cases, List<Operation> otherwise) implements Operation {}

    /**
     * Does something for each of several values.
     *
     * @param values
     *            the values; those that are elements are gone on from
     * @param variable
     *            by which each is known
     * @param then
     *            what is done for each
     */
    record For(Expression values, String variable, List<Operation> then) implements Operation {}

    /**
     * Gives a value a name.
     *
     * @param variable
     *            the name
     * @param value
     *            the value
     * @param then
     *            what is done with it
     */
    record Let(String variable, Expression value, List<Operation> then) implements Operation {}
}
