package org.holdfast.ui.diagram.internal;

import org.holdfast.ui.diagram.server.Request;
import org.holdfast.ui.diagram.server.Scene;

/** Who shows a diagram. Called on background threads. */
public interface DiagramSpectator {

    /** There is a new scene. */
    void changed(Scene scene);

    /**
     * Something could not be done.
     *
     * @param reason
     *            for the user
     */
    void failed(String reason);

    /** The user asks for something that is not about the plan. */
    void asked(Request request);
}
