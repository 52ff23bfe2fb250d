package org.holdfast.diagram.load;

import static org.holdfast.diagram.load.Reading.choice;

import java.util.Optional;

import org.holdfast.diagram.description.EdgeLook;
import org.holdfast.diagram.description.LabelLook;
import org.holdfast.diagram.description.LineLook;
import org.holdfast.diagram.view.EdgeStyle.Arrow;
import org.holdfast.diagram.view.EdgeStyle.Routing;
import org.holdfast.diagram.view.Line.Dash;

/** Reads the styles of edges. */
final class EdgeStyleReader {
    private final Reading reading;

    EdgeStyleReader(Reading reading) {
        this.reading = reading;
    }

    EdgeLook read(Entry style) {
        if (!style.type().isEmpty() && !"EdgeStyleDescription".equals(style.type())) {
            throw style.wrong("'" + style.type()
                    + "' is no style of edges that the built-in editor draws; EdgeStyleDescription was expected");
        }
        style.ignore("foldingStyle", "endsCentering", "centeredSourceMappings", "centeredTargetMappings");
        LineLook line = new LineLook(ColourReader.read(style, "strokeColor"),
                reading.expression(style, "sizeComputationExpression", "1"), choice(style, "lineStyle", Dash.SOLID));
        EdgeLook look = new EdgeLook(line, choice(style, "sourceArrow", Arrow.NO_DECORATION),
                choice(style, "targetArrow", Arrow.INPUT_ARROW), choice(style, "routingStyle", Routing.STRAIGHT),
                label(style, "beginLabelStyleDescription"), label(style, "centerLabelStyleDescription"),
                label(style, "endLabelStyleDescription"));
        style.done();
        return look;
    }

    private Optional<LabelLook> label(Entry style, String name) {
        return style.child(name).map(label -> {
            LabelLook look = LabelReader.read(reading, label);
            label.done();
            return look;
        });
    }
}
