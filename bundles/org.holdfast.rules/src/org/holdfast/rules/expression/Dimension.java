package org.holdfast.rules.expression;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an amount measures. Each is a product of powers of time, data and money, from which follows what a product or
 * quotient of two amounts measures: a size by a rate of data is a duration.
 */
public enum Dimension implements Type {
    /** A number. */
    NUMBER("number", "a number", 0, 0, 0),
    /** A share of a whole; as a factor it stands for the number: 20 % for 0.2. */
    SHARE("share", "a share", 0, 0, 0),
    /** A length of time, in seconds. */
    DURATION("duration", "a duration", 1, 0, 0),
    /** An amount of data, in bytes. */
    SIZE("size", "a size", 0, 1, 0),
    /** An amount of money, in the plan's currency. */
    MONEY("amount of money", "money", 0, 0, 1),
    /** Money per time, in the plan's currency per second. */
    COST_RATE("cost rate", "a cost rate", -1, 0, 1),
    /** Data per time, in bytes per second. */
    DATA_RATE("data rate", "a data rate", -1, 1, 0),
    /** How often, in times per second. */
    FREQUENCY("frequency", "a frequency", -1, 0, 0);

    private final String word;
    private final String phrase;
    private final int time;
    private final int size;
    private final int money;

    Dimension(String word, String phrase, int time, int size, int money) {
        this.word = word;
        this.phrase = phrase;
        this.time = time;
        this.size = size;
        this.money = money;
    }

    /** What the product measures; empty if the language has no such amounts. */
    public Optional<Dimension> times(Dimension other) {
        return of(time + other.time, size + other.size, money + other.money).filter(product -> product != NUMBER)
                .or(() -> pure(this == SHARE && other == SHARE ? SHARE : NUMBER, other, 1));
    }

    /** What the quotient measures; empty if the language has no such amounts. */
    public Optional<Dimension> dividedBy(Dimension other) {
        return of(time - other.time, size - other.size, money - other.money).filter(quotient -> quotient != NUMBER)
                .or(() -> pure(this == SHARE && other == NUMBER ? SHARE : NUMBER, other, -1));
    }

    /** Whether amounts of both can be compared. */
    public boolean comparesWith(Dimension other) {
        return this == other || isPure() && other.isPure();
    }

    /** Whether it is a number, however written. */
    private boolean isPure() {
        return this == NUMBER || this == SHARE;
    }

    private Optional<Dimension> pure(Dimension result, Dimension other, int sign) {
        boolean cancels = time + sign * other.time == 0 && size + sign * other.size == 0
                && money + sign * other.money == 0;
        return cancels ? Optional.of(result) : Optional.empty();
    }

    private static Optional<Dimension> of(int time, int size, int money) {
        return Stream.of(values()).filter(each -> each.time == time && each.size == size && each.money == money)
                .findFirst();
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
        return this == MONEY ? "amounts of money" : Words.plural(word);
    }

    @Override
    public boolean isOrdered() {
        return true;
    }
}
