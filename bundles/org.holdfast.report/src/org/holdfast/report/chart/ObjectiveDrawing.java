package org.holdfast.report.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.holdfast.model.value.Rational;
import org.holdfast.report.chart.ObjectiveBars.Item;
import org.holdfast.report.chart.ObjectiveBars.Measure;
import org.holdfast.report.chart.ObjectiveBars.Texts;
import org.holdfast.report.wording.Wording;

import org.holdfast.diagram.text.TextWidth;

/** Lays out the bars of objectives: names, beside them times, beside them losses of data. */
final class ObjectiveDrawing {
    private static final double MOST_LABEL = 170;
    private static final double BETWEEN = 26;
    private static final double EDGE = 10;
    private static final double HEAD = 42;
    private static final double ROW = 36;

    private final Svg svg = new Svg();
    private final List<Item> items;
    private final Texts texts;
    private final Wording wording;
    private final double label;

    ObjectiveDrawing(List<Item> items, Texts texts, Wording wording) {
        this.items = items;
        this.texts = texts;
        this.wording = wording;
        label = Math.min(MOST_LABEL, items.stream()
                .mapToDouble(item -> TextWidth.of(TextWidth.oneLine(item.name()), Lettering.NORMAL)).max().orElse(0))
                + 14;
    }

    Picture draw(Heading heading) {
        double bottom = HEAD + items.size() * ROW;
        for (int i = 0; i < items.size(); i++) {
            if (i % 2 == 0) {
                svg.rectangle(0, HEAD + i * ROW, Svg.WIDTH, ROW, Colours.BAND).close();
            }
            new Lettering(svg).at(4, HEAD + i * ROW + ROW / 2 + 4).wrapped(label - 12, 14, items.get(i).name());
        }
        double width = (Svg.WIDTH - label - BETWEEN - EDGE) / 2;
        panel(texts.time(), Item::time, label, width);
        panel(texts.loss(), Item::loss, label + width + BETWEEN, width);
        Legend legend = new Legend(svg, bottom + 14)
                .with(texts.achieved(), (into, x, y) -> ObjectivePanel.met(into, x, y + 2, Legend.SAMPLE_WIDTH))
                .with(texts.missed(), (into, x, y) -> ObjectivePanel.missed(into, x, y + 2, Legend.SAMPLE_WIDTH))
                .with(texts.objective(), (into, x, y) -> ObjectivePanel.objective(into, x + 11, y + 7));
        return svg.picture(heading, Svg.WIDTH, legend.bottom());
    }

    private void panel(String title, Function<Item, Measure> measure, double x, double width) {
        List<Measure> measures = items.stream().map(measure).toList();
        double greatest = measures.stream().flatMap(one -> Stream.of(one.objective(), one.achieved()))
                .flatMap(Optional<Rational>::stream).mapToDouble(Amount::of).max().orElse(0);
        ObjectivePanel panel = new ObjectivePanel(svg, wording, x, width, greatest);
        new Lettering(svg).at(x, 13).bold().within(width, title);
        panel.axis(HEAD, HEAD + items.size() * ROW);
        for (int i = 0; i < measures.size(); i++) {
            panel.draw(measures.get(i), HEAD + i * ROW);
        }
    }
}
