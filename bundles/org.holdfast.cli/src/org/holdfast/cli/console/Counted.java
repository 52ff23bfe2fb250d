package org.holdfast.cli.console;

/** A number with its noun. */
public final class Counted {
    private Counted() {}

    /** {@code 1 error}, {@code 2 errors}. */
    public static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
