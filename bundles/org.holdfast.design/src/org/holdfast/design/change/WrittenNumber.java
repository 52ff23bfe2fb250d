package org.holdfast.design.change;

import java.util.OptionalInt;

import org.eclipse.jdt.annotation.Nullable;

/** A number that somebody wrote into a label. */
public final class WrittenNumber {
    private WrittenNumber() {}

    /** The number at the beginning of what is written; empty if there is none, or it is out of range. */
    public static OptionalInt in(@Nullable Object written, int least, int most) {
        String digits = written == null ? "" : written.toString().strip().replaceFirst("[^0-9].*", "");
        try {
            int number = Integer.parseInt(digits);
            return number < least || number > most ? OptionalInt.empty() : OptionalInt.of(number);
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }
}
