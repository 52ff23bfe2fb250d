package org.holdfast.diagram.layout;

import java.util.Map;

/**
 * What a specification asks of the layout: the options of its {@code CustomLayoutConfiguration}.
 *
 * @param values
 *            the value of each option as text, by the option's id, such as {@code org.eclipse.elk.direction}
 * @see <a href="https://eclipse.dev/elk/reference/options.html">the options of ELK</a>
 */
public record LayoutOptions(Map<String, String> values) {
    /** Nothing is asked. */
    public static final LayoutOptions NONE = new LayoutOptions(Map.of());

    /** Copies the values. */
    public LayoutOptions {
        values = Map.copyOf(values);
    }
}
