package org.holdfast.report.content;

import java.time.LocalDate;
import java.util.List;

import org.holdfast.model.value.Rational;

/** A cell of a table. What it holds is typed, so that sheets can be sorted and reckoned with. */
public sealed interface Cell {

    /** What the mark of the cell is. */
    Mark mark();

    /** Running text. */
    record Words(List<Span> spans, Mark mark) implements Cell {}

    /** A whole number. */
    record Count(long number, Mark mark) implements Cell {}

    /**
     * An amount of money.
     *
     * @param amount
     *            exact; shown with two decimals
     */
    record Amount(Rational amount, String currency, Mark mark) implements Cell {}

    /** A time, in seconds. */
    record Time(Rational seconds, Mark mark) implements Cell {}

    /** A day. */
    record Date(LocalDate day, Mark mark) implements Cell {}

    /**
     * A share of a whole.
     *
     * @param fraction
     *            1 for all of it
     */
    record Part(Rational fraction, Mark mark) implements Cell {}

    /** Nothing, and why. */
    record Nothing(String reason, Mark mark) implements Cell {}

    /** Running text without a mark. */
    static Cell words(String text) {
        return words(text, Mark.NONE);
    }

    /** Running text with a mark. */
    static Cell words(String text, Mark mark) {
        return new Words(List.of(Span.plain(text)), mark);
    }

    /** Running text without a mark, in pieces. */
    static Cell words(Span... spans) {
        return new Words(List.of(spans), Mark.NONE);
    }

    /** Nothing, and why, without a mark. */
    static Cell nothing(String reason) {
        return new Nothing(reason, Mark.NONE);
    }
}
