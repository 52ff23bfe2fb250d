package org.holdfast.diagram.tests.layout;

import static org.holdfast.diagram.tests.drawn.Sketch.container;
import static org.holdfast.diagram.tests.drawn.Sketch.edge;
import static org.holdfast.diagram.tests.drawn.Sketch.node;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.layout.Layout;
import org.holdfast.diagram.layout.LayoutOptions;
import org.holdfast.diagram.layout.kept.KeptLayout;
import org.holdfast.diagram.layout.kept.Positions;
import org.holdfast.diagram.tests.drawn.RandomSketch;
import org.holdfast.diagram.tests.drawn.Sketch;
import org.holdfast.diagram.tests.drawn.Tidy;
import org.holdfast.diagram.view.Diagram;
import org.holdfast.diagram.view.Edge;
import org.holdfast.diagram.view.Node;
import org.holdfast.diagram.view.Node.Arrangement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptLayoutTest {

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
    void changesNothingWhereNothingHasChanged(long seed) {
        Diagram diagram = RandomSketch.of(seed, 40);
        Layout before = layout(diagram, Positions.NONE);
        Layout after = layout(diagram, Positions.of(diagram, before));
        before.nodes().forEach((id, bounds) -> assertNear(bounds, after.nodes().get(id), id));
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
    void leavesAllOthersWhereTheyWereWhenSomethingIsAdded(long seed) {
        Diagram diagram = RandomSketch.of(seed, 40);
        Layout before = layout(diagram, Positions.NONE);
        Diagram more = with(diagram, node("new", "One more"), edge("to", "n0", "new"), edge("from", "new", "n1"));
        Layout after = layout(more, Positions.of(diagram, before));
        Bounds first = after.nodes().get("n0");
        double right = first.x() - before.nodes().get("n0").x();
        double down = first.y() - before.nodes().get("n0").y();
        before.nodes().forEach((id, bounds) -> assertNear(bounds.moved(right, down), after.nodes().get(id), id));
        assertEquals(List.of(), Tidy.faults(more, after));
    }

    @Test
    void putsWhatIsNewBesideWhatItIsJoinedWith() {
        Diagram diagram = new Sketch().with(node("a", "A"), node("b", "B"), node("c", "C"))
                .with(edge("ab", "a", "b"), edge("bc", "b", "c")).diagram();
        Layout before = layout(diagram, Positions.NONE);
        Layout after = layout(with(diagram, node("d", "D"), edge("bd", "b", "d")), Positions.of(diagram, before));
        Bounds fresh = after.nodes().get("d");
        assertTrue(fresh.y() > after.nodes().get("b").bottom(), "below B, which needs it: " + fresh);
        assertTrue(Math.abs(fresh.x() - after.nodes().get("c").x()) < 200, "beside C: " + fresh);
    }

    @Test
    void keepsWhereSomebodyPutSomething() {
        Diagram diagram = new Sketch().with(node("a", "A"), node("b", "B")).with(edge("ab", "a", "b")).diagram();
        Map<String, Bounds> put = new HashMap<>(layout(diagram, Positions.NONE).nodes());
        put.put("b", new Bounds(500, 17, 96, 36));
        Layout after = layout(diagram, new Positions(put, Map.of()));
        assertEquals(new Bounds(500, 17, 96, 36), after.nodes().get("b"));
        assertEquals(List.of(), Tidy.faults(diagram, after));
    }

    @Test
    void movesAsideOnlyWhatAGrownContainerReaches() {
        Node small = container("box", "Box", Arrangement.FREE, node("in1", "One"));
        Diagram diagram = new Sketch().with(small, node("right", "Right"), node("far", "Far")).diagram();
        Positions kept = new Positions(Map.of("box", new Bounds(0, 0, 140, 100), "in1", new Bounds(14, 32, 96, 36),
                "right", new Bounds(160, 0, 96, 36), "far", new Bounds(900, 0, 96, 36)), Map.of());
        Node large = container("box", "Box", Arrangement.FREE, node("in1", "One"), node("in2", "Two"));
        Diagram more = new Sketch().with(large, node("right", "Right"), node("far", "Far")).diagram();
        Layout after = layout(more, kept);
        assertEquals(new Bounds(900, 0, 96, 36), after.nodes().get("far"));
        assertEquals(List.of(), Tidy.faults(more, after));
        assertEquals(new Bounds(14, 32, 96, 36), after.nodes().get("in1"));
        assertEquals(diagram.nodes().size(), more.nodes().size());
    }

    @Test
    void laysManyNewOnesOutAmongThemselvesBelowTheOthers() {
        Diagram diagram = new Sketch().with(node("a", "A")).diagram();
        Positions kept = Positions.of(diagram, layout(diagram, Positions.NONE));
        Sketch sketch = new Sketch().with(node("a", "A"));
        for (int i = 0; i < 30; i++) {
            sketch.with(node("m" + i, "M " + i));
            sketch.with(edge("e" + i, "m" + i, "m" + (i + 7) % 30));
        }
        Layout after = layout(sketch.diagram(), kept);
        after.nodes().forEach((id, bounds) -> assertTrue("a".equals(id) || bounds.y() >= 36 + 44, id));
        assertEquals(List.of(), Tidy.faults(sketch.diagram(), after));
    }

    @Test
    void remembersWhatALayerHidesIfItMayComeBack() {
        Diagram diagram = new Sketch().with(node("a", "A"), node("b", "B"), node("gone", "Gone")).diagram();
        Positions before = Positions.of(diagram, layout(diagram, Positions.NONE));
        Diagram fewer = new Sketch().with(node("a", "A")).diagram();
        Positions after = before.updated(fewer, layout(fewer, before), id -> !"gone".equals(id));
        assertEquals(List.of("a", "b"), after.nodes().keySet().stream().sorted().toList());
    }

    private static Diagram with(Diagram diagram, Node node, Edge... edges) {
        List<Node> nodes = new ArrayList<>(diagram.nodes());
        nodes.add(node);
        List<Edge> all = new ArrayList<>(diagram.edges());
        all.addAll(List.of(edges));
        return new Diagram(diagram.description(), diagram.title(), diagram.root(), nodes, all);
    }

    private static void assertNear(Bounds expected, Bounds actual, String id) {
        assertEquals(expected.x(), actual.x(), 0.01, id);
        assertEquals(expected.y(), actual.y(), 0.01, id);
        assertEquals(expected.width(), actual.width(), 0.01, id);
        assertEquals(expected.height(), actual.height(), 0.01, id);
    }

    private static Layout layout(Diagram diagram, Positions kept) {
        return KeptLayout.of(diagram, LayoutOptions.NONE, kept);
    }
}
