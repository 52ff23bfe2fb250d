package org.holdfast.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EcorePackage;
import org.holdfast.diagram.view.Colour;
import org.holdfast.diagram.view.Diagram;
import org.holdfast.diagram.view.Edge;
import org.holdfast.diagram.view.EdgeStyle;
import org.holdfast.diagram.view.EdgeStyle.Arrow;
import org.holdfast.diagram.view.EdgeStyle.Routing;
import org.holdfast.diagram.view.Label;
import org.holdfast.diagram.view.Line;
import org.holdfast.diagram.view.Node;
import org.holdfast.diagram.view.Node.Arrangement;
import org.holdfast.diagram.view.NodeStyle;
import org.holdfast.diagram.view.NodeStyle.Shape;
import org.holdfast.ui.diagram.server.Renamed;
import org.junit.jupiter.api.Test;

/** What has another id after a change of the plan is known again. */
class RenamedTest {
    private static final Line LINE = new Line(Colour.WHITE, 1, Line.Dash.SOLID);

    @Test
    void oneThatIsGoneAndOneThatHasComeAreTheSame() {
        assertEquals(Map.of("System:a", "System:z"),
                Renamed.between(diagram("System:a System:b Host:h"), diagram("System:z System:b Host:h")));
        assertEquals(Map.of(), Renamed.between(diagram("System:a System:b"), diagram("System:x System:y")));
        assertEquals(Map.of(), Renamed.between(diagram("System:a"), diagram("Host:a")));
    }

    @Test
    void edgesGoAlongWithTheirEnds() {
        assertEquals(
                Map.of("System:a", "System:z", "Need:a>b", "Need:z>b", "Need:b>a", "Need:b>z"),
                Renamed.between(diagram("System:a System:b System:c", "Need:a>b", "Need:b>a", "Need:b>c"),
                        diagram("System:z System:b System:c", "Need:z>b", "Need:b>z", "Need:b>c")));
    }

    @Test
    void anEdgeThatIsHungElsewhereIsTheSame() {
        assertEquals(Map.of("Need:a>b", "Need:a>c"), Renamed.between(diagram("System:a System:b System:c", "Need:a>b"),
                diagram("System:a System:b System:c", "Need:a>c")));
        assertEquals(Map.of("Need:a>b", "Need:c>b"), Renamed.between(diagram("System:a System:b System:c", "Need:a>b"),
                diagram("System:a System:b System:c", "Need:c>b")));
        assertEquals(Map.of(), Renamed.between(diagram("System:a System:b System:c", "Need:a>b"),
                diagram("System:a System:b System:c", "Flow:a>b")));
    }

    @Test
    void whatHasMovedIntoAnotherContainerIsKnownByItsWords() {
        Diagram before = new Diagram("", "", EcorePackage.eINSTANCE, List.of(
                node("Site:hq", node("Site:hq.room", node("Site:hq.room.cage"))), node("Site:vault")), List.of());
        Diagram now = new Diagram("", "", EcorePackage.eINSTANCE, List.of(node("Site:hq"),
                node("Site:vault", node("Site:vault.room", node("Site:vault.room.cage")))), List.of());
        assertEquals(Map.of("Site:hq.room", "Site:vault.room", "Site:hq.room.cage", "Site:vault.room.cage"),
                Renamed.between(before, now));
    }

    private static Diagram diagram(String nodes, String... edges) {
        List<Node> all = new ArrayList<>();
        for (String id : nodes.split(" ")) {
            all.add(node(id));
        }
        List<Edge> joins = new ArrayList<>();
        for (String id : edges) {
            String[] ends = id.split("[:>]");
            joins.add(new Edge(id, ends[0], EcorePackage.eINSTANCE, "System:" + ends[1], "System:" + ends[2],
                    new EdgeStyle(LINE, Arrow.NO_DECORATION, Arrow.NO_DECORATION, Routing.STRAIGHT), Optional.empty(),
                    Optional.empty(), Optional.empty(), ""));
        }
        return new Diagram("", "", EcorePackage.eINSTANCE, all, joins);
    }

    /** {@code Site:hq.room} is called {@code room}. */
    private static Node node(String id, Node... children) {
        NodeStyle style = new NodeStyle(new Shape.Rounded(6), Colour.WHITE, Optional.empty(), LINE, 0, 0, false, false);
        String words = id.substring(Math.max(id.lastIndexOf('.'), id.indexOf(':')) + 1);
        return new Node(id, id.substring(0, id.indexOf(':')), EcorePackage.eINSTANCE, Arrangement.FREE, style,
                new Label(words, Colour.WHITE, 12, Set.of(), Optional.empty()), "", List.of(), List.of(children));
    }
}
