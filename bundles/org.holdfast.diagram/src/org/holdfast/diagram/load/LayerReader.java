package org.holdfast.diagram.load;

import static org.holdfast.diagram.load.Reading.flag;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.holdfast.diagram.description.Layer;
import org.holdfast.diagram.description.Mapping;

/** Reads layers. */
final class LayerReader {
    private final Reading reading;
    private final Pool<Mapping> mappings;
    private final SectionReader sections;

    LayerReader(Reading reading, Pool<Mapping> mappings, SectionReader sections) {
        this.reading = reading;
        this.mappings = mappings;
        this.sections = sections;
    }

    Layer read(Entry entry) {
        boolean additional = "additionalLayers".equals(entry.tag());
        List<Entry> roots = new ArrayList<>(entry.children("containerMappings"));
        roots.addAll(entry.children("nodeMappings"));
        roots.addAll(entry.children("edgeMappings"));
        List<String> names = new ArrayList<>(mappings.names(roots));
        names.addAll(mappings.references(entry, "reusedMappings", "a mapping", Kinds.MAPPINGS));
        roots.addAll(References.all(entry, "reusedMappings"));
        boolean optional = additional && flag(entry, "optional", true);
        boolean active = !optional || flag(entry, "activeByDefault", false);
        entry.ignore("activeByDefault", "documentation", "endUserDocumentation", "icon");
        Layer layer = new Layer(reading.name(entry), reading.label(entry), optional, active, names, members(roots),
                sections.read(entry.children("toolSections")));
        entry.done();
        return layer;
    }

    /** The names of these mappings and of all that they own. */
    private static Set<String> members(List<Entry> roots) {
        Set<String> names = new TreeSet<>();
        Deque<Entry> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            Entry entry = open.remove();
            names.add(entry.name());
            Kinds.NODES.forEach(tag -> open.addAll(entry.peek(tag)));
        }
        return names;
    }
}
