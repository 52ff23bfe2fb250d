package org.holdfast.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.holdfast.report.chart.BudgetFront.Point;
import org.holdfast.report.chart.BudgetFront.Texts;
import org.holdfast.report.wording.Wording;

import org.holdfast.diagram.text.TextWidth;

/** Draws the front of budget against loss as steps: between two points, money buys nothing more. */
final class FrontDrawing {
    private static final int TICKS = 7;
    private static final double ROOM = 1.06;
    private static final double DOT = 3.5;
    private static final double GAP = 9;

    private final Svg svg = new Svg();
    private final List<Point> points;
    private final Optional<Point> present;
    private final String currency;
    private final Wording wording;

    FrontDrawing(List<Point> points, Optional<Point> present, String currency, Wording wording) {
        this.points = points.stream()
                .sorted(Comparator.comparing(Point::cost).thenComparing(Comparator.comparing(Point::loss).reversed()))
                .toList();
        this.present = present;
        this.currency = currency;
        this.wording = wording;
    }

    Picture draw(Heading heading, Texts texts) {
        List<Point> all = Stream.concat(points.stream(), present.stream()).toList();
        double dearest = all.stream().mapToDouble(point -> Amount.of(point.cost())).max().orElse(0) * ROOM;
        double worst = all.stream().mapToDouble(point -> Amount.of(point.loss())).max().orElse(0) * ROOM;
        Plane plane = new Plane(svg, 4, Axes.ofMoney(texts.cost(), currency, dearest, TICKS, wording),
                Axes.ofMoney(texts.loss(), currency, worst, TICKS, wording));
        plane.draw();
        steps(plane);
        present.ifPresent(point -> present(plane, point, texts.present()));
        return svg.picture(heading, Svg.WIDTH, plane.bottom());
    }

    private void steps(Plane plane) {
        List<Path.Point> line = new ArrayList<>();
        for (Point point : points) {
            Path.Point next = new Path.Point(plane.x(Amount.of(point.cost())), plane.y(Amount.of(point.loss())));
            if (!line.isEmpty()) {
                line.add(new Path.Point(next.x(), line.getLast().y()));
            }
            line.add(next);
        }
        line.add(new Path.Point(plane.right(), line.getLast().y()));
        svg.path(Path.through(line), Colours.BLUE, 2.2).with("stroke-linejoin", "round").close();
        for (Point point : points) {
            svg.begin("circle").with("cx", plane.x(Amount.of(point.cost())))
                    .with("cy", plane.y(Amount.of(point.loss())))
                    .with("r", DOT).with("fill", Colours.BLUE).close("circle", told(point));
        }
    }

    private void present(Plane plane, Point point, String name) {
        double x = plane.x(Amount.of(point.cost()));
        double y = plane.y(Amount.of(point.loss()));
        String guides = Path.through(List.of(new Path.Point(plane.left(), y), new Path.Point(x, y),
                new Path.Point(x, plane.floor())));
        svg.path(guides, Colours.VERMILION, 1).with("stroke-dasharray", "4 3").close();
        svg.area(Path.diamond(x, y, 8), Colours.VERMILION).with("stroke", Colours.PAPER).with("stroke-width", 1.5)
                .close("path", told(point));
        String words = name + ": " + told(point);
        double width = TextWidth.of(TextWidth.oneLine(words), 11, true);
        Lettering lettering = new Lettering(svg).size(11).bold().colour(Colours.VERMILION).clear();
        double baseline = Math.max(plane.top() + 10, y - GAP);
        if (x + GAP + width <= Svg.WIDTH) {
            lettering.at(x + GAP, baseline).within(width, words);
        } else {
            lettering.at(Math.max(plane.left() + Math.min(width, x), x) - GAP, baseline).ending()
                    .within(Math.max(0, x - GAP), words);
        }
    }

    private String told(Point point) {
        return wording.roundMoney(point.cost(), currency) + " \u2192 " + wording.roundMoney(point.loss(), currency);
    }
}
