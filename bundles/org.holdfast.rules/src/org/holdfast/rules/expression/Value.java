package org.holdfast.rules.expression;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Quantity;
import org.holdfast.model.value.Rational;

/** What an expression yields. The texts are those of messages. */
public sealed interface Value {

    /** Whether something is true. */
    record Truth(boolean holds) implements Value {
        @Override
        public String toString() {
            return Boolean.toString(holds);
        }
    }

    /**
     * An amount, exactly.
     *
     * @param dimension
     *            what it measures
     * @param number
     *            how much, in the unit of the dimension; may be below 0
     * @param currency
     *            of money and cost rates; else, and for no money at all, empty
     * @param written
     *            as the author wrote it; empty for what was computed
     */
    record Amount(Dimension dimension, Rational number, String currency, Optional<Quantity> written) implements Value {
        static Amount computed(Dimension dimension, Rational number, String currency) {
            return new Amount(dimension, number, currency, Optional.empty());
        }

        static Amount number(long number) {
            return computed(Dimension.NUMBER, Rational.of(number), "");
        }

        @Override
        public String toString() {
            return written.map(Quantity::toString).orElseGet(() -> AmountText.of(this));
        }
    }

    /**
     * A value that is no amount, as written: a day, period, capacity or range of durations.
     *
     * @param quantity
     *            the value
     */
    record Stated(Quantity quantity) implements Value {
        @Override
        public String toString() {
            return quantity.toString();
        }
    }

    /** A text. */
    record Text(String text) implements Value {
        @Override
        public String toString() {
            return '"' + text + '"';
        }
    }

    /** One of a closed list of words. */
    record Choice(EEnumLiteral literal) implements Value {
        @Override
        public String toString() {
            return literal.getLiteral();
        }
    }

    /** An element of the plan. */
    record Element(EObject element) implements Value {
        @Override
        public String toString() {
            return Labels.of(element);
        }
    }

    /** A collection, in order; some of its values may be missing. */
    record Many(List<Value> values) implements Value {
        @Override
        public String toString() {
            return values.isEmpty() ? "none" : values.stream().map(Value::toString).collect(Collectors.joining(", "));
        }
    }

    /**
     * No value, since the plan does not say what it depends on.
     *
     * @param what
     *            what is not said, such as {@code crm has no RPO}
     */
    record Missing(String what) implements Value {
        @Override
        public String toString() {
            return "unknown, since " + what;
        }
    }
}
