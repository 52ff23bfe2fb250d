package org.holdfast.report.chart;

import org.holdfast.diagram.text.TextWidth;

/** Says what colours and signs mean: samples with their words, beside each other as far as they fit. */
final class Legend {
    static final double SAMPLE_WIDTH = 22;
    static final double SAMPLE_HEIGHT = 14;
    private static final double LINE = 22;
    private static final double GAP = 6;
    private static final double BETWEEN = 20;
    private static final double MOST = 320;

    private final Svg svg;
    private double x;
    private double y;

    Legend(Svg svg, double top) {
        this.svg = svg;
        this.y = top;
    }

    /** Draws a sample into a box of the sizes above. */
    @FunctionalInterface
    interface Sample {
        void draw(Svg svg, double x, double y);
    }

    Legend with(String words, Sample sample) {
        double width = SAMPLE_WIDTH + GAP + Math.min(MOST, TextWidth.of(TextWidth.oneLine(words), Lettering.NORMAL));
        if (x > 0 && x + width > Svg.WIDTH) {
            x = 0;
            y += LINE;
        }
        sample.draw(svg, x, y);
        new Lettering(svg).at(x + SAMPLE_WIDTH + GAP, y + SAMPLE_HEIGHT - 3).within(MOST, words);
        x += width + BETWEEN;
        return this;
    }

    /** Where the legend ends. */
    double bottom() {
        return y + SAMPLE_HEIGHT + 4;
    }
}
