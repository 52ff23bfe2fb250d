package org.holdfast.diagram.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.holdfast.diagram.description.EdgeMapping;
import org.holdfast.diagram.description.Gestures;
import org.holdfast.diagram.description.Looks;
import org.holdfast.diagram.description.Mapping;
import org.holdfast.diagram.description.NodeLook;
import org.holdfast.diagram.description.NodeMapping;
import org.holdfast.diagram.description.Tool;
import org.holdfast.diagram.view.Node.Arrangement;

/** Reads mappings. */
final class MappingReader {
    private static final Map<String, Arrangement> ARRANGEMENTS = Map.of("FreeForm", Arrangement.FREE, "List",
            Arrangement.LIST, "HorizontalStack", Arrangement.ROW, "VerticalStack", Arrangement.COLUMN);

    private final Reading reading;
    private final Pool<Mapping> mappings;
    private final Pool<Tool> tools;

    MappingReader(Reading reading, Pool<Mapping> mappings, Pool<Tool> tools) {
        this.reading = reading;
        this.mappings = mappings;
        this.tools = tools;
    }

    Mapping read(Entry entry) {
        if (!entry.type().isEmpty()) {
            throw entry.wrong("a mapping of its own was expected, not a " + entry.type());
        }
        if (!Reading.flag(entry, "createElements", true)) {
            throw entry.wrong("createElements is false; the built-in editor shows what the model says, nothing else");
        }
        entry.ignore("name", "label", "documentation", "synchronizationLock", "semanticElements", "pasteDescriptions",
                "detailDescriptions", "navigationDescriptions");
        Mapping mapping = Kinds.EDGES.contains(entry.tag()) ? edge(entry) : node(entry);
        entry.done();
        return mapping;
    }

    private NodeMapping node(Entry entry) {
        boolean container = Kinds.CONTAINERS.contains(entry.tag());
        Looks<NodeLook> looks = LooksReader.read(reading, entry,
                container ? new ContainerStyleReader(reading)::read : new NodeStyleReader(reading)::read);
        List<String> children = container ? children(entry) : List.of();
        List<String> borders = new ArrayList<>(mappings.names(entry.children("borderedNodeMappings")));
        borders.addAll(mappings.references(entry, "reusedBorderedNodeMappings", "a node mapping", Kinds.PLAIN_NODES));
        return new NodeMapping(entry.name(), reading.domainClass(entry, "domainClass"),
                reading.expression(entry, "semanticCandidatesExpression"),
                reading.expression(entry, "preconditionExpression"), container ? arrangement(entry) : Arrangement.NONE,
                children, borders, looks, gestures(entry));
    }

    private List<String> children(Entry entry) {
        List<String> children = new ArrayList<>(mappings.names(entry.children("subContainerMappings")));
        children.addAll(
                mappings.references(entry, "reusedContainerMappings", "a container mapping", Kinds.CONTAINERS));
        children.addAll(mappings.names(entry.children("subNodeMappings")));
        children.addAll(mappings.references(entry, "reusedNodeMappings", "a node mapping", Kinds.PLAIN_NODES));
        return children;
    }

    private static Arrangement arrangement(Entry entry) {
        String presentation = entry.text("childrenPresentation").orElse("FreeForm");
        return Optional.ofNullable(ARRANGEMENTS.get(presentation))
                .orElseThrow(() -> entry.wrong("childrenPresentation is '"
                        + presentation + "'; FreeForm, List, HorizontalStack or VerticalStack was expected"));
    }

    private EdgeMapping edge(Entry entry) {
        Optional<EdgeMapping.Own> own = own(entry);
        return new EdgeMapping(entry.name(), own, reading.expression(entry, "preconditionExpression"),
                ends(entry, "sourceMapping"), ends(entry, "targetMapping"),
                reading.parse(entry, entry.need("targetFinderExpression", "what leads from a source to its targets")),
                reading.expression(entry, "targetExpression"),
                LooksReader.read(reading, entry, new EdgeStyleReader(reading)::read),
                tools.references(entry, "reconnections", "a tool", List.of("ReconnectEdgeDescription")),
                gestures(entry));
    }

    private Optional<EdgeMapping.Own> own(Entry entry) {
        if (!Reading.flag(entry, "useDomainElement", false)) {
            entry.ignore("domainClass", "sourceFinderExpression", "semanticCandidatesExpression");
            return Optional.empty();
        }
        return Optional.of(new EdgeMapping.Own(reading.domainClass(entry, "domainClass"),
                reading.expression(entry, "semanticCandidatesExpression"),
                reading.parse(entry,
                        entry.need("sourceFinderExpression", "what leads from an element to its sources"))));
    }

    private Set<String> ends(Entry entry, String attribute) {
        List<String> ends = mappings.references(entry, attribute, "a mapping of nodes or containers", Kinds.NODES);
        if (ends.isEmpty()) {
            throw entry
                    .wrong("the attribute " + attribute + " is missing; a mapping of nodes or containers was expected");
        }
        return Set.copyOf(ends);
    }

    private Gestures gestures(Entry entry) {
        return new Gestures(gesture(entry, "deletionDescription", "DeleteElementDescription"),
                gesture(entry, "labelDirectEdit", "DirectEditLabel"),
                gesture(entry, "doubleClickDescription", "DoubleClickDescription"),
                ToolReader.drops(tools, entry));
    }

    private Optional<String> gesture(Entry entry, String attribute, String type) {
        return tools.references(entry, attribute, "a tool " + type, List.of(type)).stream().findFirst();
    }
}
