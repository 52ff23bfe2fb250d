package org.holdfast.ui.diagram.plan;

import org.holdfast.diagram.layout.Layout;
import org.holdfast.diagram.layout.LayoutOptions;
import org.holdfast.diagram.layout.Stop;
import org.holdfast.diagram.layout.kept.KeptLayout;
import org.holdfast.diagram.layout.kept.Positions;
import org.holdfast.diagram.view.Diagram;
import org.holdfast.ui.diagram.server.Scene;

/**
 * A scene of which all is known but where things lie. It holds values alone: to lay it out may take long, and others want to
 * read the plan meanwhile.
 */
public final class SceneDraft {
    private final Scene scene;
    private final LayoutOptions options;
    private final Places places;
    private final Places.Known known;

    /**
     * @param scene
     *            without a layout
     * @param places
     *            where things are told to be
     * @param known
     *            where they are to stay
     */
    SceneDraft(Scene scene, LayoutOptions options, Places places, Places.Known known) {
        this.scene = scene;
        this.options = options;
        this.places = places;
        this.known = known;
    }

    /**
     * The scene. Called at any time, by any thread, once.
     *
     * @throws java.util.concurrent.CancellationException
     *             if it was stopped; then things are to lie again where they lay before
     */
    public Scene layOut(Stop stop) {
        Diagram diagram = scene.diagram();
        Positions kept = known.positions();
        Layout layout;
        try {
            layout = KeptLayout.of(diagram, options, kept, stop);
        } finally {
            if (stop.isWanted()) {
                places.goBack(known);
            }
        }
        places.laidOut(known, kept.updated(diagram, layout, id -> true));
        return scene.laidOut(layout);
    }
}
