package org.holdfast.design.wording;

/** Which form of a noun goes with a number, in the languages that there are words in: the endings of keys of counted words. */
public final class Plural {

    private Plural() {}

    /**
     * {@code one} for 1; {@code few} for 0, 2 to 19, 101 to 119 and so on; else {@code many}. In English few and many are the
     * same, in Romanian {@code de} stands between many and their noun.
     */
    public static String of(long number) {
        return number == 1 ? "one" : isFew(number) ? "few" : "many";
    }

    private static boolean isFew(long number) {
        long lastTwo = number % 100;
        return number == 0 || lastTwo >= 1 && lastTwo <= 19;
    }
}
