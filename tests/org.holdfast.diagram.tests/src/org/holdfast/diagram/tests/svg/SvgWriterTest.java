package org.holdfast.diagram.tests.svg;

import static org.holdfast.diagram.tests.drawn.Sketch.container;
import static org.holdfast.diagram.tests.drawn.Sketch.edge;
import static org.holdfast.diagram.tests.drawn.Sketch.node;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.holdfast.diagram.layout.LayoutOptions;
import org.holdfast.diagram.layout.elk.LayeredLayout;
import org.holdfast.diagram.svg.Legend;
import org.holdfast.diagram.svg.SvgOptions;
import org.holdfast.diagram.svg.SvgWriter;
import org.holdfast.diagram.svg.Theme;
import org.holdfast.diagram.tests.drawn.RandomSketch;
import org.holdfast.diagram.tests.drawn.Sketch;
import org.holdfast.diagram.view.Colour;
import org.holdfast.diagram.view.Diagram;
import org.holdfast.diagram.view.Label;
import org.holdfast.diagram.view.Node;
import org.holdfast.diagram.view.Node.Arrangement;
import org.holdfast.diagram.view.NodeStyle.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgWriterTest {
    private static final String ICON = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><script>x</script>"
            + "<path id='p' onclick='x' fill='#2b7cc0' d='M1 1h9v9z'/></svg>";

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
    void isWellFormedAndHasAllWords(long seed) {
        Diagram diagram = RandomSketch.of(seed, 30);
        DrawnSvg drawn = DrawnSvg.of(svg(diagram, SvgOptions.ALONE));
        diagram.nodes()
                .forEach(node -> assertTrue(joined(drawn.words()).contains(joined(node.label().text())),
                        () -> "'" + node.label().text() + "' is missing"));
    }

    /** Long words go on in the next line. */
    private static String joined(String words) {
        return words.replaceAll("\\s", "");
    }

    @Test
    void isTheSameForTheSameDiagramInEveryLocale() {
        String before = svg(RandomSketch.of(3, 30), SvgOptions.ALONE);
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(before, svg(RandomSketch.of(3, 30), SvgOptions.ALONE));
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void writesNamesThatXmlDoesNotLike() {
        DrawnSvg drawn = DrawnSvg.of(svg(of(node("a", "<CRM> & \"shop\" 'x' \u0000 \uD800 🔥")), SvgOptions.ALONE));
        assertTrue(drawn.words().contains("<CRM> & \"shop\" 'x' \uFFFD 🔥"), drawn::words);
    }

    @Test
    void cutsNothingOfFiveHundredCharacters() {
        String name = "Orders of the year and all that belongs to them, ".repeat(11).substring(0, 500);
        DrawnSvg drawn = DrawnSvg.of(svg(of(node("a", name)), SvgOptions.ALONE));
        assertTrue(drawn.words().contains(name.strip()), drawn::words);
    }

    @Test
    void setsWordsThatRunFromTheRightSo() {
        String svg = svg(of(node("a", "מערכת הזמנות")), SvgOptions.ALONE);
        assertTrue(svg.contains("direction=\"rtl\""), svg);
    }

    @Test
    void saysWhatThingsAreToThoseWhoCannotSeeThem() {
        Diagram diagram = new Sketch().with(node("a", "Web shop"), node("b", "LAN")).with(edge("ab", "a", "b"))
                .diagram();
        DrawnSvg drawn = DrawnSvg.of(svg(diagram, SvgOptions.ALONE));
        assertEquals(List.of("Web shop", "LAN", "Web shop → LAN"), drawn.attributes("aria-label"));
        assertEquals(List.of("A sketch", "Web shop", "LAN", "Web shop → LAN"), drawn.titles());
        assertTrue(drawn.words().contains("2 elements, 1 connection."), drawn::words);
    }

    @Test
    void leadsToWhereNodesTell() {
        Diagram diagram = of(container("box", "Box", Arrangement.FREE, node("a", "A")));
        String svg = svg(diagram, SvgOptions.ALONE.links(node -> Optional.of("#" + node.id() + "&x")));
        assertEquals(List.of("#box&x", "#a&x", "#box&x"), DrawnSvg.of(svg).attributes("href"));
    }

    @Test
    void takesOnlyShapesFromSigns() {
        Node node = node("a", "A");
        Label label = new Label("A", Colour.BLACK, 12, Set.of(), Optional.of("sign"));
        Node signed = new Node("a", "Node", node.element(), Arrangement.NONE, node.style(), label, "", List.of(),
                List.of());
        String svg = svg(of(signed), SvgOptions.ALONE.icons(uri -> Optional.of(ICON)));
        assertTrue(svg.contains("<symbol id=\"i1\" viewBox=\"0 0 16 16\"><path d=\"M1 1h9v9z\" fill=\"#2b7cc0\""), svg);
        assertTrue(svg.contains("href=\"#i1\""), svg);
        assertFalse(svg.contains("script") || svg.contains("onclick") || svg.contains("id=\"p\""), svg);
    }

    @Test
    void hasNoStyleSheetAndOnlyIdsOfItsOwnWithinAPage() {
        String svg = svg(RandomSketch.of(5, 20), SvgOptions.within("d1-"));
        assertFalse(svg.contains("<style") || svg.contains("class=\"f"), svg);
        assertTrue(DrawnSvg.of(svg).attributes("id").stream().allMatch(id -> id.startsWith("d1-")));
    }

    @Test
    void isDarkForThoseWhoPreferIt() {
        String svg = svg(of(node("a", "A")), SvgOptions.ALONE);
        assertTrue(svg.contains("@media (prefers-color-scheme:dark){"), svg);
        String dark = svg(of(node("a", "A")), SvgOptions.ALONE.theme(Theme.DARK));
        assertFalse(dark.contains("#ffffff"), dark);
    }

    @Test
    void explainsColoursAndLines() {
        Legend legend = new Legend(List.of(
                new Legend.OfNode("a system", Sketch.style(new Shape.Rounded(4), Colour.WHITE), ""),
                new Legend.OfEdge("needs", edge("e", "a", "a").style())));
        DrawnSvg drawn = DrawnSvg.of(svg(of(node("a", "A")), SvgOptions.ALONE.legend(legend)));
        assertTrue(drawn.words().contains("a system") && drawn.words().contains("needs"), drawn::words);
    }

    @Test
    void writesNumbersWithTwoDecimalsAtMost() {
        assertEquals(List.of(), DrawnSvg.of(svg(RandomSketch.of(6, 30), SvgOptions.ALONE)).attributes("d").stream()
                .filter(path -> path.matches(".*\\.\\d{3}.*") || path.contains("E")).toList());
    }

    private static Diagram of(Node node) {
        return new Sketch().with(node).diagram();
    }

    private static String svg(Diagram diagram, SvgOptions options) {
        return SvgWriter.write(diagram, LayeredLayout.of(diagram.nodes(), diagram.edges(), LayoutOptions.NONE), options)
                .svg();
    }
}
