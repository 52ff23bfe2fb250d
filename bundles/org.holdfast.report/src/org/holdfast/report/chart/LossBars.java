package org.holdfast.report.chart;

import java.util.List;
import java.util.function.LongFunction;

import org.holdfast.model.value.Rational;
import org.holdfast.report.chart.LossByDisaster.Loss;
import org.holdfast.report.wording.Wording;

import org.holdfast.diagram.text.TextWidth;

/** Lays out and draws losses as bars below each other. */
final class LossBars {
    private static final int MOST = 12;
    private static final double MOST_LABEL = 230;
    private static final double ROW = 28;
    private static final double THICK = 16;
    private static final double GAP = 8;

    private final Svg svg = new Svg();
    private final List<Loss> shown;
    private final List<Loss> others;
    private final LongFunction<String> rest;
    private final String currency;
    private final Wording wording;
    private final double label;
    private final double longest;
    private final double greatest;

    LossBars(List<Loss> largestFirst, LongFunction<String> rest, String currency, Wording wording) {
        // One more would take the room that the sum of the rest takes.
        int all = largestFirst.size();
        this.shown = largestFirst.subList(0, all <= MOST + 1 ? all : MOST);
        this.others = largestFirst.subList(shown.size(), all);
        this.rest = rest;
        this.currency = currency;
        this.wording = wording;
        this.label = Math.min(MOST_LABEL,
                2 + GAP + shown.stream().mapToDouble(loss -> width(loss.name())).max().orElse(0));
        double words = shown.stream().mapToDouble(loss -> width(money(loss.yearly()))).max().orElse(0);
        this.longest = Svg.WIDTH - label - GAP - Math.max(words, width(money(sum())));
        this.greatest = Math.max(Amount.of(largestFirst.getFirst().yearly()), Amount.of(sum()));
    }

    Picture draw(Heading heading) {
        double y = 4;
        for (Loss loss : shown) {
            bar(loss.name(), loss.yearly(), y, false);
            y += ROW;
        }
        if (!others.isEmpty()) {
            bar(rest.apply(others.size()), sum(), y, true);
            y += ROW;
        }
        svg.line(label, 4, label, y, Colours.QUIET);
        return svg.picture(heading, Svg.WIDTH, y + 4);
    }

    private void bar(String name, Rational yearly, double y, boolean summed) {
        double length = greatest <= 0 ? 0 : Math.max(0, Amount.of(yearly) / greatest * longest);
        double top = y + (ROW - THICK) / 2;
        new Lettering(svg).at(label - GAP, y + ROW / 2 + 4).ending().colour(summed ? Colours.QUIET : Colours.INK)
                .wrapped(label - GAP, 13, name);
        svg.rectangle(label, top, length, THICK, summed ? Colours.LINE : Colours.BLUE).close();
        if (summed && length > 0) {
            svg.path(Path.hatch(label, top, length, THICK, 6), Colours.QUIET, 1).close();
        }
        new Lettering(svg).at(label + length + GAP / 2, y + ROW / 2 + 4).within(Svg.WIDTH - label - length,
                money(yearly));
    }

    private Rational sum() {
        return others.stream().map(Loss::yearly).reduce(Rational.ZERO, Rational::plus);
    }

    private String money(Rational amount) {
        return wording.roundMoney(amount, currency);
    }

    private static double width(String words) {
        return TextWidth.of(TextWidth.oneLine(words), Lettering.NORMAL);
    }
}
