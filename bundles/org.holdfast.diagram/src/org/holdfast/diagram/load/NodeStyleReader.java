package org.holdfast.diagram.load;

import static org.holdfast.diagram.load.Reading.choice;
import static org.holdfast.diagram.load.Reading.flag;

import java.util.Optional;

import org.holdfast.diagram.description.ColourDescription;
import org.holdfast.diagram.description.LineLook;
import org.holdfast.diagram.description.NodeLook;
import org.holdfast.diagram.expression.Expression;
import org.holdfast.diagram.view.Colour;
import org.holdfast.diagram.view.Line.Dash;
import org.holdfast.diagram.view.NodeStyle.Shape;

/** Reads the styles of nodes. */
final class NodeStyleReader {
    private final Reading reading;

    NodeStyleReader(Reading reading) {
        this.reading = reading;
    }

    NodeLook read(Entry style) {
        style.ignore("labelAlignment", "resizeKind", "forbiddenSides");
        Expression size = reading.expression(style, "sizeComputationExpression", "3");
        NodeLook look = switch (style.type()) {
            case "SquareDescription" -> look(style, new Shape.Square(), "color", side(style, "width", size),
                    side(style, "height", size));
            case "LozengeNodeDescription" -> look(style, new Shape.Lozenge(), "color",
                    computed(style, "widthComputationExpression", size),
                    computed(style, "heightComputationExpression", size));
            case "EllipseNodeDescription" -> look(style, new Shape.Ellipse(), "color",
                    computed(style, "horizontalDiameterComputationExpression", size),
                    computed(style, "verticalDiameterComputationExpression", size));
            case "NoteDescription" -> look(style, new Shape.Note(), "color", size, size);
            case "DotDescription" -> dot(style, size);
            case "WorkspaceImageDescription" -> image(style, size);
            default -> throw style.wrong("'" + style.type() + "' is no style of nodes that the built-in editor draws; "
                    + "SquareDescription, LozengeNodeDescription, EllipseNodeDescription, NoteDescription, DotDescription or "
                    + "WorkspaceImageDescription was expected");
        };
        style.done();
        return look;
    }

    private NodeLook look(Entry style, Shape shape, String colour, Expression width, Expression height) {
        return look(style, shape, ColourReader.read(style, colour), width, height);
    }

    private NodeLook look(Entry style, Shape shape, ColourDescription fill, Expression width, Expression height) {
        return new NodeLook(shape, fill, Optional.empty(), border(reading, style, "0"), width, height,
                LabelReader.read(reading, style), !"node".equals(style.text("labelPosition").orElse("border")),
                flag(style, "hideLabelByDefault", false), reading.expression(style, "tooltipExpression"));
    }

    static LineLook border(Reading reading, Entry style, String width) {
        return new LineLook(ColourReader.read(style, "borderColor"),
                reading.expression(style, "borderSizeComputationExpression", width),
                choice(style, "borderLineStyle", Dash.SOLID));
    }

    private NodeLook dot(Entry style, Expression size) {
        style.ignore("strokeSizeComputationExpression");
        return look(style, new Shape.Dot(), "backgroundColor", size, size);
    }

    private NodeLook image(Entry style, Expression size) {
        style.ignore("arcWidth", "arcHeight", "roundedCorner");
        Shape shape = new Shape.Image(style.need("workspacePath", "the path of a picture"));
        return look(style, shape, new ColourDescription.Fixed(Colour.WHITE), size, size);
    }

    /** A side in tens of points: what is 0 or not said is as the size. */
    private Expression side(Entry style, String attribute, Expression size) {
        return Reading.number(style, attribute, 0) == 0 ? size : reading.expression(style, attribute, "0");
    }

    private Expression computed(Entry style, String attribute, Expression size) {
        return reading.expression(style, attribute).filter(side -> !"0".equals(side.text().strip())).orElse(size);
    }
}
