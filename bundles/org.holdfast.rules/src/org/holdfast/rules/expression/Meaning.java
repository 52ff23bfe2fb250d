package org.holdfast.rules.expression;

import org.holdfast.model.Variable;

/** What a name in an expression stands for. */
sealed interface Meaning {

    /** The value of a variable. */
    record Bound(Variable variable) implements Meaning {}

    /** Always the same value: an element of the plan, a word of a closed list, true or false. */
    record Constant(Value value) implements Meaning {}

    /** The day as of which the plan is checked. */
    record Today() implements Meaning {}
}
