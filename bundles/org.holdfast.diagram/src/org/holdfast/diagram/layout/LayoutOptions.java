package org.holdfast.diagram.layout;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.holdfast.diagram.description.LayoutDescription;

/**
 * What a specification asks of the layout: the options of its {@code CustomLayoutConfiguration}.
 *
 * @param values
 *            the value of each option as text, by the option's id, such as {@code org.eclipse.elk.direction}
 * @see <a href="https://eclipse.dev/elk/reference/options.html">the options of ELK</a>
 */
public record LayoutOptions(Map<String, String> values) {
    /** The algorithm that all diagrams are laid out by. */
    public static final String LAYERED = "org.eclipse.elk.layered";
    /** Nothing is asked. */
    public static final LayoutOptions NONE = new LayoutOptions(Map.of());

    /**
     * What a description asks; nothing if it says nothing.
     *
     * @throws LayoutOptionException
     *             if it asks for another algorithm than the layered one
     */
    public static LayoutOptions of(Optional<LayoutDescription> description) {
        if (description.isEmpty()) {
            return NONE;
        }
        if (!LAYERED.equals(description.get().algorithm())) {
            throw new LayoutOptionException(
                    "the layout '" + description.get().algorithm() + "' is not known; expected '"
                            + LAYERED + "'");
        }
        Map<String, String> values = new TreeMap<>();
        description.get().options().forEach(option -> values.put(option.id(), option.value()));
        return new LayoutOptions(values);
    }

    /** Copies the values. */
    public LayoutOptions {
        values = Map.copyOf(values);
    }
}
