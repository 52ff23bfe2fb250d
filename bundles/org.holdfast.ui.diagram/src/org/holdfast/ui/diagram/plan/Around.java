package org.holdfast.ui.diagram.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.holdfast.diagram.description.DiagramDescription;
import org.holdfast.diagram.description.Layer;
import org.holdfast.diagram.description.Tool;
import org.holdfast.diagram.sync.View;
import org.holdfast.diagram.tool.Palette;
import org.holdfast.ui.diagram.server.Choice;
import org.holdfast.ui.diagram.server.PaletteSection;
import org.holdfast.ui.diagram.server.PaletteTool;
import org.holdfast.ui.diagram.server.Surroundings;
import org.holdfast.ui.plan.PlanState;

/** What stands around a diagram, as its description says it. */
final class Around {

    private Around() {}

    static Surroundings of(DiagramDescription description, View view, PlanState state) {
        List<Choice> layers = description.layers().stream().filter(Layer::optional)
                .map(layer -> new Choice(layer.name(), layer.label(), view.layers().contains(layer.name()))).toList();
        List<Choice> filters = description.filters().stream()
                .map(filter -> new Choice(filter.name(), filter.label(), view.filters().contains(filter.name())))
                .toList();
        Optional<String> obstacle = state.obstacle()
                .map(problem -> "This is the plan as it was last readable. " + problem.file().lastSegment() + ", line "
                        + problem.line() + ": " + problem.message());
        return new Surroundings(state.isCurrent() ? palette(description, view) : List.of(),
                state.isCurrent() ? takes(description) : Map.of(), layers, filters, obstacle);
    }

    private static Map<String, Set<String>> takes(DiagramDescription description) {
        Map<String, Set<String>> takes = new HashMap<>();
        takes.put(Surroundings.GROUND, taken(description, description.drops()));
        description.mappings().values()
                .forEach(mapping -> takes.put(mapping.name(), taken(description, mapping.gestures().drops())));
        takes.values().removeIf(Set::isEmpty);
        return takes;
    }

    private static Set<String> taken(DiagramDescription description, List<String> drops) {
        return drops.stream().map(description.tools()::get).map(Tool.Drop.class::cast)
                .flatMap(tool -> tool.mappings().stream()).collect(Collectors.toSet());
    }

    private static List<PaletteSection> palette(DiagramDescription description, View view) {
        return Palette.of(description, view.layers()).sections().stream()
                .map(section -> new PaletteSection(section.label(),
                        section.entries().stream().map(Around::tool).toList()))
                .toList();
    }

    private static PaletteTool tool(Palette.Entry entry) {
        Optional<String> sign = entry.icon().flatMap(ElementIcons::read)
                .or(() -> entry.domainClass().flatMap(ElementIcons::ofType).flatMap(ElementIcons::read));
        return new PaletteTool(entry.tool(), entry.label(), entry.use() == Palette.Use.CONNECT,
                entry.use() == Palette.Use.APPLY, sign.orElse(""), "");
    }
}
