package org.holdfast.report.chart;

import java.util.Optional;

import org.holdfast.model.value.Rational;
import org.holdfast.report.chart.ObjectiveBars.Measure;
import org.holdfast.report.wording.Wording;

import org.holdfast.diagram.text.TextWidth;

/**
 * Draws bars of times against their objectives. The axis is spread: the logarithm of the time in minutes and one more, so
 * that zero has a place, and minutes and days are both to be seen.
 */
final class ObjectivePanel {
    private static final double MINUTE = 60;
    private static final double THICK = 10;
    private static final double BAR_AT = 11;
    private static final double WORDS_AT = 29;
    private static final double SIGN = 3.5;
    private static final double LEAST = 2;

    private final Svg svg;
    private final Wording wording;
    private final double left;
    private final double width;
    private final double greatest;

    ObjectivePanel(Svg svg, Wording wording, double left, double width, double greatest) {
        this.svg = svg;
        this.wording = wording;
        this.left = left;
        this.width = width;
        this.greatest = Math.max(greatest, MINUTE);
    }

    /** Draws the lines of round times, with words as far as they do not meet. */
    void axis(double top, double bottom) {
        svg.line(left, top, left, bottom, Colours.QUIET);
        double free = left - 8;
        for (double tick : Ticks.spreadTimes(greatest)) {
            String words = wording.time(Amount.exact(tick));
            double half = TextWidth.of(words, Lettering.SMALL) / 2;
            if (x(tick) - half < free || x(tick) + half > left + width + 10) {
                continue;
            }
            svg.line(x(tick), top - 4, x(tick), bottom, Colours.LINE);
            new Lettering(svg).at(x(tick), top - 8).size(Lettering.SMALL).colour(Colours.QUIET).centred()
                    .within(2 * half + 1, words);
            free = x(tick) + half + 6;
        }
    }

    void draw(Measure measure, double y) {
        double to = measure.achieved().map(time -> x(Amount.of(time))).orElse(left + width);
        double length = Math.max(LEAST, to - left);
        if (measure.missed()) {
            missed(svg, left, y + BAR_AT - THICK / 2, length);
        } else if (measure.achieved().isPresent()) {
            met(svg, left, y + BAR_AT - THICK / 2, length);
        }
        measure.objective().ifPresent(time -> objective(svg, x(Amount.of(time)), y + BAR_AT));
        words(measure, y + WORDS_AT);
    }

    static void met(Svg svg, double x, double y, double width) {
        svg.rectangle(x, y, width, THICK, Colours.SKY).close();
    }

    static void missed(Svg svg, double x, double y, double width) {
        svg.rectangle(x, y, width, THICK, Colours.VERMILION).close();
        svg.path(Path.hatch(x, y, width, THICK, 5), Colours.PAPER, 1).close();
    }

    static void objective(Svg svg, double x, double middle) {
        svg.rectangle(x - 2.5, middle - 8, 5, 16, Colours.PAPER).close();
        svg.rectangle(x - 1.5, middle - 8, 3, 16, Colours.INK).close();
    }

    private void words(Measure measure, double baseline) {
        if (measure.missed()) {
            svg.path(Path.cross(left + 6, baseline - 4, SIGN), Colours.VERMILION, 2).close();
        } else if (measure.objective().isPresent() && measure.achieved().isPresent()) {
            svg.path(Path.check(left + 6, baseline - 4, SIGN + 0.5), "#006b4e", 1.8).close();
        }
        new Lettering(svg).at(left + 15, baseline).size(Lettering.SMALL)
                .colour(measure.missed() ? Colours.VERMILION : Colours.INK).within(width - 15, told(measure));
    }

    /** What is achieved beside what is asked: {@code 5 h > 4 h}. */
    private String told(Measure measure) {
        String achieved = measure.achieved().map(wording::time).orElse(measure.otherwise());
        Optional<Rational> asked = measure.objective();
        if (asked.isEmpty()) {
            return achieved;
        }
        String sign = measure.achieved().isEmpty() ? " / "
                : measure.achieved().get().compareTo(asked.get()) > 0 ? " > " : " \u2264 ";
        return achieved + sign + wording.time(asked.get());
    }

    private double x(double seconds) {
        return left + width * StrictMath.log1p(seconds / MINUTE) / StrictMath.log1p(greatest / MINUTE);
    }
}
