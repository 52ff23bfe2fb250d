package org.holdfast.diagram.load;

import static org.holdfast.diagram.load.Reading.flag;
import static org.holdfast.diagram.load.Reading.number;

import java.util.Set;
import java.util.stream.Collectors;

import org.holdfast.diagram.description.LabelLook;
import org.holdfast.diagram.view.Label.Format;

/** Reads how words look, from a style that has words. What Sirius has for what is not said, is so here. */
final class LabelReader {

    private LabelReader() {}

    static LabelLook read(Reading reading, Entry style) {
        Set<Format> formats = style.values("labelFormat").stream()
                .map(value -> Reading.constant(style, "labelFormat", value, Format.class)).collect(Collectors.toSet());
        return new LabelLook(reading.expression(style, "labelExpression", "feature:name"),
                ColourReader.read(style, "labelColor"), number(style, "labelSize", 8), formats,
                flag(style, "showIcon", true), style.text("iconPath").filter(path -> !path.isBlank()));
    }
}
