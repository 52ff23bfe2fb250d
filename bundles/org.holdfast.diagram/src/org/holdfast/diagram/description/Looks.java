package org.holdfast.diagram.description;

import java.util.List;
import java.util.function.Predicate;

import org.holdfast.diagram.expression.Expression;

/**
 * How things look: the first look whose condition holds, else the usual one.
 *
 * @param conditional
 *            looks with conditions, in order
 * @param usual
 *            when no condition holds
 * @param <L>
 *            of nodes or of edges
 */
public record Looks<L>(List<Conditional<L>> conditional, L usual) {

    /**
     * A look for when something holds.
     *
     * @param condition
     *            what has to hold
     * @param look
     *            what it looks like then
     * @param <L>
     *            of nodes or of edges
     */
    public record Conditional<L>(Expression condition, L look) {}

    /** Copies the list. */
    public Looks {
        conditional = List.copyOf(conditional);
    }

    /**
     * Picks a look.
     *
     * @param holds
     *            whether a condition holds
     * @return the first whose condition does, else the usual one
     */
    public L pick(Predicate<Expression> holds) {
        return conditional.stream().filter(one -> holds.test(one.condition())).findFirst().map(Conditional::look)
                .orElse(usual);
    }
}
