package org.holdfast.report.chart;

import java.util.List;

import org.holdfast.diagram.svg.Markup;
import org.holdfast.diagram.text.TextWidth;

/** Draws words. What does not fit is cut short, and said in full to those who point at it. */
final class Lettering {
    static final double SMALL = 10;
    static final double NORMAL = 12;

    private final Svg svg;
    private double x;
    private double y;
    private double size = NORMAL;
    private boolean bold;
    private double turned;
    private boolean clear;
    private String anchor = "start";
    private String colour = Colours.INK;

    Lettering(Svg svg) {
        this.svg = svg;
    }

    /** Where the words stand on. */
    Lettering at(double left, double baseline) {
        x = left;
        y = baseline;
        return this;
    }

    Lettering size(double pixels) {
        size = pixels;
        return this;
    }

    Lettering bold() {
        bold = true;
        return this;
    }

    /** The words end at the place. */
    Lettering ending() {
        anchor = "end";
        return this;
    }

    /** The middle of the words is at the place. */
    Lettering centred() {
        anchor = "middle";
        return this;
    }

    Lettering colour(String value) {
        colour = value;
        return this;
    }

    /** On a ground that hides lines behind the words. */
    Lettering clear() {
        clear = true;
        return this;
    }

    /** Turned about the place, clockwise in degrees. */
    Lettering turned(double degrees) {
        turned = degrees;
        return this;
    }

    /** Draws words in a line that is no wider than so many pixels. */
    void within(double width, String words) {
        String whole = TextWidth.oneLine(words);
        String shown = TextWidth.abbreviated(whole, size, bold, width);
        if (shown.isEmpty()) {
            return;
        }
        if (clear) {
            double taken = TextWidth.of(shown, size, bold);
            double left = "start".equals(anchor) ? x : "end".equals(anchor) ? x - taken : x - taken / 2;
            svg.rectangle(left - 1, y - size + 1, taken + 2, size + 2, Colours.PAPER).close();
        }
        svg.begin("text").with("x", x).with("y", y).with("font-size", size).with("fill", colour);
        if (!"start".equals(anchor)) {
            svg.with("text-anchor", anchor);
        }
        if (bold) {
            svg.with("font-weight", "bold");
        }
        if (turned != 0) {
            svg.with("transform",
                    "rotate(" + Markup.number(turned) + " " + Markup.number(x) + " " + Markup.number(y) + ")");
        }
        svg.open();
        if (!shown.equals(whole)) {
            svg.element("title", whole);
        }
        svg.words(shown).end("text");
    }

    /** Draws words in two lines at most. */
    void wrapped(double width, double lineHeight, String words) {
        List<String> lines = TextWidth.inTwoLines(TextWidth.oneLine(words), size, bold, width);
        double middle = y;
        for (int i = 0; i < lines.size(); i++) {
            y = middle + (i - (lines.size() - 1) / 2.0) * lineHeight;
            within(width, lines.get(i));
        }
        y = middle;
    }
}
