package org.holdfast.diagram.view;

/**
 * A colour of the screen.
 *
 * @param red
 *            0 to 255
 * @param green
 *            0 to 255
 * @param blue
 *            0 to 255
 */
public record Colour(int red, int green, int blue) {

    /** Black. */
    public static final Colour BLACK = new Colour(0, 0, 0);
    /** White. */
    public static final Colour WHITE = new Colour(255, 255, 255);

    /**
     * Checks the shares.
     *
     * @throws IllegalArgumentException
     *             if one is outside 0 to 255
     */
    public Colour {
        if (((red | green | blue) & ~0xff) != 0) {
            throw new IllegalArgumentException(
                    "a share of a colour is 0 to 255, not " + red + ", " + green + ", " + blue);
        }
    }
}
