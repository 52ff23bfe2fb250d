package org.holdfast.ui.diagram.server;

import org.eclipse.glsp.server.actions.Action;

/** Has the page do what GLSP has no message for. Its fields are those of the message. */
public final class DoAction extends Action {
    private final String what;
    private final String element;

    /** Does nothing: GLSP makes one to learn the kind of message. */
    public DoAction() {
        this("");
    }

    DoAction(String what) {
        this(what, "");
    }

    DoAction(String what, String element) {
        super("holdfast.do");
        this.what = what;
        this.element = element;
    }

    @Override
    public String toString() {
        return what + ' ' + element;
    }
}
