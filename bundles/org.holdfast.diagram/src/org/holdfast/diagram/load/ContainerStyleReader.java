package org.holdfast.diagram.load;

import static org.holdfast.diagram.load.Reading.flag;
import static org.holdfast.diagram.load.Reading.number;

import java.util.Optional;

import org.holdfast.diagram.description.ColourDescription;
import org.holdfast.diagram.description.NodeLook;
import org.holdfast.diagram.view.Colour;
import org.holdfast.diagram.view.NodeStyle.Shape;

/** Reads the styles of containers. */
final class ContainerStyleReader {
    private final Reading reading;

    ContainerStyleReader(Reading reading) {
        this.reading = reading;
    }

    NodeLook read(Entry style) {
        style.ignore("labelAlignment");
        NodeLook look = switch (style.type()) {
            case "FlatContainerStyleDescription" -> flat(style);
            case "ShapeContainerStyleDescription" -> shaped(style);
            case "WorkspaceImageDescription" -> image(style);
            default -> throw style.wrong("'" + style.type()
                    + "' is no style of containers that the built-in editor draws; "
                    + "FlatContainerStyleDescription, ShapeContainerStyleDescription or WorkspaceImageDescription was expected");
        };
        style.done();
        return look;
    }

    private NodeLook flat(Entry style) {
        style.ignore("labelBorderStyle");
        ColourDescription fill = ColourReader.read(style, "backgroundColor");
        ColourDescription from = ColourReader.read(style, "foregroundColor");
        boolean liquid = "Liquid".equals(style.text("backgroundStyle").orElse(""));
        return look(style, outline(style), fill, Optional.of(from).filter(other -> !liquid && !other.equals(fill)));
    }

    private NodeLook shaped(Entry style) {
        if (!"parallelogram".equals(style.text("shape").orElse("parallelogram"))) {
            throw style.wrong("shape is '" + style.text("shape").orElse("") + "'; parallelogram was expected");
        }
        style.ignore("roundedCorner", "arcWidth", "arcHeight");
        return look(style, new Shape.Parallelogram(), ColourReader.read(style, "backgroundColor"), Optional.empty());
    }

    private NodeLook image(Entry style) {
        style.ignore("roundedCorner", "arcWidth", "arcHeight", "sizeComputationExpression", "labelPosition",
                "resizeKind",
                "forbiddenSides");
        return look(style, new Shape.Image(style.need("workspacePath", "the path of a picture")),
                new ColourDescription.Fixed(Colour.WHITE), Optional.empty());
    }

    private static Shape outline(Entry style) {
        int radius = Math.max(number(style, "arcWidth", 10), number(style, "arcHeight", 10));
        return flag(style, "roundedCorner", false) ? new Shape.Rounded(radius) : new Shape.Square();
    }

    private NodeLook look(Entry style, Shape shape, ColourDescription fill, Optional<ColourDescription> gradient) {
        return new NodeLook(shape, fill, gradient, NodeStyleReader.border(reading, style, "0"),
                reading.expression(style, "widthComputationExpression", "-1"),
                reading.expression(style, "heightComputationExpression", "-1"), LabelReader.read(reading, style), false,
                flag(style, "hideLabelByDefault", false), reading.expression(style, "tooltipExpression"));
    }
}
