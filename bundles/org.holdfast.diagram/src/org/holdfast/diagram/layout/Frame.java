package org.holdfast.diagram.layout;

import java.util.List;

import org.holdfast.diagram.text.TextBlock;
import org.holdfast.diagram.view.Node;
import org.holdfast.diagram.view.NodeStyle;
import org.holdfast.diagram.view.NodeStyle.Shape;

/**
 * How much room the words of a node take, and where they stand in it. Who lays out and who draws ask the same.
 *
 * @param words
 *            as they are set; none where they are hidden
 * @param width
 *            of the node without what it contains, in points
 * @param height
 *            likewise
 */
public record Frame(TextBlock words, double width, double height) {
    /** Between the border of a container and what is in it, in points. */
    public static final double PADDING = 14;
    /** Between a line of a list and the border, and above and below words. */
    public static final double INSET = 10;
    /** Between the lines of a list. */
    public static final double LINE_GAP = 4;

    private static final double WORDS_ABOVE = 8;
    private static final double DISC = 14;
    private static final double PORT = 12;
    private static final double CARD_WIDTH = 96;
    private static final double CARD_HEIGHT = 36;
    private static final double PICTURE = 32;
    private static final double OUTSIDE_GAP = 4;
    private static final TextBlock SILENCE = new TextBlock(List.of(), false, 0, 0);

    /** The frame of a node, which asks for as much room as its specification does, and as its words need. */
    public static Frame of(Node node) {
        NodeStyle style = node.style();
        TextBlock words = style.labelHidden() ? SILENCE : TextBlock.of(node.label());
        if (isOpen(node)) {
            return new Frame(words, Math.max(style.width(), words.width() + 2 * INSET),
                    Math.max(style.height(), header(words)));
        }
        if (style.labelOutside() && words.height() > 0) {
            return new Frame(words, Math.max(words.width(), shapeWidth(style)),
                    shapeHeight(style) + OUTSIDE_GAP + words.height());
        }
        return inside(words, style);
    }

    /** Whether something is in a node: its words then stand above that. An empty container looks like a plain node. */
    public static boolean isOpen(Node node) {
        return node.arrangement() != Node.Arrangement.NONE && !node.children().isEmpty();
    }

    /** How high the part of a container is in which its words stand. */
    public static double header(TextBlock words) {
        return words.height() == 0 ? PADDING : words.height() + 2 * WORDS_ABOVE;
    }

    /** Where the words of a node stand when it lies so. */
    public Bounds wordsIn(Node node, Bounds bounds) {
        if (isOpen(node)) {
            return new Bounds(bounds.x() + INSET, bounds.y() + WORDS_ABOVE, words.width(), words.height());
        }
        double y = node.style().labelOutside() ? bounds.bottom() - words.height()
                : bounds.middleY() - words.height() / 2;
        boolean card = isCard(node.style().shape()) && !node.style().labelOutside() && words.icon();
        double x = card ? bounds.x() + INSET : bounds.middleX() - words.width() / 2;
        return new Bounds(x, y, words.width(), words.height());
    }

    /** Where the outline of a node lies; words beside it are outside. */
    public Bounds shapeIn(Node node, Bounds bounds) {
        NodeStyle style = node.style();
        if (isOpen(node) || !style.labelOutside() || words.height() == 0) {
            return bounds;
        }
        double width = shapeWidth(style);
        double height = bounds.height() - words.height() - OUTSIDE_GAP;
        return new Bounds(bounds.middleX() - width / 2, bounds.y(), width, height);
    }

    /** The frame of a node on the border of another one: as small as its specification asks. */
    public static Frame ofBorderNode(Node node) {
        NodeStyle style = node.style();
        TextBlock words = style.labelHidden() ? SILENCE : TextBlock.of(node.label());
        if (style.labelOutside() || words.height() == 0) {
            return new Frame(words, style.width() > 0 ? style.width() : PORT,
                    style.height() > 0 ? style.height() : PORT);
        }
        return sized(words, style, words.width() + INSET, words.height() + LINE_GAP);
    }

    /** Words and sign stand inside the outline, which some outlines make larger. */
    private static Frame inside(TextBlock words, NodeStyle style) {
        double width = words.width() + 2 * INSET;
        double height = words.height() + 2 * WORDS_ABOVE;
        return switch (style.shape()) {
            case Shape.Ellipse ignored -> sized(words, style, width * Math.sqrt(2), height * Math.sqrt(2));
            case Shape.Lozenge ignored -> sized(words, style, width * 2, height * 2);
            case Shape.Parallelogram ignored -> sized(words, style, width + height, height);
            case Shape.Note ignored -> sized(words, style, width + 2 * INSET, height);
            case Shape.Dot ignored -> sized(words, style, Math.max(DISC, words.width()),
                    Math.max(DISC, words.height()));
            case Shape.Square ignored ->
                sized(words, style, Math.max(CARD_WIDTH, width), Math.max(CARD_HEIGHT, height));
            case Shape.Rounded ignored -> sized(words, style, Math.max(CARD_WIDTH, width),
                    Math.max(CARD_HEIGHT, height));
            case Shape.Image ignored -> sized(words, style, Math.max(PICTURE, width), Math.max(PICTURE, height));
        };
    }

    private static Frame sized(TextBlock words, NodeStyle style, double width, double height) {
        return new Frame(words, Math.ceil(Math.max(style.width(), width)), Math.ceil(Math.max(style.height(), height)));
    }

    private static boolean isCard(Shape shape) {
        return shape instanceof Shape.Square || shape instanceof Shape.Rounded;
    }

    private static double shapeWidth(NodeStyle style) {
        return style.width() > 0 ? style.width() : smallest(style.shape());
    }

    private static double shapeHeight(NodeStyle style) {
        return style.height() > 0 ? style.height() : smallest(style.shape());
    }

    private static double smallest(Shape shape) {
        return shape instanceof Shape.Dot ? DISC : PICTURE;
    }
}
