package org.holdfast.diagram.svg;

import java.util.List;

import org.holdfast.diagram.view.Colour;

/**
 * A colour of the picture in daylight and in the dark. Specifications tell the one for daylight; the other has the same hue,
 * and is the darker the lighter that is.
 *
 * @param light
 *            on a light ground
 * @param dark
 *            on a dark ground
 */
record Ink(Colour light, Colour dark) {
    static final Ink PAPER = of(Colour.WHITE);
    static final Ink TITLE = of(new Colour(29, 39, 51));
    static final Ink QUIET = words(new Colour(86, 97, 110), PAPER);

    private static final double DARKEST = 0.22;
    private static final double RANGE = 0.74;
    /** Light tints would not be seen as tints in the dark. */
    private static final double STRONGER = 1.5;
    private static final double TINT = 0.85;

    /** The ink of a colour that a specification tells: lightness L becomes 0.22 + 0.74 (1 - L). */
    static Ink of(Colour colour) {
        Lightness light = Lightness.of(colour);
        double stronger = light.lightness() > TINT ? STRONGER : 1;
        Colour dark = light.as(DARKEST + RANGE * (1 - light.lightness())).coloured(stronger).colour();
        return new Ink(colour, dark);
    }

    /** The ink of words: as told where that is readable on the grounds, else darker or lighter until it is. */
    static Ink words(Colour colour, Ink... grounds) {
        return on(colour, Contrast.WORDS, grounds);
    }

    /** The ink of lines that mean something. */
    static Ink line(Colour colour, Ink... grounds) {
        return on(colour, Contrast.LINES, grounds);
    }

    private static Ink on(Colour colour, double least, Ink... grounds) {
        List<Ink> all = List.of(grounds);
        Ink told = of(colour);
        return new Ink(Contrast.readable(colour, all.stream().map(Ink::light).toList(), least),
                Contrast.readable(told.dark(), all.stream().map(Ink::dark).toList(), least));
    }
}
