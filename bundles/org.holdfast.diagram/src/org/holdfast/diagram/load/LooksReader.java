package org.holdfast.diagram.load;

import java.util.List;
import java.util.function.Function;

import org.holdfast.diagram.description.Looks;
import org.holdfast.diagram.description.Looks.Conditional;

/** Reads the looks of a mapping, the usual one and those with conditions. */
final class LooksReader {

    private LooksReader() {}

    static <L> Looks<L> read(Reading reading, Entry mapping, Function<Entry, L> style) {
        List<Conditional<L>> conditional = mapping.children("conditionnalStyles").stream()
                .map(one -> conditional(reading, one, style)).toList();
        return new Looks<>(conditional, look(mapping, style));
    }

    private static <L> Conditional<L> conditional(Reading reading, Entry entry, Function<Entry, L> style) {
        String condition = entry.need("predicateExpression", "a condition");
        Conditional<L> conditional = new Conditional<>(reading.parse(entry, condition), look(entry, style));
        entry.done();
        return conditional;
    }

    private static <L> L look(Entry entry, Function<Entry, L> style) {
        return entry.child("style").map(style).orElseThrow(() -> entry.wrong("a style was expected"));
    }
}
