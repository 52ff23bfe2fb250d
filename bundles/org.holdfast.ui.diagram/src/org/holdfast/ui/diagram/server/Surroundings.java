package org.holdfast.ui.diagram.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands around a diagram.
 *
 * @param palette
 *            its tools; none where it cannot be changed
 * @param takes
 *            what can be dragged into what: names of mappings of nodes, by that of what takes them, or by {@link #GROUND}
 * @param layers
 *            that can be switched
 * @param filters
 *            that can be switched
 * @param obstacle
 *            why the diagram is not that of the text, to be said beside it; empty if it is
 */
public record Surroundings(List<PaletteSection> palette, Map<String, Set<String>> takes, List<Choice> layers,
        List<Choice> filters,
        Optional<String> obstacle) {

    /** By it is known what can be dragged out of all containers. */
    public static final String GROUND = "";

    /** Nothing. */
    public static final Surroundings NONE = new Surroundings(List.of(), Map.of(), List.of(), List.of(),
            Optional.empty());

    /** Copies the lists. */
    public Surroundings {
        palette = List.copyOf(palette);
        takes = Map.copyOf(takes);
        layers = List.copyOf(layers);
        filters = List.copyOf(filters);
    }
}
