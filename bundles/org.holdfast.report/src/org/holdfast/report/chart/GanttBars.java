package org.holdfast.report.chart;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

import org.holdfast.report.chart.Gantt.Bar;
import org.holdfast.report.wording.Wording;

import org.holdfast.diagram.text.TextWidth;

/** Draws the bars of a Gantt chart: critical ones dark and full, others light with a border, slack as a thin line. */
final class GanttBars {
    private static final double THICK = 12;
    private static final double LEAST = 3;
    private static final double GAP = 6;

    private final Svg svg;
    private final Wording wording;
    private final DoubleUnaryOperator place;
    private final double left;
    private final double right;

    GanttBars(Svg svg, Wording wording, DoubleUnaryOperator place, double left, double right) {
        this.svg = svg;
        this.wording = wording;
        this.place = place;
        this.left = left;
        this.right = right;
    }

    void draw(Bar bar, double y, double height) {
        double from = place.applyAsDouble(Amount.of(bar.start()));
        double to = place.applyAsDouble(Amount.of(bar.finish()));
        double end = place.applyAsDouble(Amount.of(bar.finish().plus(bar.slack())));
        svg.begin("g").open().element("title", told(bar));
        if (end > to) {
            slack(svg, to, y + height / 2, end - to);
        }
        shape(bar, from, to, y + height / 2);
        svg.end("g");
        words(bar, from, Math.max(end, from + LEAST), y + height / 2 + 3.5);
    }

    static void critical(Svg svg, double x, double y, double width, double height) {
        svg.rectangle(x, y, width, height, Colours.VERMILION).close();
    }

    static void other(Svg svg, double x, double y, double width, double height) {
        svg.rectangle(x + 0.5, y + 0.5, Math.max(1, width - 1), height - 1, Colours.PALE_SKY)
                .with("stroke", Colours.BLUE)
                .close();
    }

    static void slack(Svg svg, double x, double y, double width) {
        svg.path(Path.through(List.of(new Path.Point(x, y), new Path.Point(x + width, y))), Colours.BLUE, 1.5)
                .with("stroke-dasharray", "2 2").close();
        svg.line(x + width, y - 4, x + width, y + 4, Colours.BLUE);
    }

    private void shape(Bar bar, double from, double to, double middle) {
        if (bar.start().equals(bar.finish())) {
            svg.area(Path.diamond(from, middle, THICK / 2), bar.critical() ? Colours.VERMILION : Colours.BLUE).close();
        } else if (bar.critical()) {
            critical(svg, from, middle - THICK / 2, Math.max(LEAST, to - from), THICK);
        } else {
            other(svg, from, middle - THICK / 2, Math.max(LEAST, to - from), THICK);
        }
    }

    /** Who does it: after the bar if there is room, else before it, else only to those who point at the bar. */
    private void words(Bar bar, double from, double end, double baseline) {
        double width = TextWidth.of(TextWidth.oneLine(bar.who()), Lettering.SMALL);
        Lettering lettering = new Lettering(svg).size(Lettering.SMALL).colour(Colours.QUIET).clear();
        if (end + GAP + width <= right) {
            lettering.at(end + GAP, baseline).within(width, bar.who());
        } else if (from - GAP - width >= left) {
            lettering.at(from - GAP, baseline).ending().within(width, bar.who());
        }
    }

    private String told(Bar bar) {
        String times = wording.time(bar.start()) + " \u2013 " + wording.time(bar.finish());
        return bar.name() + (bar.who().isBlank() ? "" : ", " + bar.who()) + ": " + times;
    }
}
