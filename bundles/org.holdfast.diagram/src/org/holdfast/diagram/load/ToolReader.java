package org.holdfast.diagram.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.holdfast.diagram.description.Mapping;
import org.holdfast.diagram.description.Tool;
import org.holdfast.diagram.description.Tool.Basics;
import org.holdfast.diagram.description.Tool.End;

/** Reads tools. */
final class ToolReader {
    /** What Sirius does with these, the built-in editor does in its own way or not at all. */
    static final Set<String> SIRIUS_ALONE = Set.of("PopupMenu", "GroupMenu", "ExternalJavaAction",
            "ExternalJavaActionCall", "PasteDescription", "SelectionWizardDescription",
            "PaneBasedSelectionWizardDescription", "RequestDescription", "DiagramCreationDescription",
            "DiagramNavigationDescription", "TableCreationDescription", "TableNavigationDescription",
            "TreeCreationDescription", "TreeNavigationDescription");
    private static final List<String> VARIABLES = List.of("variable", "viewVariable", "sourceVariable",
            "targetVariable",
            "sourceViewVariable", "targetViewVariable", "source", "target", "sourceView", "targetView", "element",
            "elementView", "view", "edgeView", "containerView", "oldContainer", "newContainer", "newViewContainer");
    private static final Map<String, End> ENDS = Map.of("RECONNECT_SOURCE", End.SOURCE, "RECONNECT_TARGET", End.TARGET,
            "RECONNECT_BOTH", End.BOTH);

    private final Reading reading;
    private final Pool<Mapping> mappings;

    ToolReader(Reading reading, Pool<Mapping> mappings) {
        this.reading = reading;
        this.mappings = mappings;
    }

    Tool read(Entry entry) {
        entry.ignore("documentation", "forceRefresh", "elementsToSelect", "inverseSelectionOrder", "icon");
        Basics basics = basics(entry);
        Tool tool = switch (entry.type()) {
            case "NodeCreationDescription" -> new Tool.NodeCreation(basics,
                    names(entry, "nodeMappings", Kinds.PLAIN_NODES), names(entry, "extraMappings", Kinds.NODES));
            case "ContainerCreationDescription" -> new Tool.NodeCreation(basics,
                    names(entry, "containerMappings", Kinds.CONTAINERS), names(entry, "extraMappings", Kinds.NODES));
            case "EdgeCreationDescription" -> new Tool.EdgeCreation(basics, names(entry, "edgeMappings", Kinds.EDGES),
                    names(entry, "extraSourceMappings", Kinds.NODES), names(entry, "extraTargetMappings", Kinds.NODES),
                    reading.expression(entry, "connectionStartPrecondition"));
            case "ReconnectEdgeDescription" -> new Tool.Reconnection(basics, end(entry));
            case "DirectEditLabel" -> new Tool.DirectEdit(basics, mask(entry),
                    reading.expression(entry, "inputLabelExpression"));
            case "DeleteElementDescription" -> new Tool.Deletion(basics);
            case "DoubleClickDescription" -> {
                names(entry, "mappings", Kinds.MAPPINGS);
                yield new Tool.DoubleClick(basics);
            }
            case "ContainerDropDescription" -> {
                // what is dragged from elsewhere than the diagram is Sirius' alone
                entry.ignore("dragSource", "moveEdges");
                yield new Tool.Drop(basics, names(entry, "mappings", Kinds.NODES));
            }
            case "ToolDescription" -> new Tool.Action(basics);
            case "OperationAction" -> new Tool.SelectionAction(basics);
            default -> throw entry.wrong("'" + entry.type() + "' is no tool that the built-in editor has");
        };
        entry.done();
        return tool;
    }

    /** The names of the tools that are used when something is dragged into what a diagram or a mapping shows. */
    static List<String> drops(Pool<Tool> tools, Entry entry) {
        return tools.references(entry, "dropDescriptions", "a tool ContainerDropDescription",
                List.of("ContainerDropDescription"));
    }

    private Basics basics(Entry entry) {
        Map<String, String> variables = new HashMap<>();
        for (String role : VARIABLES) {
            entry.child(role).ifPresent(variable -> {
                variables.put(role, variable.need("name", "the name of a variable"));
                variable.ignore("documentation");
                variable.done();
            });
        }
        return new Basics(entry.name(), reading.label(entry), entry.place(), entry.text("iconPath"),
                reading.expression(entry, "precondition"), new OperationReader(reading).first(entry), variables);
    }

    private Set<String> names(Entry entry, String attribute, List<String> kinds) {
        return new HashSet<>(mappings.references(entry, attribute, "a mapping that it creates or is used on", kinds));
    }

    private static End end(Entry entry) {
        String kind = entry.text("reconnectionKind").orElse("RECONNECT_TARGET");
        if (!ENDS.containsKey(kind)) {
            throw entry.wrong("reconnectionKind is '" + kind
                    + "'; RECONNECT_SOURCE, RECONNECT_TARGET or RECONNECT_BOTH was expected");
        }
        return ENDS.getOrDefault(kind, End.TARGET);
    }

    private static String mask(Entry entry) {
        Entry mask = entry.child("mask").orElseThrow(() -> entry.wrong("a mask such as {0} was expected"));
        String text = mask.need("mask", "a mask such as {0}");
        mask.done();
        return text;
    }
}
