package org.holdfast.report.chart;

/**
 * The colours of pictures: those of Okabe and Ito, which the colour-blind can tell apart, and light tints of them under
 * text. Each differs from its neighbours in lightness too, for printers without colour; no colour is the only sign of
 * anything.
 *
 * @see <a href="https://jfly.uni-koeln.de/color/">Okabe and Ito: Color Universal Design</a>
 */
final class Colours {
    static final String PAPER = "#ffffff";
    static final String INK = "#1d2733";
    static final String QUIET = "#56616e";
    static final String LINE = "#d5dbe2";
    static final String BAND = "#f5f7f9";
    static final String BLUE = "#0072b2";
    static final String SKY = "#56b4e9";
    static final String PALE_SKY = "#cfe8f8";
    static final String ORANGE = "#f5c04f";
    /** Vermilion, darker than theirs: white text on it is to be read. */
    static final String VERMILION = "#b34700";
    static final String GREEN = "#009e73";
    static final String PALE_GREEN = "#e3f4ee";

    private Colours() {}
}
