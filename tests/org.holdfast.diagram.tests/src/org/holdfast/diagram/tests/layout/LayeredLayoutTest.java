package org.holdfast.diagram.tests.layout;

import static org.holdfast.diagram.tests.drawn.Sketch.container;
import static org.holdfast.diagram.tests.drawn.Sketch.edge;
import static org.holdfast.diagram.tests.drawn.Sketch.node;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.holdfast.diagram.description.LayoutDescription;
import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.layout.Layout;
import org.holdfast.diagram.layout.LayoutOptionException;
import org.holdfast.diagram.layout.LayoutOptions;
import org.holdfast.diagram.layout.elk.LayeredLayout;
import org.holdfast.diagram.tests.drawn.RandomSketch;
import org.holdfast.diagram.tests.drawn.Sketch;
import org.holdfast.diagram.tests.drawn.Tidy;
import org.holdfast.diagram.view.Diagram;
import org.holdfast.diagram.view.Node.Arrangement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayeredLayoutTest {

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 })
    void letsNothingOverlapAndLeadsEdgesToBorders(long seed) {
        Diagram diagram = RandomSketch.of(seed, 5 + (int) seed * 3);
        assertEquals(List.of(), Tidy.faults(diagram, layout(diagram)));
    }

    /** ELK 0.12.1 gives up on these if edges are merged: ArrayIndexOutOfBoundsException when it counts crossings. */
    @ParameterizedTest
    @ValueSource(longs = { 9, 18 })
    void laysOutNestedDiagramsInWhichMergedEdgesCannotBeCounted(long seed) {
        Diagram diagram = RandomSketch.of(seed, 600);
        assertEquals(List.of(), Tidy.faults(diagram, layout(diagram)));
    }

    @Test
    void laysTheSameDiagramOutTheSame() {
        assertEquals(layout(RandomSketch.of(7, 60)), layout(RandomSketch.of(7, 60)));
    }

    @Test
    void leadsEdgesInTheDirectionThatIsAsked() {
        Diagram diagram = new Sketch().with(node("a", "A"), node("b", "B")).with(edge("ab", "a", "b")).diagram();
        Map<String, Bounds> down = layout(diagram).nodes();
        Map<String, Bounds> right = LayeredLayout.of(diagram.nodes(), diagram.edges(),
                options("org.eclipse.elk.direction", "RIGHT")).nodes();
        assertTrue(down.get("a").bottom() < down.get("b").y());
        assertTrue(right.get("a").right() < right.get("b").x());
    }

    @Test
    void laysRowsColumnsAndListsOutInOrder() {
        Diagram diagram = new Sketch()
                .with(container("row", "Row", Arrangement.ROW, node("r1", "One"), node("r2", "Two")),
                        container("column", "Column", Arrangement.COLUMN, node("c1", "One"), node("c2", "Two")),
                        container("list", "List", Arrangement.LIST, node("l1", "One"), node("l2", "Two")))
                .diagram();
        Map<String, Bounds> at = layout(diagram).nodes();
        assertTrue(at.get("r1").right() < at.get("r2").x() && at.get("r1").y() == at.get("r2").y());
        assertTrue(at.get("c1").bottom() < at.get("c2").y() && at.get("c1").x() == at.get("c2").x());
        assertTrue(at.get("l1").bottom() < at.get("l2").y() && at.get("l1").x() == at.get("l2").x());
        assertTrue(at.get("l1").height() < at.get("c1").height(), "a line of a list is words alone");
    }

    @Test
    void namesTheOptionThatItDoesNotKnow() {
        LayoutOptionException thrown = assertThrows(LayoutOptionException.class,
                () -> LayeredLayout.of(List.of(), List.of(), options("org.eclipse.elk.directions", "UP")));
        assertEquals("the layout has no option 'org.eclipse.elk.directions'", thrown.getMessage());
    }

    @Test
    void namesTheValueThatAnOptionDoesNotTake() {
        LayoutOptionException thrown = assertThrows(LayoutOptionException.class,
                () -> LayeredLayout.of(List.of(), List.of(), options("org.eclipse.elk.direction", "north")));
        assertEquals("'north' is no value of the layout's option 'org.eclipse.elk.direction'; "
                + "expected one of UNDEFINED, RIGHT, LEFT, DOWN, UP", thrown.getMessage());
    }

    @Test
    void knowsNoOtherAlgorithm() {
        LayoutDescription force = new LayoutDescription("org.eclipse.elk.force", List.of());
        LayoutOptionException thrown = assertThrows(LayoutOptionException.class,
                () -> LayoutOptions.of(Optional.of(force)));
        assertEquals("the layout 'org.eclipse.elk.force' is not known; expected 'org.eclipse.elk.layered'",
                thrown.getMessage());
    }

    private static LayoutOptions options(String id, String value) {
        return new LayoutOptions(Map.of(id, value));
    }

    private static Layout layout(Diagram diagram) {
        return LayeredLayout.of(diagram.nodes(), diagram.edges(), LayoutOptions.NONE);
    }
}
