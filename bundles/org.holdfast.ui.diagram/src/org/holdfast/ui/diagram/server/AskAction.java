package org.holdfast.ui.diagram.server;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;

/** What the page asks for beyond what GLSP knows. Its fields are those of the message. */
public final class AskAction extends Action {
    static final String KIND = "holdfast.ask";

    private String what = "";
    private String tool = "";
    private List<String> elements = List.of();
    private List<String> layers = List.of();
    private List<String> filters = List.of();

    /** For the reader of messages. */
    public AskAction() {
        super(KIND);
    }

    String what() {
        return what;
    }

    String tool() {
        return tool;
    }

    List<String> elements() {
        return elements;
    }

    List<String> layers() {
        return layers;
    }

    List<String> filters() {
        return filters;
    }
}
