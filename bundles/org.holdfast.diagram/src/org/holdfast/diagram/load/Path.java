package org.holdfast.diagram.load;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The way to an entry in words, such as {@code Viewpoint 'Structure' / Diagram 'Overview' / layer 'Default'}. */
final class Path {
    private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("ownedViewpoints", "Viewpoint"),
            Map.entry("DiagramDescription", "Diagram"), Map.entry("EditionTableDescription", "Table"),
            Map.entry("CrossTableDescription", "Table"), Map.entry("TreeDescription", "Tree"),
            Map.entry("defaultLayer", "layer"), Map.entry("additionalLayers", "layer"),
            Map.entry("containerMappings", "container mapping"), Map.entry("subContainerMappings", "container mapping"),
            Map.entry("nodeMappings", "node mapping"), Map.entry("subNodeMappings", "node mapping"),
            Map.entry("borderedNodeMappings", "border node mapping"), Map.entry("edgeMappings", "edge mapping"),
            Map.entry("conditionnalStyles", "conditional style"), Map.entry("CompositeFilterDescription", "filter"),
            Map.entry("toolSections", "tool section"), Map.entry("ownedLineMappings", "line mapping"),
            Map.entry("ownedSubLines", "line mapping"), Map.entry("ownedColumnMappings", "column mapping"),
            Map.entry("subItemMappings", "item mapping"), Map.entry("userColorsPalettes", "palette"),
            Map.entry("ownedJavaExtensions", "Java extension"), Map.entry("ownedRules", "rule"));

    private Path() {}

    static String of(Entry entry) {
        Deque<String> steps = new ArrayDeque<>();
        for (Optional<Entry> at = Optional.of(entry); at.isPresent(); at = at.get().parent()) {
            if (at.get().parent().isPresent() || steps.isEmpty()) {
                steps.push(step(at.get()));
            }
        }
        return String.join(" / ", steps);
    }

    private static String step(Entry entry) {
        String word = WORDS.getOrDefault(entry.type().isEmpty() ? entry.tag() : entry.type(),
                WORDS.getOrDefault(entry.tag(),
                        apart(entry.type().isEmpty() ? entry.tag() : entry.type())));
        return entry.name().isEmpty() ? word : word + " '" + entry.name() + "'";
    }

    /** {@code SquareDescription} as {@code square description}. */
    private static String apart(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
