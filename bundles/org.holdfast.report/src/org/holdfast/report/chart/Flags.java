package org.holdfast.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.holdfast.diagram.text.TextWidth;

/** Places on an axis that are marked by a line with words above it; words that would meet are put above each other. */
final class Flags {
    private static final double LINE = 15;
    private static final double GAP = 8;
    private static final double MOST = 260;
    private static final double FONT = 11;

    private final double left;
    private final double right;
    private final List<Flag> flags = new ArrayList<>();
    private final List<Double> starts = new ArrayList<>();

    /** Between two edges words may stand. */
    private Flags(double left, double right) {
        this.left = left;
        this.right = right;
    }

    /** What is marked. */
    record Place(double x, String words) {}

    private record Flag(double x, double start, int level, String words) {}

    static Flags of(double left, double right, List<Place> places) {
        Flags flags = new Flags(left, right);
        // From right to left: so the line of one that stands higher leads down left of the words of those below.
        places.stream().sorted(Comparator.comparingDouble(Place::x).reversed()).forEach(flags::add);
        return flags;
    }

    /** How high the words are together. */
    double height() {
        return starts.size() * LINE;
    }

    /** Draws lines that lead from the words down. */
    void lines(Svg svg, double top, double bottom) {
        for (Flag flag : flags) {
            Path.Point from = new Path.Point(flag.x(), baseline(top, flag) + 3);
            svg.path(Path.through(List.of(from, new Path.Point(flag.x(), bottom))), Colours.QUIET, 1.2)
                    .with("stroke-dasharray", "5 3").close();
        }
    }

    /** Draws the words, after the lines. */
    void words(Svg svg, double top) {
        for (Flag flag : flags) {
            double baseline = baseline(top, flag);
            new Lettering(svg).at(flag.start(), baseline).size(FONT).clear().within(MOST, flag.words());
        }
    }

    private double baseline(double top, Flag flag) {
        return top + height() - flag.level() * LINE - 4;
    }

    private void add(Place place) {
        double width = Math.min(MOST, TextWidth.of(TextWidth.oneLine(place.words()), FONT));
        double start = Math.max(left, Math.min(place.x() - 2, right - width));
        int level = 0;
        while (level < starts.size() && starts.get(level) < start + width + GAP) {
            level++;
        }
        if (level == starts.size()) {
            starts.add(start);
        }
        starts.set(level, start);
        flags.add(new Flag(place.x(), start, level, place.words()));
    }
}
