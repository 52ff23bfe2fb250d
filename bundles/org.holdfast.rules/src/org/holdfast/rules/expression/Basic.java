package org.holdfast.rules.expression;

/** The types that are neither amounts nor of the plan's own. */
public enum Basic implements Type {
    /** True or false. */
    BOOLEAN("truth value", "true or false", false),
    /** A text. */
    TEXT("text", "a text", false),
    /** A day of the calendar. */
    DAY("day", "a day", true),
    /** A recurring period of the calendar. */
    PERIOD("period", "a period", true),
    /** A duration that may vary. */
    RANGE("range of durations", "a range of durations", false),
    /** Processors and memory. */
    CAPACITY("capacity", "a capacity", false),
    /** The type of what has a type error already: no further errors follow from it. */
    UNKNOWN("unknown", "unknown", true);

    private final String word;
    private final String phrase;
    private final boolean ordered;

    Basic(String word, String phrase, boolean ordered) {
        this.word = word;
        this.phrase = phrase;
        this.ordered = ordered;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public String plural() {
        return this == RANGE ? "ranges of durations" : Words.plural(word);
    }

    @Override
    public boolean isOrdered() {
        return ordered;
    }
}
