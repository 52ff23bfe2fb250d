package org.holdfast.ui.diagram.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EcorePackage;
import org.holdfast.diagram.layout.Layout;
import org.holdfast.diagram.view.Diagram;

/**
 * A diagram at one time, with all that is shown of it. Only values of the diagram are asked for, not the elements of the
 * model, which may be gone.
 *
 * @param subject
 *            counts of what this is a diagram: another number, of something else
 * @param diagram
 *            what is shown
 * @param layout
 *            where it lies
 * @param marks
 *            what is wrong with it, by the ids of nodes and edges
 * @param texts
 *            what users edit where a name stands, by the ids of the nodes whose name can be changed
 * @param surroundings
 *            what stands around it
 */
public record Scene(int subject, Diagram diagram, Layout layout, Map<String, Mark> marks, Map<String, String> texts,
        Surroundings surroundings) {

    /** Nothing, until a diagram is made. */
    public static final Scene EMPTY = new Scene(-1, new Diagram("", "", EcorePackage.eINSTANCE, List.of(), List.of()),
            new Layout(0, 0, Map.of(), Map.of()), Map.of(), Map.of(), Surroundings.NONE);

    /** The same, as it is laid out. */
    public Scene laidOut(Layout where) {
        return new Scene(subject, diagram, where, marks, texts, surroundings);
    }

    /** The same, which is not that of the plan, and is not to be changed. */
    public Scene outdated(String obstacle) {
        return new Scene(subject, diagram, layout, marks, Map.of(),
                new Surroundings(List.of(), Map.of(), surroundings.layers(),
                        surroundings.filters(), Optional.of(obstacle)));
    }

    /** Copies the maps. */
    public Scene {
        marks = Map.copyOf(marks);
        texts = Map.copyOf(texts);
    }
}
