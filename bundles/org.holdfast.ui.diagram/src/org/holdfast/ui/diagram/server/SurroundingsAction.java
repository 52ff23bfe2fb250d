package org.holdfast.ui.diagram.server;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.glsp.server.actions.Action;

/** Tells the page what stands around the diagram. Its fields are those of the message. */
public final class SurroundingsAction extends Action {
    static final String KIND = "holdfast.surroundings";

    private final List<PaletteSection> palette;
    private final Map<String, Set<String>> takes;
    private final List<Choice> layers;
    private final List<Choice> filters;
    private final String title;
    private final String obstacle;

    /** Tells nothing yet: GLSP makes one to learn the kind of message. */
    public SurroundingsAction() {
        this("", Surroundings.NONE);
    }

    SurroundingsAction(String title, Surroundings surroundings) {
        super(KIND);
        this.title = title;
        palette = surroundings.palette();
        takes = surroundings.takes();
        layers = surroundings.layers();
        filters = surroundings.filters();
        obstacle = surroundings.obstacle().orElse("");
    }

    @Override
    public String toString() {
        return title + palette + takes + layers + filters + obstacle;
    }
}
