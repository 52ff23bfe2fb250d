package org.holdfast.diagram.svg;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.view.NodeStyle;
import org.holdfast.diagram.view.NodeStyle.Shape;

/** Draws the shapes of nodes, and keeps which gradients they need. */
final class ShapeDrawing {
    private final Canvas canvas;
    private final Markup svg;
    private final Map<Colours, String> gradients = new LinkedHashMap<>();

    /** The two ends of a gradient. */
    private record Colours(Ink from, Ink to) {}

    ShapeDrawing(Canvas canvas) {
        this.canvas = canvas;
        this.svg = canvas.svg;
    }

    /** Draws a shape, and says what its ground is. */
    Ink draw(NodeStyle style, Bounds at) {
        Ink fill = Ink.of(style.fill());
        if (style.shape() instanceof Shape.Image image) {
            Optional<String> sign = canvas.icons.id(image.path());
            if (sign.isPresent()) {
                canvas.sign(sign.get(), at);
                return Ink.PAPER;
            }
        }
        Outline.begin(svg, style.shape(), at);
        Ink border = Ink.of(style.border().colour());
        Optional<String> gradient = style.gradient().map(from -> new Colours(Ink.of(from), fill)).map(
                colours -> gradients.computeIfAbsent(colours,
                        fresh -> canvas.options.prefix() + "g" + gradients.size()));
        if (gradient.isPresent()) {
            canvas.palette.stroke(svg, border);
            svg.with("style", "fill:url(#" + gradient.get() + ")");
        } else if (style.border().width() > 0) {
            canvas.palette.both(svg, fill, border);
        } else {
            canvas.palette.fill(svg, fill);
        }
        if (style.border().width() > 0) {
            canvas.line(style.border());
        }
        svg.close();
        return fill;
    }

    /** The definitions of the gradients that were used. */
    String definitions() {
        Markup definitions = new Markup();
        gradients.forEach((colours, id) -> {
            definitions.begin("linearGradient").with("id", id).with("x2", 0).with("y2", 1).open();
            definitions.begin("stop").with("offset", 0);
            canvas.palette.stop(definitions, colours.from());
            definitions.close().begin("stop").with("offset", 1);
            canvas.palette.stop(definitions, colours.to());
            definitions.close().end("linearGradient");
        });
        return definitions.toString();
    }
}
