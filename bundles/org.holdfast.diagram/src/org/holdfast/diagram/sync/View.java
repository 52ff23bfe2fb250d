package org.holdfast.diagram.sync;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.holdfast.diagram.description.DiagramDescription;
import org.holdfast.diagram.description.Layer;

/**
 * What users have chosen to see of a diagram.
 *
 * @param layers
 *            the names of the layers that are on; those that are not optional are always
 * @param filters
 *            the names of the filters that are on
 * @param collapsed
 *            the ids of the containers whose inside is not shown; edges to what is in them lead to them
 * @param focus
 *            the part that is shown; none for all
 */
public record View(Set<String> layers, Set<String> filters, Set<String> collapsed, Optional<Focus> focus) {

    /** Copies the sets. */
    public View {
        layers = Set.copyOf(layers);
        filters = Set.copyOf(filters);
        collapsed = Set.copyOf(collapsed);
    }

    /**
     * What a new diagram shows.
     *
     * @param description
     *            of the diagram
     * @return with the layers that are active by default, without filters
     */
    public static View of(DiagramDescription description) {
        return new View(description.layers().stream().filter(Layer::active).map(Layer::name)
                .collect(Collectors.toUnmodifiableSet()), Set.of(), Set.of(), Optional.empty());
    }

    /**
     * The same with other layers.
     *
     * @param others
     *            the names of the layers that are on
     * @return the view
     */
    public View withLayers(Set<String> others) {
        return new View(others, filters, collapsed, focus);
    }

    /**
     * The same with other filters.
     *
     * @param others
     *            the names of the filters that are on
     * @return the view
     */
    public View withFilters(Set<String> others) {
        return new View(layers, others, collapsed, focus);
    }

    /**
     * The same with other containers collapsed.
     *
     * @param others
     *            their ids
     * @return the view
     */
    public View withCollapsed(Set<String> others) {
        return new View(layers, filters, others, focus);
    }

    /**
     * The same around something.
     *
     * @param part
     *            that is shown
     * @return the view
     */
    public View around(Focus part) {
        return new View(layers, filters, collapsed, Optional.of(part));
    }
}
