package org.holdfast.report.chart;

import java.util.List;
import java.util.function.DoubleFunction;

import org.holdfast.diagram.text.TextWidth;

/** Two axes with round numbers, and lines across at these. */
final class Plane {
    static final double HEIGHT = 250;
    private static final double ABOVE = 24;
    private static final double BELOW = 44;
    private static final double EDGE = 30;

    private final Svg svg;
    private final double left;
    private final double top;
    private final Axis across;
    private final Axis up;

    /**
     * An axis.
     *
     * @param title
     *            what is told along it
     * @param ticks
     *            round numbers
     * @param words
     *            what is said of them
     * @param place
     *            where a number lies, 0 at its beginning to 1 at its end
     */
    record Axis(String title, List<Double> ticks, DoubleFunction<String> words, DoubleFunction<Double> place) {

        /** A tick's words. */
        String at(double tick) {
            return words.apply(tick);
        }
    }

    Plane(Svg svg, double above, Axis across, Axis up) {
        this.svg = svg;
        this.across = across;
        this.up = up;
        this.top = above + ABOVE;
        this.left = 8
                + up.ticks().stream().mapToDouble(tick -> TextWidth.of(up.at(tick), Lettering.SMALL)).max().orElse(0);
    }

    double left() {
        return left;
    }

    double right() {
        return Svg.WIDTH - EDGE;
    }

    double top() {
        return top;
    }

    double floor() {
        return top + HEIGHT;
    }

    double bottom() {
        return floor() + BELOW;
    }

    double x(double value) {
        return left + clipped(across.place().apply(value)) * (right() - left);
    }

    double y(double value) {
        return floor() - clipped(up.place().apply(value)) * HEIGHT;
    }

    /** Draws axes and lines; what is drawn later lies upon them. */
    void draw() {
        new Lettering(svg).at(0, 11).size(11).bold().within(Svg.WIDTH, up.title());
        new Lettering(svg).at(right(), floor() + 34).size(11).bold().ending().within(right(), across.title());
        for (double tick : up.ticks()) {
            svg.line(left, y(tick), right(), y(tick), Colours.LINE);
            label(left - 6, y(tick) + 3.5).ending().within(left, up.at(tick));
        }
        double free = 0;
        for (double tick : across.ticks()) {
            double half = TextWidth.of(across.at(tick), Lettering.SMALL) / 2;
            svg.line(x(tick), floor(), x(tick), floor() + 4, Colours.QUIET);
            if (x(tick) - half >= free && x(tick) + half <= Svg.WIDTH) {
                label(x(tick), floor() + 16).centred().within(2 * half + 1, across.at(tick));
                free = x(tick) + half + 6;
            }
        }
        svg.line(left, floor(), right(), floor(), Colours.QUIET);
    }

    private Lettering label(double x, double y) {
        return new Lettering(svg).at(x, y).size(Lettering.SMALL).colour(Colours.QUIET);
    }

    private static double clipped(double share) {
        return Math.max(0, Math.min(1, share));
    }
}
