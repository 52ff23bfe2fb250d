package org.holdfast.report.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.holdfast.report.office.XmlText;

/** Gives sheets their names: 31 characters at most, no two alike but for case, none of {@code \ / ? * [ ] :}. */
final class SheetNames {
    private static final int LONGEST = 31;
    /** Kept by Excel for itself. */
    private static final String RESERVED = "history";

    private final Set<String> taken = new HashSet<>(Set.of(RESERVED));

    /** A name that is not taken, as near to what is wished as may be. */
    String next(String wish) {
        String name = allowed(wish);
        String free = fitting(name, "");
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = fitting(name, " " + number);
        }
        return free;
    }

    private static String allowed(String wish) {
        String name = XmlText.of(wish).replaceAll("[\\\\/?*\\[\\]:\\s\\p{Cntrl}]+", " ").replaceAll("^[' ]+", "")
                .strip();
        return name.isEmpty() ? "-" : name;
    }

    /** Neither begins nor ends in an apostrophe, which stands about names in formulas. */
    private static String fitting(String name, String end) {
        return XmlText.start(name, LONGEST - end.length()).replaceAll("[' ]+$", "") + end;
    }
}
