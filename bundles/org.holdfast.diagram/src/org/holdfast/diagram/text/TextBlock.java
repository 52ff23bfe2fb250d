package org.holdfast.diagram.text;

import java.util.ArrayList;
import java.util.List;

import org.holdfast.diagram.view.Label;

/**
 * Words as they are set: broken into lines, a sign to their left. What the model tells below the first line break is a
 * detail, and set a little smaller.
 *
 * @param lines
 *            from top to bottom; none if there are no words
 * @param icon
 *            whether a sign stands to the left
 * @param width
 *            of sign and words, in points
 * @param height
 *            likewise
 */
public record TextBlock(List<Line> lines, boolean icon, double width, double height) {
    /** How wide and high a sign is, in points. */
    public static final double ICON = 16;
    /** Between a sign and its words, in points. */
    public static final double ICON_GAP = 7;

    private static final double SMALLEST = 6;
    private static final double NARROWEST = 150;
    private static final double WIDEST = 360;
    /** How many times wider than high long words are to be. */
    private static final double SHAPE = 3;

    /**
     * A line.
     *
     * @param words
     *            of the line
     * @param size
     *            of its letters, in points
     * @param bold
     *            whether its letters are bold
     * @param baseline
     *            that the letters stand on, from the top of the block, in points
     */
    public record Line(String words, double size, boolean bold, double baseline) {}

    /** Copies the lines. */
    public TextBlock {
        lines = List.copyOf(lines);
    }

    /** The words of a label, in lines that suit their number: short names are narrow, long ones wider. */
    public static TextBlock of(Label label) {
        double size = Math.max(SMALLEST, label.size());
        double area = TextWidth.of(label.text(), size, isBold(label)) * size * SHAPE;
        return of(label, Math.clamp(Math.sqrt(area), NARROWEST, WIDEST));
    }

    /** The words of a label, in lines that are no wider than so many points. */
    public static TextBlock of(Label label, double widest) {
        boolean bold = isBold(label);
        double size = Math.max(SMALLEST, label.size());
        List<String> paragraphs = label.text().lines().filter(line -> !line.isBlank()).toList();
        List<Line> lines = new ArrayList<>();
        double width = 0;
        double y = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            double letters = i == 0 ? size : Math.max(SMALLEST, size - 1);
            boolean strong = bold && i == 0;
            for (String words : Wrapping.of(paragraphs.get(i), letters, strong, widest)) {
                lines.add(new Line(words, letters, strong, y + letters));
                width = Math.max(width, TextWidth.of(words, letters, strong));
                y += lineHeight(letters);
            }
        }
        return of(lines, width, y, label.icon().isPresent());
    }

    private static TextBlock of(List<Line> lines, double width, double height, boolean icon) {
        if (!icon) {
            return new TextBlock(lines, false, width, height);
        }
        double beside = lines.isEmpty() ? 0 : ICON_GAP + width;
        return new TextBlock(lines, true, ICON + beside, Math.max(ICON, height));
    }

    /** Where the words begin, from the left of the block. */
    public double indent() {
        return icon ? ICON + ICON_GAP : 0;
    }

    /** How high the words alone are. */
    public double textHeight() {
        return lines.stream().mapToDouble(line -> lineHeight(line.size())).sum();
    }

    private static double lineHeight(double letters) {
        return Math.ceil(letters * 1.25);
    }

    private static boolean isBold(Label label) {
        return label.formats().contains(Label.Format.BOLD);
    }
}
