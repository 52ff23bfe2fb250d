package org.holdfast.diagram.tests.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.holdfast.diagram.description.DiagramDescription;
import org.holdfast.diagram.sync.Icons;
import org.holdfast.diagram.sync.Synchroniser;
import org.holdfast.diagram.sync.View;
import org.holdfast.diagram.tests.railway.Outline;
import org.holdfast.diagram.tests.railway.Railway;
import org.holdfast.diagram.tool.Tools;
import org.holdfast.diagram.view.Diagram;

/** A diagram of a railway with its tools, all layers on. */
final class Board {
    final Railway railway;
    final List<String> changes = new ArrayList<>();
    private final DiagramDescription description;
    private final View view;
    private final Synchroniser synchroniser;

    Board(Railway railway, DiagramDescription description) {
        this.railway = railway;
        this.description = description;
        this.view = View.of(description).withLayers(Set.of("Relief"));
        this.synchroniser = new Synchroniser(description, Icons.NONE);
    }

    static Board of(Railway railway) {
        return new Board(railway, Railway.map());
    }

    /** The tools for the diagram as it is now. */
    Tools tools() {
        return Tools.of(description, diagram(), view, (label, change) -> {
            changes.add(label);
            change.run();
        });
    }

    Diagram diagram() {
        return synchroniser.synchronise(railway.network(), view);
    }

    String outline() {
        return Outline.of(diagram());
    }
}
