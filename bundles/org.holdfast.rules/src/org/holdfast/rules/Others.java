package org.holdfast.rules;

import org.holdfast.analysis.index.Tally;

/** How a message speaks of what was counted but is not named. */
public final class Others {
    private Others() {}

    /**
     * {@code and 2 more functions}, with a space before; nothing if there are none.
     *
     * @param tally
     *            how many there are
     * @param one
     *            the word for one of them
     */
    public static String and(Tally tally, String one) {
        if (tally.number() == 0) {
            return "";
        }
        return " and " + (tally.complete() ? "" : "at least ") + tally.number() + " more " + one
                + (tally.number() == 1 ? "" : "s");
    }

    /**
     * {@code (2 more core offerings need it)}, with a space before; nothing if there are none.
     *
     * @param tally
     *            how many there are
     * @param one
     *            the words for one of them
     * @param several
     *            the words for several
     */
    public static String need(Tally tally, String one, String several) {
        if (tally.number() == 0) {
            return "";
        }
        return " (" + (tally.complete() ? "" : "at least ") + tally.number() + " more "
                + (tally.number() == 1 ? one + " needs it)" : several + " need it)");
    }
}
