package org.holdfast.diagram.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.holdfast.diagram.text.TextBlock;
import org.holdfast.diagram.view.Node;
import org.holdfast.diagram.view.Node.Arrangement;

/**
 * A node whose inside is settled: how large it is, and where what is in it lies, from its own upper left corner. Lists, rows
 * and columns are settled by arithmetic alone.
 *
 * @param width
 *            of the node, in points
 * @param height
 *            likewise
 * @param inside
 *            where its descendants lie in it, by their ids
 */
public record Measured(double width, double height, Map<String, Bounds> inside) {
    private static final double GAP = 12;

    /** Copies the map. */
    public Measured {
        inside = Map.copyOf(inside);
    }

    /**
     * Settles a node.
     *
     * @param freely
     *            settles a container whose children lie freely
     */
    public static Measured of(Node node, Function<Node, Measured> freely) {
        Frame frame = Frame.of(node);
        if (!Frame.isOpen(node)) {
            return new Measured(frame.width(), frame.height(), Map.of());
        }
        return switch (node.arrangement()) {
            case FREE -> freely.apply(node);
            case LIST -> list(node, frame);
            default -> stack(node, frame, node.arrangement() == Arrangement.ROW, freely);
        };
    }

    private static Measured list(Node node, Frame frame) {
        Map<String, Bounds> inside = new LinkedHashMap<>();
        double width = frame.width();
        double y = frame.height() + Frame.LINE_GAP / 2;
        for (Node child : node.children()) {
            Frame line = lineOf(child);
            inside.put(child.id(), new Bounds(Frame.INSET, y, line.width(), line.height()));
            width = Math.max(width, line.width() + 2 * Frame.INSET);
            y += line.height() + Frame.LINE_GAP;
        }
        return new Measured(Math.ceil(width), Math.ceil(y + Frame.LINE_GAP), inside);
    }

    /** A line of a list: its words alone, without an outline. */
    static Frame lineOf(Node child) {
        TextBlock words = TextBlock.of(child.label());
        return new Frame(words, words.width(), words.height());
    }

    private static Measured stack(Node node, Frame frame, boolean row, Function<Node, Measured> freely) {
        Map<String, Bounds> inside = new LinkedHashMap<>();
        double along = row ? Frame.PADDING : frame.height();
        double across = 0;
        for (Node child : node.children()) {
            Measured measured = of(child, freely);
            double x = row ? along : Frame.PADDING;
            double y = row ? frame.height() : along;
            inside.put(child.id(), new Bounds(x, y, measured.width(), measured.height()));
            measured.inside().forEach((id, bounds) -> inside.put(id, bounds.moved(x, y)));
            border(child, new Bounds(x, y, measured.width(), measured.height()), inside);
            along += (row ? measured.width() : measured.height()) + GAP;
            across = Math.max(across, row ? measured.height() : measured.width());
        }
        double end = along - GAP + Frame.PADDING;
        double width = row ? end : across + 2 * Frame.PADDING;
        double height = row ? frame.height() + across + Frame.PADDING : end;
        return new Measured(Math.max(frame.width(), width), Math.max(frame.height(), height), inside);
    }

    /** Nodes on the border of what lies in a row or a column: side by side across its lower side. */
    private static void border(Node node, Bounds at, Map<String, Bounds> inside) {
        double x = at.x() + GAP;
        for (Node border : node.borderNodes()) {
            Frame frame = Frame.ofBorderNode(border);
            inside.put(border.id(), new Bounds(x, at.bottom() - frame.height() / 2, frame.width(), frame.height()));
            x += frame.width() + GAP;
        }
    }
}
