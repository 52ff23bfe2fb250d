package org.holdfast.diagram.svg;

import static org.holdfast.diagram.svg.Markup.number;

import java.util.Locale;

import org.holdfast.diagram.layout.Point;
import org.holdfast.diagram.view.EdgeStyle.Arrow;

/**
 * What is at the end of an edge.
 *
 * @param path
 *            of its outline
 * @param filled
 *            whether its inside has the colour of the line; otherwise that of the ground, if it is closed
 * @param closed
 *            whether it has an inside
 * @param length
 *            by which the line is shorter for it
 */
record ArrowHead(String path, boolean filled, boolean closed, double length) {
    private static final double LONG = 9;
    private static final double HALF = 4;
    private static final double DISC = 3.5;

    /** The head at a point that is reached from another one. */
    static ArrowHead of(Arrow arrow, Point tip, Point from) {
        Frame at = new Frame(tip, from);
        return switch (arrow) {
            case NO_DECORATION -> new ArrowHead("", false, false, 0);
            case INPUT_ARROW -> new ArrowHead("M" + at.point(LONG, HALF) + "L" + at.point(0, 0) + "L"
                    + at.point(LONG, -HALF), false, false, 0);
            case OUTPUT_ARROW -> new ArrowHead("M" + at.point(0, HALF) + "L" + at.point(LONG, 0) + "L"
                    + at.point(0, -HALF), false, false, 0);
            case INPUT_CLOSED_ARROW, INPUT_FILL_CLOSED_ARROW -> new ArrowHead("M" + at.point(0, 0) + "L"
                    + at.point(LONG, HALF) + "L" + at.point(LONG, -HALF) + "Z", isFilled(arrow), true, LONG);
            case OUTPUT_CLOSED_ARROW, OUTPUT_FILL_CLOSED_ARROW -> new ArrowHead("M" + at.point(LONG, 0) + "L"
                    + at.point(0, HALF) + "L" + at.point(0, -HALF) + "Z", isFilled(arrow), true, LONG);
            case DIAMOND, FILL_DIAMOND, INPUT_ARROW_WITH_DIAMOND, INPUT_ARROW_WITH_FILL_DIAMOND -> new ArrowHead(
                    "M" + at.point(0, 0) + "L" + at.point(LONG * 0.7, HALF) + "L" + at.point(LONG * 1.4, 0) + "L"
                            + at.point(LONG * 0.7, -HALF) + "Z",
                    isFilled(arrow), true, LONG * 1.4);
            case DOT -> new ArrowHead(disc(at), true, true, 2 * DISC);
        };
    }

    private static boolean isFilled(Arrow arrow) {
        return arrow.name().toUpperCase(Locale.ROOT).contains("FILL");
    }

    private static String disc(Frame at) {
        String half = "A" + number(DISC) + " " + number(DISC) + " 0 1 1 ";
        return "M" + at.point(0, 0) + half + at.point(2 * DISC, 0) + half + at.point(0, 0) + "Z";
    }

    /** Counts from the tip, back along the line and across it. */
    private record Frame(Point tip, Point from) {
        String point(double back, double across) {
            double dx = from.x() - tip.x();
            double dy = from.y() - tip.y();
            double length = Math.max(1e-6, Math.sqrt(dx * dx + dy * dy));
            double x = tip.x() + (dx * back - dy * across) / length;
            double y = tip.y() + (dy * back + dx * across) / length;
            return number(x) + " " + number(y);
        }
    }
}
