package org.holdfast.diagram.description;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.holdfast.diagram.expression.Expression;
import org.holdfast.diagram.expression.Place;

/**
 * A kind of diagram.
 *
 * @param name
 *            its name
 * @param label
 *            what people call it
 * @param place
 *            where it is said
 * @param domainClass
 *            the type of its roots
 * @param title
 *            what stands above it
 * @param precondition
 *            which roots it can be made of; none for all
 * @param background
 *            its ground, if it has a colour of its own
 * @param layers
 *            the default one first
 * @param mappings
 *            all that it uses, also of other diagrams, by name and in order
 * @param tools
 *            all that it uses, by name
 * @param drops
 *            the names of the tools that are used when something is dragged onto its ground
 * @param filters
 *            which users may switch on
 * @param rules
 *            by which it checks what it shows
 * @param layout
 *            how it is to be laid out
 */
public record DiagramDescription(String name, String label, Place place, DomainClass domainClass,
        Optional<Expression> title, Optional<Expression> precondition, Optional<ColourDescription> background,
        List<Layer> layers, Map<String, Mapping> mappings, Map<String, Tool> tools, List<String> drops,
        List<Filter> filters, List<ValidationRule> rules, Optional<LayoutDescription> layout) {

    /** Copies lists and map. */
    public DiagramDescription {
        layers = List.copyOf(layers);
        mappings = Collections.unmodifiableMap(new LinkedHashMap<>(mappings));
        tools = Collections.unmodifiableMap(new LinkedHashMap<>(tools));
        drops = List.copyOf(drops);
        filters = List.copyOf(filters);
        rules = List.copyOf(rules);
    }

    /**
     * Chooses layers.
     *
     * @param on
     *            the names of those that users switched on
     * @return those, and those that are always on
     */
    public List<Layer> active(Set<String> on) {
        return layers.stream().filter(layer -> !layer.optional() || on.contains(layer.name())).toList();
    }

    /**
     * Finds a mapping of nodes or containers.
     *
     * @param mapping
     *            its name
     * @return the mapping
     * @throws IllegalArgumentException
     *             if there is none of this name
     */
    public NodeMapping node(String mapping) {
        if (mappings.get(mapping) instanceof NodeMapping node) {
            return node;
        }
        throw new IllegalArgumentException("the diagram '" + name + "' has no mapping of nodes '" + mapping + "'");
    }
}
