package org.holdfast.diagram.svg;

import java.util.List;

import org.holdfast.diagram.view.Colour;

/**
 * How well words are told from their ground.
 *
 * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2: contrast ratio</a>
 */
public final class Contrast {
    /** What words need at least, says WCAG 2.2, 1.4.3 (AA). */
    public static final double WORDS = 4.5;
    /** What lines and signs need at least, says WCAG 2.2, 1.4.11. */
    public static final double LINES = 3;

    private static final double STEP = 0.02;

    private Contrast() {}

    /** The contrast of two colours, 1 (none) to 21 (black on white). */
    public static double of(Colour one, Colour other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** The colour if it has the contrast on all grounds, else the nearest of its hue that has, else black or white. */
    static Colour readable(Colour colour, List<Colour> grounds, double least) {
        if (least(colour, grounds) >= least) {
            return colour;
        }
        Lightness lightness = Lightness.of(colour);
        double ground = grounds.stream().mapToDouble(each -> Lightness.of(each).lightness()).average().orElse(1);
        double step = ground > 0.6 ? -STEP : STEP;
        for (double light = lightness.lightness(); light >= 0 && light <= 1; light += step) {
            Colour tried = lightness.as(light).colour();
            if (least(tried, grounds) >= least) {
                return tried;
            }
        }
        return least(Colour.BLACK, grounds) >= least(Colour.WHITE, grounds) ? Colour.BLACK : Colour.WHITE;
    }

    private static double least(Colour colour, List<Colour> grounds) {
        return grounds.stream().mapToDouble(ground -> of(colour, ground)).min().orElse(Double.MAX_VALUE);
    }

    private static double luminance(Colour colour) {
        return 0.2126 * Lightness.linear(colour.red()) + 0.7152 * Lightness.linear(colour.green())
                + 0.0722 * Lightness.linear(colour.blue());
    }
}
