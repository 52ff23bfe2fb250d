package org.holdfast.report.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.holdfast.report.chart.Gantt.Bar;
import org.holdfast.report.chart.Gantt.Limit;
import org.holdfast.report.chart.Gantt.Texts;
import org.holdfast.report.wording.Wording;

import org.holdfast.diagram.text.TextWidth;

/** Lays out and draws the bars of a Gantt chart, lane by lane. */
final class GanttDrawing {
    private static final double MOST_LABEL = 230;
    private static final double INDENT = 10;
    private static final double LANE = 22;
    private static final double ROW = 20;
    private static final double NAME = 11;
    private static final double AXIS = 18;
    private static final double EDGE = 28;
    private static final int TICKS = 9;
    private static final double APART = 8;

    private final Svg svg = new Svg();
    private final Map<String, List<Bar>> lanes = new LinkedHashMap<>();
    private final List<Limit> limits;
    private final Wording wording;
    private final double left;
    private final double right = Svg.WIDTH - EDGE;
    private final double latest;
    private final GanttBars drawn;

    GanttDrawing(List<Bar> bars, List<Limit> limits, Wording wording) {
        this.limits = limits;
        this.wording = wording;
        bars.forEach(bar -> lanes.computeIfAbsent(bar.group(), group -> new ArrayList<>()).add(bar));
        double longest = bars.stream().mapToDouble(bar -> INDENT + TextWidth.of(TextWidth.oneLine(bar.name()), NAME))
                .max()
                .orElse(0);
        left = Math.min(MOST_LABEL, longest) + EDGE / 2;
        latest = Stream.concat(bars.stream().map(bar -> bar.finish().plus(bar.slack())), limits.stream().map(Limit::at))
                .mapToDouble(Amount::of).max().orElse(0);
        drawn = new GanttBars(svg, wording, this::x, left, Svg.WIDTH);
    }

    Picture draw(Heading heading, Texts texts) {
        List<Flags.Place> places = limits.stream().map(limit -> new Flags.Place(x(Amount.of(limit.at())), limit.name()))
                .toList();
        Flags flags = Flags.of(left, Svg.WIDTH, places);
        double top = flags.height() + AXIS;
        double bottom = top + lanes.values().stream().mapToDouble(this::height).sum();
        lanes(top);
        ticks().forEach(tick -> svg.line(x(tick), top, x(tick), bottom, Colours.LINE));
        flags.lines(svg, 0, bottom);
        bars(top);
        axis(top, bottom);
        flags.words(svg, 0);
        Legend legend = new Legend(svg, bottom + AXIS + 8)
                .with(texts.critical(), (into, x, y) -> GanttBars.critical(into, x, y + 1, Legend.SAMPLE_WIDTH, 12))
                .with(texts.other(), (into, x, y) -> GanttBars.other(into, x, y + 1, Legend.SAMPLE_WIDTH, 12));
        if (lanes.values().stream().flatMap(List::stream).anyMatch(bar -> bar.slack().signum() > 0)) {
            legend.with(texts.slack(), (into, x, y) -> GanttBars.slack(into, x, y + 7, Legend.SAMPLE_WIDTH));
        }
        return svg.picture(heading, Svg.WIDTH, legend.bottom());
    }

    private double x(double seconds) {
        return left + (latest == 0 ? 0 : seconds / latest * (right - left));
    }

    /** As many as have room for their words. */
    private List<Double> ticks() {
        for (int most = TICKS; most > 1; most--) {
            List<Double> ticks = Ticks.times(latest, most);
            double widest = ticks.stream().mapToDouble(tick -> TextWidth.of(words(tick), Lettering.SMALL)).max()
                    .orElse(0);
            if (ticks.size() < 2 || x(ticks.get(1)) - x(ticks.get(0)) >= widest + APART) {
                return ticks;
            }
        }
        return Ticks.times(latest, 1);
    }

    private String words(double tick) {
        return wording.time(Amount.exact(tick));
    }

    private void axis(double top, double bottom) {
        for (double tick : ticks()) {
            String words = words(tick);
            new Lettering(svg).at(x(tick), top - 5).size(Lettering.SMALL).colour(Colours.QUIET).centred().clear()
                    .within(90, words);
            new Lettering(svg).at(x(tick), bottom + 13).size(Lettering.SMALL).colour(Colours.QUIET).centred().within(90,
                    words);
        }
    }

    private void lanes(double top) {
        double y = top;
        for (Map.Entry<String, List<Bar>> lane : lanes.entrySet()) {
            if (!lane.getKey().isBlank()) {
                svg.rectangle(0, y + 2, Svg.WIDTH, LANE - 4, Colours.BAND).close();
                new Lettering(svg).at(4, y + 15).size(11).bold().within(left + (right - left) / 2, lane.getKey());
                y += LANE;
            }
            for (Bar bar : lane.getValue()) {
                new Lettering(svg).at(INDENT, y + height(bar) / 2 + 4).size(NAME).wrapped(left - INDENT - 6, NAME + 1,
                        bar.name());
                y += height(bar);
            }
        }
    }

    private void bars(double top) {
        double y = top;
        for (Map.Entry<String, List<Bar>> lane : lanes.entrySet()) {
            y += lane.getKey().isBlank() ? 0 : LANE;
            for (Bar bar : lane.getValue()) {
                drawn.draw(bar, y, height(bar));
                y += height(bar);
            }
        }
        svg.line(left, top, left, y, Colours.QUIET);
    }

    /** A long name takes two lines. */
    private double height(Bar bar) {
        return TextWidth.of(TextWidth.oneLine(bar.name()), NAME) <= left - INDENT - 6 ? ROW : ROW + NAME - 2;
    }

    private double height(List<Bar> lane) {
        return lane.stream().mapToDouble(this::height).sum() + (lane.getFirst().group().isBlank() ? 0 : LANE);
    }
}
