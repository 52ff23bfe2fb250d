package org.holdfast.diagram.svg;

import static org.holdfast.diagram.svg.Markup.number;

import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.view.NodeStyle.Shape;

/** Begins the element of a shape; its looks are added by who draws it. */
final class Outline {
    private static final double CORNER = 3;
    private static final double FOLD = 10;

    private Outline() {}

    static Markup begin(Markup svg, Shape shape, Bounds at) {
        return switch (shape) {
            case Shape.Square ignored -> rectangle(svg, at, CORNER);
            case Shape.Rounded rounded -> rectangle(svg, at,
                    Math.clamp(rounded.radius(), CORNER, Math.max(CORNER, at.height() / 2)));
            case Shape.Ellipse ignored -> svg.begin("ellipse").with("cx", at.middleX()).with("cy", at.middleY())
                    .with("rx", at.width() / 2).with("ry", at.height() / 2);
            case Shape.Dot ignored -> svg.begin("circle").with("cx", at.middleX()).with("cy", at.middleY()).with("r",
                    Math.min(at.width(), at.height()) / 2);
            case Shape.Lozenge ignored -> path(svg, at.middleX(), at.y(), at.right(), at.middleY(), at.middleX(),
                    at.bottom(), at.x(), at.middleY());
            case Shape.Parallelogram ignored -> path(svg, at.x() + at.height() / 2, at.y(), at.right(), at.y(),
                    at.right() - at.height() / 2, at.bottom(), at.x(), at.bottom());
            case Shape.Note ignored -> path(svg, at.x(), at.y(), at.right() - FOLD, at.y(), at.right(), at.y() + FOLD,
                    at.right(), at.bottom(), at.x(), at.bottom());
            case Shape.Image ignored -> rectangle(svg, at, CORNER);
        };
    }

    private static Markup rectangle(Markup svg, Bounds at, double corner) {
        return svg.begin("rect").with("x", at.x()).with("y", at.y()).with("width", at.width())
                .with("height", at.height()).with("rx", corner);
    }

    private static Markup path(Markup svg, double... corners) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < corners.length; i += 2) {
            path.append(i == 0 ? 'M' : 'L').append(number(corners[i])).append(' ').append(number(corners[i + 1]));
        }
        return svg.begin("path").with("d", path.append('Z').toString());
    }
}
