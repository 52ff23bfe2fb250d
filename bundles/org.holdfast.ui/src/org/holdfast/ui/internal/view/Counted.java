package org.holdfast.ui.internal.view;

/** How many there are of something, in words. */
public final class Counted {

    private Counted() {}

    /** Such as {@code 1 finding} and {@code 3 findings}. */
    public static String of(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
