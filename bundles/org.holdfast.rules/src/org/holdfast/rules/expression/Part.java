package org.holdfast.rules.expression;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.holdfast.model.value.Capacity;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.DurationRange;
import org.holdfast.model.value.Rational;

/**
 * What can be asked of a value that has parts.
 *
 * @param of
 *            the type of the value
 * @param word
 *            the word that asks for the part
 * @param type
 *            what the part is
 * @param ask
 *            the part of a value of the type
 */
record Part(Type of, String word, Type type, Function<Value, Value> ask) {
    private static final Rational YEAR = Rational.of(365 * Duration.Unit.DAY.seconds());
    private static final List<Part> ALL = List.of(range("least", DurationRange::least),
            range("likely", DurationRange::likely), range("most", DurationRange::most),
            new Part(Basic.CAPACITY, "cpu", Dimension.NUMBER, value -> Value.Amount.number(capacity(value).cpu())),
            new Part(Basic.CAPACITY, "memory", Dimension.SIZE, value -> Values.of(capacity(value).memory())),
            new Part(Dimension.FREQUENCY, "perYear", Dimension.NUMBER, value -> Value.Amount
                    .computed(Dimension.NUMBER, ((Value.Amount) value).number().times(YEAR), "")));

    /** The part of a type that the word asks for. */
    static Optional<Part> of(Type type, String word) {
        return ALL.stream().filter(part -> part.of() == type && part.word().equals(word)).findFirst();
    }

    /** The parts of a type; none for most. */
    static List<Part> of(Type type) {
        return ALL.stream().filter(part -> part.of() == type).toList();
    }

    /** The words for the parts of a type; empty if it has none. */
    static List<String> words(Type type) {
        return of(type).stream().map(Part::word).toList();
    }

    private static Part range(String word, Function<DurationRange, Duration> ask) {
        return new Part(Basic.RANGE, word, Dimension.DURATION,
                value -> Values.of(ask.apply((DurationRange) ((Value.Stated) value).quantity())));
    }

    private static Capacity capacity(Value value) {
        return (Capacity) ((Value.Stated) value).quantity();
    }
}
