package org.holdfast.diagram.tests.drawn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.layout.Layout;
import org.holdfast.diagram.layout.LayoutOptions;
import org.holdfast.diagram.layout.elk.LayeredLayout;
import org.holdfast.diagram.svg.Icons;
import org.holdfast.diagram.svg.Pieces;
import org.holdfast.diagram.svg.SvgOptions;
import org.holdfast.diagram.svg.SvgWriter;
import org.holdfast.diagram.view.Diagram;
import org.holdfast.diagram.view.Node.Arrangement;
import org.junit.jupiter.api.Test;

/** A picture in pieces is the picture that is written whole. */
class PiecesTest {

    @Test
    void nodesAreDrawnFromTheirOwnCornerWithoutWhatIsInThem() {
        Diagram diagram = new Sketch().with(Sketch.bordered(
                Sketch.container("site", "Head office", Arrangement.FREE, Sketch.node("crm", "CRM & mail")),
                Sketch.node("port", "in"))).diagram();
        Layout moved = new Layout(300, 200, Map.of("site", new Bounds(50, 60, 200, 120), "crm",
                new Bounds(64, 100, 96, 36), "port", new Bounds(40, 80, 12, 12)), Map.of());
        Map<String, String> pieces = new Pieces(diagram, moved, Icons.NONE).nodes();
        assertEquals(Set.of("site", "crm", "port"), pieces.keySet());
        assertTrue(pieces.get("crm").contains("<rect x=\"0\" y=\"0\" width=\"96\" height=\"36\""), pieces.get("crm"));
        assertTrue(pieces.get("crm").contains(">CRM &amp; mail</text>"), pieces.get("crm"));
        assertTrue(pieces.get("site").contains(">Head office</text>") && !pieces.get("site").contains("CRM"),
                pieces.get("site"));
        // the words of a container stand above what is in it, as they do in the whole picture
        assertTrue(words(SvgWriter.write(diagram, moved, SvgOptions.ALONE).svg(), "Head office") - 60 == words(
                pieces.get("site"), "Head office"), pieces.get("site"));
    }

    @Test
    void nodesAtTheCornerAndEdgesAreAsInThePicture() {
        Diagram diagram = new Sketch().with(Sketch.node("a", "A"), Sketch.node("b", "B"))
                .with(Sketch.edge("e", "a", "b", Optional.of(Sketch.label("needs")))).diagram();
        Layout layout = LayeredLayout.of(diagram.nodes(), diagram.edges(), LayoutOptions.NONE);
        String picture = withoutInks(SvgWriter.write(diagram, layout, SvgOptions.ALONE).svg());
        Pieces pieces = new Pieces(diagram, layout, Icons.NONE);
        assertTrue(picture.contains(withoutInks(pieces.edges().get("e").svg())), pieces.edges().get("e").svg());
        assertTrue(picture.contains(withoutInks(pieces.edges().get("e").words())), pieces.edges().get("e").words());
        assertEquals("#5a7896", pieces.edges().get("e").light());
        Bounds a = layout.nodes().get("a");
        Layout alone = new Layout(a.width(), a.height(), Map.of("a", new Bounds(0, 0, a.width(), a.height())),
                Map.of());
        Diagram one = new Diagram("", "", diagram.root(), List.of(diagram.nodes().get(0)), List.of());
        assertTrue(withoutInks(SvgWriter.write(one, alone, SvgOptions.ALONE).svg())
                .contains(withoutInks(new Pieces(one, alone, Icons.NONE).nodes().get("a"))));
    }

    @Test
    void theDarkIsToldOfWhatLiesInIt() {
        Diagram diagram = new Sketch().with(Sketch.node("a", "A")).diagram();
        Layout layout = new Layout(96, 36, Map.of("a", new Bounds(0, 0, 96, 36)), Map.of());
        String style = new Pieces(diagram, layout, Icons.NONE).darkStyle(".dark");
        assertTrue(style.startsWith(".dark .f1{fill:#"), style);
        assertEquals(-1, style.indexOf("@media"));
    }

    /** How low some words stand. */
    private static double words(String svg, String words) {
        Matcher found = Pattern.compile("<text[^>]* y=\"([0-9.]+)\"[^>]*>" + words).matcher(svg);
        assertTrue(found.find(), svg);
        return Double.parseDouble(found.group(1));
    }

    /** Inks are numbered as they come, so their names depend on what else is in the picture. */
    private static String withoutInks(String svg) {
        return svg.replaceAll(" class=\"[fst0-9 ]+\"", "");
    }
}
