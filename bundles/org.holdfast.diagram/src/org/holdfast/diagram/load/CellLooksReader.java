package org.holdfast.diagram.load;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.holdfast.diagram.description.CellLooks;
import org.holdfast.diagram.description.CellLooks.Words;
import org.holdfast.diagram.description.ColourDescription;
import org.holdfast.diagram.description.Looks.Conditional;
import org.holdfast.diagram.view.Label.Format;

/** Reads how cells of tables look. */
final class CellLooksReader {

    private CellLooksReader() {}

    static CellLooks read(Reading reading, Entry entry) {
        return new CellLooks(conditional(reading, entry, "foregroundConditionalStyle", CellLooksReader::words),
                entry.child("defaultForeground").map(CellLooksReader::words),
                conditional(reading, entry, "backgroundConditionalStyle", CellLooksReader::ground),
                entry.child("defaultBackground").map(CellLooksReader::ground));
    }

    private static <L> List<Conditional<L>> conditional(Reading reading, Entry mapping, String name,
            Function<Entry, L> style) {
        return mapping.children(name).stream().map(entry -> {
            String condition = entry.need("predicateExpression", "a condition");
            L look = entry.child("style").map(style).orElseThrow(() -> entry.wrong("a style was expected"));
            entry.done();
            return new Conditional<>(reading.parse(entry, condition), look);
        }).toList();
    }

    private static Words words(Entry style) {
        Set<Format> formats = style.values("labelFormat").stream()
                .map(value -> Reading.constant(style, "labelFormat", value, Format.class)).collect(Collectors.toSet());
        Words words = new Words(ColourReader.read(style, "foreGroundColor"), Reading.number(style, "labelSize", 12),
                formats);
        style.done();
        return words;
    }

    private static ColourDescription ground(Entry style) {
        ColourDescription ground = ColourReader.read(style, "backgroundColor");
        style.done();
        return ground;
    }
}
