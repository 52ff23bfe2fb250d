package org.holdfast.diagram.tool;

import org.holdfast.diagram.description.DiagramDescription;
import org.holdfast.diagram.sync.View;
import org.holdfast.diagram.view.Diagram;

/**
 * What can be done on a diagram as it is shown, by the ids of its nodes and edges; after a change of the model, and a new
 * diagram of it, new tools are needed. What changes the model throws a {@link ToolException} where its condition does not hold
 * or an operation fails.
 *
 * @param creating
 *            new elements
 * @param applying
 *            other tools of the palette, to what is selected
 * @param connecting
 *            nodes
 * @param reconnecting
 *            edges
 * @param dropping
 *            nodes into containers
 * @param editing
 *            what is there: labels, deletion, double clicks
 */
public record Tools(Creating creating, Applying applying, Connecting connecting, Reconnecting reconnecting,
        Dropping dropping,
        Editing editing) {

    /**
     * The tools for a diagram.
     *
     * @param description
     *            of the diagram
     * @param diagram
     *            as it is shown
     * @param view
     *            by which it was made
     * @param edit
     *            lets tools change the model
     * @return the tools
     */
    public static Tools of(DiagramDescription description, Diagram diagram, View view, Edit edit) {
        Bench bench = new Bench(description, new Scene(description, diagram), edit);
        return new Tools(new Creating(bench, view.layers()), new Applying(bench), new Connecting(bench),
                new Reconnecting(bench),
                new Dropping(bench), new Editing(bench));
    }
}
