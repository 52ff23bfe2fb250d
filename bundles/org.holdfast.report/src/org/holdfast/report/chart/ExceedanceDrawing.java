package org.holdfast.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.holdfast.model.value.Rational;
import org.holdfast.report.chart.ExceedanceCurve.Point;
import org.holdfast.report.chart.ExceedanceCurve.Sum;
import org.holdfast.report.chart.ExceedanceCurve.Texts;
import org.holdfast.report.wording.Wording;

/** Draws how probable it is that a year's loss is more than a sum; probabilities by their logarithm, as the rare ones matter. */
final class ExceedanceDrawing {
    private static final List<Double> SHARES = List.of(0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0);
    private static final double LEAST = 0.001;
    private static final int TICKS = 8;

    private final Svg svg = new Svg();
    private final List<Point> points;
    private final List<Sum> marked;
    private final String currency;
    private final Wording wording;
    private final double greatest;

    ExceedanceDrawing(List<Point> points, List<Sum> marked, String currency, Wording wording) {
        this.points = points.stream().sorted(Comparator.comparing(Point::sum)
                .thenComparing(Comparator.comparing(Point::probability).reversed())).toList();
        this.marked = marked;
        this.currency = currency;
        this.wording = wording;
        // Beyond the least probability of the axis, the curve would only run along its foot.
        this.greatest = Stream.concat(
                points.stream().filter(point -> Amount.of(point.probability()) >= LEAST).map(Point::sum),
                marked.stream().map(Sum::sum)).mapToDouble(Amount::of).max().orElse(0) * 1.02;
    }

    Picture draw(Heading heading, Texts texts) {
        Plane.Axis up = new Plane.Axis(texts.probability(), SHARES, share -> wording.share(Rational.of(decimal(share))),
                share -> 1 - StrictMath.log(Math.max(share, LEAST)) / StrictMath.log(LEAST));
        Plane.Axis across = Axes.ofMoney(texts.sum(), currency, greatest, TICKS, wording);
        Plane plane = new Plane(svg, 0, across, up);
        Flags flags = Flags.of(plane.left(), Svg.WIDTH, places(plane));
        plane = new Plane(svg, flags.height() + 4, across, up);
        plane.draw();
        curve(plane);
        flags.lines(svg, plane.top() - flags.height(), plane.floor());
        flags.words(svg, plane.top() - flags.height());
        return svg.picture(heading, Svg.WIDTH, plane.bottom());
    }

    private List<Flags.Place> places(Plane plane) {
        return marked.stream().map(sum -> new Flags.Place(plane.x(Amount.of(sum.sum())),
                sum.name() + ": " + wording.roundMoney(sum.sum(), currency))).toList();
    }

    private void curve(Plane plane) {
        List<Path.Point> line = new ArrayList<>();
        for (Point point : points) {
            line.add(new Path.Point(plane.x(Amount.of(point.sum())), plane.y(Amount.of(point.probability()))));
        }
        List<Path.Point> under = new ArrayList<>(line);
        under.add(new Path.Point(line.getLast().x(), plane.floor()));
        under.add(new Path.Point(line.getFirst().x(), plane.floor()));
        svg.area(Path.through(under) + "Z", Colours.PALE_SKY).with("fill-opacity", 0.5).close();
        svg.path(Path.through(line), Colours.BLUE, 2.2).with("stroke-linejoin", "round").close();
    }

    private static BigDecimal decimal(double share) {
        return BigDecimal.valueOf(share);
    }
}
