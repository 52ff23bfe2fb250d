package org.holdfast.ui.diagram.server;

import java.util.Collection;
import java.util.List;

/** Ids of the words of nodes and edges, which are elements of their own to the page. */
final class Ids {
    private static final String LABEL = "#label";

    private Ids() {}

    /** The id of the words of a node or edge. */
    static String ofLabel(String element) {
        return element + LABEL;
    }

    /** The id of the node or edge whose words these are. */
    static String ofLabelled(String label) {
        return label.endsWith(LABEL) ? label.substring(0, label.length() - LABEL.length()) : label;
    }

    /** The nodes and edges, each once. */
    static List<String> ofAll(Collection<String> elements) {
        return elements.stream().map(Ids::ofLabelled).distinct().toList();
    }
}
