package org.holdfast.ui.diagram.server;

import org.eclipse.glsp.server.actions.Action;

/** Has the server show the newest scene, on its own thread. */
public final class RefreshAction extends Action {

    /** For GLSP, which makes one to learn the kind of message. */
    public RefreshAction() {
        super("holdfast.refresh");
    }
}
