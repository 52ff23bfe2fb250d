package org.holdfast.ui.diagram.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.layout.Point;

/** What the user of a diagram asks for. Nodes and edges are named by their ids. */
public sealed interface Request {

    /**
     * To create something by a tool.
     *
     * @param tool
     *            the id of the tool
     * @param container
     *            the node in which; empty for the diagram
     * @param at
     *            where
     */
    record Create(String tool, Optional<String> container, Point at) implements Request {}

    /**
     * To use a tool that neither creates nor connects.
     *
     * @param tool
     *            the id of the tool
     * @param on
     *            nodes and edges; none for the diagram
     */
    record Apply(String tool, List<String> on) implements Request {}

    /**
     * To put nodes into another one, or out of all others.
     *
     * @param places
     *            where each is to lie, from the corner of the other one
     * @param container
     *            the other one; empty for the diagram
     */
    record Put(Map<String, Point> places, Optional<String> container) implements Request {}

    /**
     * To connect two nodes by a tool.
     *
     * @param tool
     *            the id of the tool
     * @param source
     *            from which node
     * @param target
     *            to which node
     */
    record Connect(String tool, String source, String target) implements Request {}

    /**
     * To lead an edge to other nodes.
     *
     * @param edge
     *            the edge
     * @param source
     *            the node that it is to leave
     * @param target
     *            the node that it is to lead to
     */
    record Reconnect(String edge, String source, String target) implements Request {}

    /**
     * To say other words.
     *
     * @param element
     *            the node or edge
     * @param text
     *            what the user wrote
     */
    record Rename(String element, String text) implements Request {}

    /**
     * To delete.
     *
     * @param elements
     *            nodes and edges
     */
    record Delete(List<String> elements) implements Request {}

    /**
     * To put nodes elsewhere, or to give them another size.
     *
     * @param bounds
     *            where they are to lie, from the upper left corner of what they are in
     */
    record Move(Map<String, Bounds> bounds) implements Request {}

    /** To lay all out anew, and forget where people put it. */
    record Arrange() implements Request {}

    /** To take the last change back. */
    record Undo() implements Request {}

    /** To make it again. */
    record Redo() implements Request {}

    /** To save the file. */
    record Save() implements Request {}

    /**
     * To switch layers and filters.
     *
     * @param layers
     *            the names of those that are to be on
     * @param filters
     *            likewise
     */
    record Look(Set<String> layers, Set<String> filters) implements Request {}

    /**
     * Tells what is selected now.
     *
     * @param elements
     *            nodes and edges
     */
    record Selected(List<String> elements) implements Request {}

    /**
     * To show an element in the text.
     *
     * @param element
     *            the node or edge
     */
    record Reveal(String element) implements Request {}

    /** To write the diagram into a file. */
    record Export() implements Request {}

    /**
     * Tells that keys are typed into a field of the page from now on, or no longer.
     *
     * @param on
     *            whether they are
     */
    record Typing(boolean on) implements Request {}

    /**
     * To put elements on the clipboard.
     *
     * @param elements
     *            nodes and edges
     */
    record Copy(List<String> elements) implements Request {}
}
