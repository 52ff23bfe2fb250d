package org.holdfast.ui.diagram.internal;

import org.holdfast.ui.diagram.server.Request;
import org.holdfast.ui.diagram.server.Scene;

/** Who shows a diagram. Called on background threads. */
public interface DiagramSpectator {

    /** A scene is being made. */
    default void begun() {}

    /** There is a new scene. */
    void changed(Scene scene);

    /** No scene is being made any longer. */
    default void ended() {}

    /** The scene that was being made is given up. */
    default void cancelled() {}

    /**
     * Something could not be done.
     *
     * @param reason
     *            for the user
     */
    void failed(String reason);

    /**
     * Something was done, and more than users see.
     *
     * @param message
     *            for the user
     */
    default void told(String message) {}

    /** The user asks for something that is not about the plan. */
    void asked(Request request);
}
