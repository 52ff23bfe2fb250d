package org.holdfast.report.xlsx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.holdfast.report.office.XmlText;

/** Gives sheets their names: 31 characters at most, no two alike but for case, none of {@code \ / ? * [ ] :}. */
final class SheetNames {
    private static final int LONGEST = 31;
    /** Of a caption, beside the name of what it is about. */
    private static final int LONGEST_OF_CAPTION = 17;
    /** Words such as "and" and "that" make no end. */
    private static final int SMALL_WORD = 4;
    private static final String BETWEEN = " \u2013 ";
    /** Kept by Excel for itself. */
    private static final String RESERVED = "history";

    private final Set<String> taken = new HashSet<>(Set.of(RESERVED));
    /** The last number behind each name. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** A name that is not taken, as near to what is wished as may be. */
    String next(String wish) {
        String name = allowed(wish);
        String free = fitting(name, "");
        while (!taken.add(free.toLowerCase(Locale.ROOT))) {
            free = fitting(name, " " + numbers.merge(name, 2, (last, first) -> last + 1));
        }
        return free;
    }

    /** A name of the beginnings of what the sheet is about and of its caption. */
    String next(String about, String caption) {
        String end = BETWEEN + allowed(beginning(XmlText.of(caption).strip()));
        return next(XmlText.start(allowed(about), LONGEST - end.length()).strip() + end);
    }

    /** Its first words, up to a comma or colon. */
    private static String beginning(String caption) {
        String clause = caption.split("[,;:] | \\(", 2)[0];
        if (clause.length() <= LONGEST_OF_CAPTION) {
            return clause;
        }
        String words = clause.substring(0, Math.max(clause.lastIndexOf(' ', LONGEST_OF_CAPTION), 0));
        while (words.length() - words.lastIndexOf(' ') - 1 <= SMALL_WORD && words.lastIndexOf(' ') > 0) {
            words = words.substring(0, words.lastIndexOf(' '));
        }
        return words.isEmpty() ? XmlText.start(clause, LONGEST_OF_CAPTION) : words;
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
