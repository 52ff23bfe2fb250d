package org.holdfast.diagram.tests.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;

import org.holdfast.diagram.description.DiagramDescription;
import org.holdfast.diagram.sync.Synchroniser;
import org.holdfast.diagram.sync.View;
import org.holdfast.diagram.tests.railway.Railway;
import org.holdfast.diagram.view.Colour;
import org.holdfast.diagram.view.Edge;
import org.holdfast.diagram.view.EdgeStyle;
import org.holdfast.diagram.view.EdgeStyle.Arrow;
import org.holdfast.diagram.view.EdgeStyle.Routing;
import org.holdfast.diagram.view.Label;
import org.holdfast.diagram.view.Label.Format;
import org.holdfast.diagram.view.Line;
import org.holdfast.diagram.view.Line.Dash;
import org.holdfast.diagram.view.Node;
import org.holdfast.diagram.view.NodeStyle;
import org.holdfast.diagram.view.NodeStyle.Shape;
import org.junit.jupiter.api.Test;

/** What things look like; a change of the file changes it. */
class LooksTest {
    private static final Colour GRAY = new Colour(136, 136, 136);
    private final Railway railway = new Railway("CFR").region("South", "").station("Brasov", "South")
            .depot("Ploiesti", "South")
            .platform("one", "Brasov").track("m1", "Ploiesti", "Brasov", 107).track("m2", "Brasov", "Ploiesti", 107);

    private Node region(String odesign) {
        DiagramDescription map = Railway.read(odesign).diagram("Map").orElseThrow();
        return new Synchroniser(map, element -> Optional.of(element.eClass().getName() + ".svg"))
                .synchronise(railway.network(), View.of(map)).nodes().getFirst();
    }

    private Node station(String odesign) {
        return region(odesign).children().getFirst();
    }

    private static Line solid(Colour colour, int width) {
        return new Line(colour, width, Dash.SOLID);
    }

    @Test
    void containersHaveGradientsBordersAndRoundCorners() {
        Node region = region(Railway.text());

        assertEquals(new NodeStyle(new Shape.Rounded(10), Colour.WHITE, Optional.of(new Colour(209, 209, 209)),
                solid(GRAY, 1), 0,
                0, false, false), region.style());
        assertEquals(new Label("South", Colour.BLACK, 8, Set.of(Format.BOLD), Optional.empty()), region.label());
    }

    @Test
    void nodesHaveColoursOfPalettesSizesIconsAndTooltips() {
        Node station = station(Railway.text());

        assertEquals(new NodeStyle(new Shape.Square(), new Colour(230, 240, 250), Optional.empty(),
                solid(Colour.BLACK, 0), 30, 30,
                false, false), station.style());
        assertEquals(new Label("Brasov", Colour.BLACK, 8, Set.of(), Optional.of("Station.svg")), station.label());
        assertEquals("Brasov in South", station.tooltip());
        assertEquals(new NodeStyle(new Shape.Dot(), new Colour(200, 60, 0), Optional.empty(), solid(Colour.BLACK, 0),
                10, 10, true,
                false), station.borderNodes().getFirst().style());
    }

    @Test
    void theFirstConditionThatHoldsDecides() {
        // the depot is two levels below the root: its height is 2 x 10 points
        assertEquals(new NodeStyle(new Shape.Ellipse(), new Colour(200, 60, 0), Optional.empty(),
                solid(new Colour(156, 12, 12), 0), 80, 20, false, false),
                region(Railway.text()).children().get(1).style());
    }

    @Test
    void edgesHaveLinesArrowsAndWords() {
        Railway.set(railway.named("m2"), "closed", true);
        DiagramDescription map = Railway.map();
        var edges = new Synchroniser(map, element -> Optional.empty()).synchronise(railway.network(), View.of(map))
                .edges();

        Edge open = edges.get(0);
        assertEquals(new EdgeStyle(solid(Colour.BLACK, 2), Arrow.NO_DECORATION, Arrow.NO_DECORATION, Routing.MANHATTAN),
                open.style());
        assertEquals(Optional.of(new Label("107 km", Colour.BLACK, 8, Set.of(), Optional.empty())), open.center());
        Edge closed = edges.get(1);
        assertEquals(
                new EdgeStyle(new Line(new Colour(239, 41, 41), 1, Dash.DASH), Arrow.NO_DECORATION, Arrow.NO_DECORATION,
                        Routing.MANHATTAN),
                closed.style());
        assertEquals(Optional.empty(), closed.center());
    }

    @Test
    void aChangeOfTheFileChangesThePicture() {
        assertEquals(new Colour(1, 240, 250), station(Railway.text("red=\"230\"", "red=\"1\"")).style().fill());
        assertEquals(new Shape.Note(), station(Railway.text("SquareDescription", "NoteDescription")).style().shape());
        assertEquals(60, station(Railway.text("labelPosition=\"node\" labelExpression",
                "sizeComputationExpression=\"6\" labelPosition=\"node\" labelExpression")).style().width());
        assertEquals(Set.of(Format.BOLD, Format.ITALIC),
                region(Railway.text("<labelFormat>bold", "<labelFormat>italic</labelFormat><labelFormat>bold")).label()
                        .formats());
        assertEquals("railway::Region",
                Railway.read(Railway.text()).diagram("Map").orElseThrow().node("RegionBox").domainClass()
                        .name());
    }
}
