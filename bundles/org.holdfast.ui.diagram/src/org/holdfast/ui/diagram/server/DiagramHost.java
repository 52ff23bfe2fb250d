package org.holdfast.ui.diagram.server;

import java.util.Optional;

/** What a diagram server shows, and whom it asks for changes. Called on threads of the server. */
public interface DiagramHost {

    /** What is to be shown. Returns at once. */
    Scene scene();

    /**
     * The picture at an address that a label or a style names, as the text of an SVG.
     *
     * @return empty if there is none
     */
    Optional<String> icon(String uri);

    /**
     * Asks for something. Returns at once; what becomes of it shows in the next scene, after
     * {@link DiagramServer#refresh}.
     */
    void ask(Request request);

    /**
     * Whether an edge may begin at a node.
     *
     * @param tool
     *            the id of a tool of edges
     * @param source
     *            the node
     */
    boolean mayBegin(String tool, String source);

    /**
     * Whether an edge may lead from a node to another one.
     *
     * @param tool
     *            the id of a tool of edges
     * @param source
     *            from which node
     * @param target
     *            to which node
     */
    boolean mayJoin(String tool, String source, String target);
}
