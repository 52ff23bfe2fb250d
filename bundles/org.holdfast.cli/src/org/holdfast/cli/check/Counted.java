package org.holdfast.cli.check;

/** A number with its noun. */
final class Counted {
    private Counted() {}

    /** {@code 1 error}, {@code 2 errors}. */
    static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
