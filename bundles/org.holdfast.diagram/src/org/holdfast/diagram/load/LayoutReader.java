package org.holdfast.diagram.load;

import java.util.List;
import java.util.stream.Collectors;

import org.holdfast.diagram.description.LayoutDescription;
import org.holdfast.diagram.description.LayoutDescription.Option;
import org.holdfast.diagram.description.LayoutDescription.Target;

/** Reads how a diagram is to be laid out. */
final class LayoutReader {

    private LayoutReader() {}

    static LayoutDescription read(Entry entry) {
        if (!"CustomLayoutConfiguration".equals(entry.type())) {
            throw entry.wrong("a CustomLayoutConfiguration was expected, not a " + entry.type());
        }
        entry.ignore("label", "description", "documentation");
        LayoutDescription layout = new LayoutDescription(entry.need("id", "the id of an algorithm"),
                entry.children("layoutOptions").stream().map(LayoutReader::option).toList());
        entry.done();
        return layout;
    }

    private static Option option(Entry entry) {
        entry.ignore("label", "description", "choices");
        List<Target> targets = entry.values("targets").stream()
                .map(value -> Reading.constant(entry, "targets", value, Target.class)).toList();
        String value = switch (entry.type()) {
            case "BooleanLayoutOption", "StringLayoutOption", "IntegerLayoutOption", "DoubleLayoutOption" ->
                entry.need("value",
                        "a value");
            case "EnumLayoutOption" ->
                entry.children("value").stream().map(Entry::name).collect(Collectors.joining(" "));
            case "EnumSetLayoutOption" ->
                entry.children("values").stream().map(Entry::name).collect(Collectors.joining(" "));
            default -> throw entry.wrong("an option of the layout was expected, not a " + entry.type());
        };
        Option option = new Option(entry.need("id", "the id of an option"), value, targets);
        entry.done();
        return option;
    }
}
