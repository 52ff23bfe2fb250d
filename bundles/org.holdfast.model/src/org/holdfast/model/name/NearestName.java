package org.holdfast.model.name;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the word that was probably meant where another was written. */
public final class NearestName {
    private NearestName() {}

    /**
     * The nearest of the words, if it is near at all: one slip for words of up to five letters, two for longer ones.
     *
     * @param written
     *            what stands in the text
     * @param words
     *            what could stand there; the first of equally near ones in the order of the alphabet is taken
     */
    public static Optional<String> to(String written, Stream<String> words) {
        int most = slipsAllowed(written);
        record Near(String word, int slips) {}
        return words.filter(word -> Math.abs(word.length() - written.length()) <= most && !word.equals(written))
                .map(word -> new Near(word, slips(lower(written), lower(word)))).filter(near -> near.slips() <= most)
                .min(Comparator.comparingInt(Near::slips).thenComparing(Near::word)).map(Near::word);
    }

    private static int slipsAllowed(String written) {
        if (written.length() < 2) {
            return 0;
        }
        return written.length() <= 5 ? 1 : 2;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Letters left out, added, changed or swapped with their neighbour (optimal string alignment distance). */
    private static int slips(String one, String other) {
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : least(slips, one, other, i, j);
            }
        }
        return slips[one.length()][other.length()];
    }

    private static int least(int[][] slips, String one, String other, int i, int j) {
        int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(slips[i - 1][j - 1] + changed, Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
    }
}
