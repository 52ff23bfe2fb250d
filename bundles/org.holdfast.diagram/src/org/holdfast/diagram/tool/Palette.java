package org.holdfast.diagram.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.holdfast.diagram.description.DiagramDescription;
import org.holdfast.diagram.description.EdgeMapping;
import org.holdfast.diagram.description.Layer;
import org.holdfast.diagram.description.Mapping;
import org.holdfast.diagram.description.NodeMapping;
import org.holdfast.diagram.description.Tool;
import org.holdfast.diagram.description.ToolSection;

/**
 * The palette of a diagram.
 *
 * @param sections
 *            those with something to choose, in order
 */
public record Palette(List<Section> sections) {

    /**
     * A section.
     *
     * @param label
     *            what people call it
     * @param entries
     *            its tools, in order
     */
    public record Section(String label, List<Entry> entries) {
        /** Copies the list. */
        public Section {
            entries = List.copyOf(entries);
        }
    }

    /** How a tool of the palette is used. */
    public enum Use {
        /** On the ground or on a node: {@link Creating#create}. */
        CREATE,
        /** From one node to another: {@link Connecting#connect}. */
        CONNECT,
        /** On anything that is selected: {@link Applying#apply}. */
        APPLY
    }

    /**
     * A tool of the palette.
     *
     * @param tool
     *            its name
     * @param label
     *            what people call it
     * @param use
     *            how it is used
     * @param icon
     *            the path of its sign, if it has one of its own
     * @param domainClass
     *            the type of what it creates, if that is one: by it, a sign may be found
     */
    public record Entry(String tool, String label, Use use, Optional<String> icon, Optional<String> domainClass) {}

    /** Copies the list. */
    public Palette {
        sections = List.copyOf(sections);
    }

    /**
     * The palette of a diagram.
     *
     * @param description
     *            of the diagram
     * @param layers
     *            the names of the layers that are on
     * @return sections of the layers that are on; tools that are used without a palette are not in it
     */
    public static Palette of(DiagramDescription description, Set<String> layers) {
        List<Section> sections = new ArrayList<>();
        for (Layer layer : description.active(layers)) {
            for (ToolSection section : layer.sections()) {
                List<Entry> entries = section.tools().stream().map(description.tools()::get)
                        .flatMap(tool -> entry(description, tool).stream()).toList();
                if (!entries.isEmpty()) {
                    sections.add(new Section(section.label(), entries));
                }
            }
        }
        return new Palette(sections);
    }

    private static Optional<Entry> entry(DiagramDescription description, Tool tool) {
        return switch (tool) {
            case Tool.NodeCreation creation -> Optional.of(entry(description, tool, Use.CREATE, creation.mappings()));
            case Tool.EdgeCreation creation -> Optional.of(entry(description, tool, Use.CONNECT, creation.mappings()));
            case Tool.Action action -> Optional.of(entry(description, action, Use.APPLY, Set.of()));
            case Tool.SelectionAction action -> Optional.of(entry(description, action, Use.APPLY, Set.of()));
            default -> Optional.empty();
        };
    }

    private static Entry entry(DiagramDescription description, Tool tool, Use use, Set<String> mappings) {
        return new Entry(tool.basics().name(), tool.basics().label(), use, tool.basics().icon(),
                mappings.stream().sorted().findFirst().map(description.mappings()::get).flatMap(Palette::type));
    }

    private static Optional<String> type(Mapping mapping) {
        return switch (mapping) {
            case NodeMapping node -> Optional.of(node.domainClass().name());
            case EdgeMapping edge -> edge.element().map(own -> own.domainClass().name());
        };
    }
}
