package org.holdfast.diagram.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.holdfast.diagram.description.DiagramDescription;
import org.holdfast.diagram.description.Filter;
import org.holdfast.diagram.description.Layer;
import org.holdfast.diagram.description.LayoutDescription;
import org.holdfast.diagram.description.Mapping;
import org.holdfast.diagram.description.Tool;
import org.holdfast.diagram.description.ValidationRule;

/** Reads descriptions of diagrams. */
final class DiagramReader {
    private final Reading reading;
    private final Pool<Mapping> mappings = new Pool<>();
    private final Pool<Tool> tools = new Pool<>();

    DiagramReader(Reading reading) {
        this.reading = reading;
    }

    DiagramDescription read(Entry entry) {
        entry.ignore("documentation", "endUserDocumentation", "initialisation", "showOnStartup", "enablePopupBars",
                "concerns", "defaultConcern", "pasteDescriptions");
        List<Layer> layers = layers(entry);
        List<String> drops = ToolReader.drops(tools, entry);
        FilterReader filterReader = new FilterReader(reading, mappings);
        List<Filter> filters = entry.children("filters").stream().map(filterReader::read).toList();
        List<ValidationRule> rules = entry.child("validationSet").map(new RuleReader(reading, mappings)::read)
                .orElse(List.of());
        Optional<LayoutDescription> layout = entry.child("layout").map(LayoutReader::read);
        Map<String, Mapping> all = new LinkedHashMap<>();
        Map<String, Tool> allTools = new LinkedHashMap<>();
        while (mappings.isWaiting() || tools.isWaiting()) {
            all.putAll(mappings.read(new MappingReader(reading, mappings, tools)::read));
            allTools.putAll(tools.read(new ToolReader(reading, mappings)::read));
        }
        DiagramDescription diagram = new DiagramDescription(reading.name(entry), reading.label(entry), entry.place(),
                reading.domainClass(entry, "domainClass"), reading.expression(entry, "titleExpression"),
                reading.expression(entry, "preconditionExpression"), ColourReader.optional(entry, "backgroundColor"),
                layers,
                all, allTools, drops, filters, rules, layout);
        entry.done();
        return diagram;
    }

    private List<Layer> layers(Entry entry) {
        List<Entry> layers = new ArrayList<>();
        layers.add(entry.child("defaultLayer").orElseThrow(() -> entry.wrong("a defaultLayer was expected")));
        layers.addAll(entry.children("additionalLayers"));
        LayerReader reader = new LayerReader(reading, mappings, new SectionReader(reading, tools));
        return layers.stream().map(reader::read).toList();
    }
}
