package org.holdfast.diagram.text;

import java.text.Normalizer;
import java.util.List;

/**
 * How wide words are, and how much of them fits. The widths are a table of our own, the same on all machines: of each
 * character the wider of Helvetica's (whose widths Arial and Liberation Sans share) and of DejaVu Sans', which stands in
 * where there is none of these; other characters are measured in DejaVu Sans. So what fits by the table fits wherever the
 * picture is read.
 */
public final class TextWidth {
    private static final String ELLIPSIS = "\u2026";
    private static final int FIRST = ' ';
    private static final double UNITS = 1000;
    private static final double BOLDER = 1.15;
    private static final int PICTOGRAPH = 1400;
    /** Of the characters from the blank to the tilde, in thousandths of the size. */
    private static final int[] WIDTHS = {
            // @formatter:off
            318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337,
            636, 636, 636, 636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 556,
            1015, 684, 686, 722, 770, 667, 611, 778, 752, 295, 500, 667, 557, 863, 748, 787,
            667, 787, 722, 667, 611, 732, 684, 989, 685, 667, 685, 390, 337, 390, 838, 556,
            500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612,
            635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838
            // @formatter:on
    };

    private TextWidth() {}

    /** The width of words that are so many pixels high, in pixels. */
    public static double of(String words, double size, boolean bold) {
        long sum = Normalizer.normalize(words, Normalizer.Form.NFD).codePoints().mapToLong(TextWidth::units).sum();
        return sum * size / UNITS * (bold ? BOLDER : 1);
    }

    /** The width of upright words that are so many pixels high, in pixels. */
    public static double of(String words, double size) {
        return of(words, size, false);
    }

    /** The words, each one blank from the next. */
    public static String oneLine(String words) {
        return words.strip().replaceAll("[\\p{Cntrl}\\p{Z}&&[^\u00a0\u202f]]+", " ");
    }

    /** As much of the words as fits into a width, with an ellipsis if that is not all; empty if nothing fits. */
    public static String abbreviated(String words, double size, boolean bold, double width) {
        if (of(words, size, bold) <= width) {
            return words;
        }
        int fitting = fitting(words, size, bold, width - of(ELLIPSIS, size, bold));
        return fitting == 0 ? "" : words.substring(0, fitting).stripTrailing() + ELLIPSIS;
    }

    /** The words in one line if they fit, else in two: the second may still be too long. */
    public static List<String> inTwoLines(String words, double size, boolean bold, double width) {
        if (of(words, size, bold) <= width) {
            return List.of(words);
        }
        int fitting = fitting(words, size, bold, width);
        int blank = words.lastIndexOf(' ', fitting);
        return blank <= 0 ? List.of(words) : List.of(words.substring(0, blank), words.substring(blank + 1));
    }

    /** How many chars of the words fit, whole characters with their accents only. */
    private static int fitting(String words, double size, boolean bold, double width) {
        double left = width;
        int at = 0;
        while (at < words.length()) {
            int next = words.offsetByCodePoints(at, 1);
            left -= of(words.substring(at, next), size, bold);
            if (left < 0) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private static int units(int point) {
        if (point >= FIRST && point < FIRST + WIDTHS.length) {
            return WIDTHS[point - FIRST];
        }
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> Character.isSupplementaryCodePoint(point) ? PICTOGRAPH
                    : point == '\u00a0' || point == '\u202f' ? WIDTHS[0]
                            : point == '\u2212' ? WIDTHS['+' - FIRST] : RareCharacters.units(point);
        };
    }
}
