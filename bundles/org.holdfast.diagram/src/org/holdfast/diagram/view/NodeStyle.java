package org.holdfast.diagram.view;

import java.util.Optional;

/**
 * How a node looks.
 *
 * @param shape
 *            its outline
 * @param fill
 *            of its inside; towards its bottom or right where the specification asks for a gradient
 * @param gradient
 *            from which colour the fill comes, if it is a gradient
 * @param border
 *            its outline's line
 * @param width
 *            the least width in points that the specification asks for; 0 for what the words need
 * @param height
 *            the least height in points that the specification asks for; 0 for what the words need
 * @param labelOutside
 *            whether its words stand beside it rather than in it
 * @param labelHidden
 *            whether its words are only shown on demand
 */
public record NodeStyle(Shape shape, Colour fill, Optional<Colour> gradient, Line border, int width, int height,
        boolean labelOutside,
        boolean labelHidden) {

    /** The outlines that the subset of Sirius knows. */
    public sealed interface Shape {
        /** A rectangle. */
        record Square() implements Shape {}

        /**
         * A rectangle with round corners.
         *
         * @param radius
         *            of the corners, in points
         */
        record Rounded(int radius) implements Shape {}

        /** An ellipse. */
        record Ellipse() implements Shape {}

        /** A square on its point. */
        record Lozenge() implements Shape {}

        /** A small disc with a border. */
        record Dot() implements Shape {}

        /** A sheet with a folded corner. */
        record Note() implements Shape {}

        /** A parallelogram. */
        record Parallelogram() implements Shape {}

        /**
         * A picture.
         *
         * @param path
         *            as in the specification: {@code /bundle/folder/name.svg}
         */
        record Image(String path) implements Shape {}
    }
}
