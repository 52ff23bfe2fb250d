package org.holdfast.rules.expression;

/** True, false or not known, since something is missing (the three-valued logic of S. C. Kleene). */
final class Logic {
    private Logic() {}

    static boolean isTrue(Value value) {
        return value instanceof Value.Truth truth && truth.holds();
    }

    static boolean isFalse(Value value) {
        return value instanceof Value.Truth truth && !truth.holds();
    }

    static Value not(Value value) {
        return value instanceof Value.Truth truth ? new Value.Truth(!truth.holds()) : value;
    }

    /** False if either is, whatever the other; else what is missing, the first before the second. */
    static Value and(Value left, Value right) {
        if (isFalse(left) || isFalse(right)) {
            return new Value.Truth(false);
        }
        return isTrue(left) ? right : left;
    }

    static Value or(Value left, Value right) {
        return not(and(not(left), not(right)));
    }
}
