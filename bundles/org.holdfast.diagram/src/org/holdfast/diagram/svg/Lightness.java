package org.holdfast.diagram.svg;

import org.holdfast.diagram.view.Colour;

/**
 * A colour by lightness, as eyes see it, and hue: in it, colours can be made lighter or darker and stay what they are.
 *
 * @param lightness
 *            0 (black) to 1 (white)
 * @param a
 *            green to red
 * @param b
 *            blue to yellow
 * @see <a href="https://bottosson.github.io/posts/oklab/">B. Ottosson: a perceptual colour space (Oklab)</a>
 */
record Lightness(double lightness, double a, double b) {
    private static final double FULL = 255;

    static Lightness of(Colour colour) {
        double red = linear(colour.red());
        double green = linear(colour.green());
        double blue = linear(colour.blue());
        double l = StrictMath.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = StrictMath.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = StrictMath.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new Lightness(0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    Colour colour() {
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new Colour(share(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                share(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                share(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
    }

    /** The same hue, as light as told. */
    Lightness as(double light) {
        return new Lightness(Math.clamp(light, 0.0, 1.0), a, b);
    }

    /** As colourful times as told. */
    Lightness coloured(double times) {
        return new Lightness(lightness, a * times, b * times);
    }

    /** A share of red, green or blue as light, from 0 to 1. */
    static double linear(int share) {
        double value = share / FULL;
        return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int share(double linear) {
        double value = linear <= 0.0031308 ? linear * 12.92 : 1.055 * StrictMath.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.clamp(Math.round(value * FULL), 0L, 255L);
    }

    private static double cube(double value) {
        return value * value * value;
    }
}
