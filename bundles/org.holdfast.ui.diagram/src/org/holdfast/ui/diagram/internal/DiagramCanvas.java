package org.holdfast.ui.diagram.internal;

import java.util.List;

import org.eclipse.swt.widgets.Control;
import org.holdfast.ui.diagram.server.Scene;

/** What shows a diagram in an editor. Called on the thread of the window. */
interface DiagramCanvas {

    /** What it is shown in. */
    Control control();

    /** There is a new scene. */
    void refresh(Scene scene);

    /** Selects nodes and edges. */
    void select(List<String> elements);

    /** Tells the user something. */
    void say(String message);

    /** Selects all that is shown. */
    void selectAll();

    /** Asks for words to search for. */
    void search();

    /** Takes the focus. */
    void setFocus();

    /** The workbench draws on another ground. */
    void setGround(Ground ground);

    /** Ends. */
    void close();
}
