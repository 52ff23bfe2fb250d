package org.holdfast.diagram.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks words into lines that are no wider than they may be. Nothing is cut off: a word that is too long for a line goes
 * on in the next, between characters as readers see them.
 */
public final class Wrapping {
    private final double size;
    private final boolean bold;
    private final double width;
    private final List<String> lines = new ArrayList<>();
    private String line = "";

    private Wrapping(double size, boolean bold, double width) {
        this.size = size;
        this.bold = bold;
        this.width = width;
    }

    /**
     * The lines of a text. Line breaks of the text are kept; where it has none, lines break at blanks and behind hyphens,
     * slashes, dots and underlines.
     *
     * @param size
     *            of the letters, in points
     * @param width
     *            that no line is to be wider than, in points; a single character may be
     */
    public static List<String> of(String text, double size, boolean bold, double width) {
        Wrapping wrapping = new Wrapping(size, bold, width);
        text.lines().map(TextWidth::oneLine).filter(paragraph -> !paragraph.isEmpty()).forEach(wrapping::paragraph);
        return List.copyOf(wrapping.lines);
    }

    private void paragraph(String paragraph) {
        for (String word : paragraph.split(" ")) {
            if (!line.isEmpty() && fits(line + " " + word)) {
                line += " " + word;
            } else {
                flush();
                for (String part : parts(word)) {
                    part(part);
                }
            }
        }
        flush();
    }

    /** A word in the parts between which it may break. */
    private static String[] parts(String word) {
        return word.split("(?<=[-/._:@])(?=[\\p{L}\\p{N}])");
    }

    private void part(String part) {
        if (fits(line + part)) {
            line += part;
            return;
        }
        flush();
        if (fits(part)) {
            line = part;
        } else {
            characters(part);
        }
    }

    private void characters(String part) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(part);
        int from = 0;
        double taken = 0;
        for (int at = characters.first(),
                next = characters.next(); next != BreakIterator.DONE; at = next, next = characters
                        .next()) {
            double more = TextWidth.of(part.substring(at, next), size, bold);
            if (taken + more > width && at > from) {
                lines.add(part.substring(from, at));
                from = at;
                taken = 0;
            }
            taken += more;
        }
        line = part.substring(from);
    }

    private boolean fits(String words) {
        return TextWidth.of(words, size, bold) <= width;
    }

    private void flush() {
        if (!line.isEmpty()) {
            lines.add(line);
            line = "";
        }
    }
}
