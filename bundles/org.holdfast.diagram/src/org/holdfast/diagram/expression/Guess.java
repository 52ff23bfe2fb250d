package org.holdfast.diagram.expression;

import java.util.Collection;
import java.util.Locale;

/** Which of the known names somebody may have meant. */
public final class Guess {

    private Guess() {}

    /**
     * Words to end a message with.
     *
     * @param wrong
     *            the name that is not known
     * @param known
     *            the names that are
     * @return such as {@code ; did you mean 'systems'?}, or nothing if no name is near
     */
    public static String of(String wrong, Collection<String> known) {
        String best = "";
        int least = 1 + Math.max(2, wrong.length() / 3);
        for (String name : known) {
            int distance = distance(wrong.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                best = name;
            }
        }
        return best.isEmpty() ? "" : "; did you mean '" + best + "'?";
    }

    /** Levenshtein's distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(diagonal, row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
