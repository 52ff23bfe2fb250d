package org.holdfast.report.tests.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.holdfast.report.chart.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every picture, whatever is in it. */
class PicturesTest {
    private static final double TOLERANCE = 0.02;
    private static final List<String> NAMES = List.of("Shop", "", "Warehouse management in Cluj & Iași",
            "<script>alert('1')</script> ]]> \"&amp;", "\u05d7\u05e0\u05d5\u05ea \u0645\u062a\u062c\u0631\u202e",
            "🔥🏬🔥👩‍🚒",
            "A name of many words ".repeat(25), "Donaudampfschiff".repeat(32), "\u0000\u0001\ud800\uffff\t\n");
    private static final List<Integer> COUNTS = List.of(0, 1, 2, 7, 40);
    private static final int MANY = 200;
    private static final Set<String> ELEMENTS = Set.of("svg", "title", "desc", "g", "rect", "path", "circle", "text");
    private static final Set<String> ATTRIBUTES = Set.of("xmlns", "role", "width", "height", "viewBox", "font-family",
            "x",
            "y", "d", "cx", "cy", "r", "fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray",
            "stroke-linejoin", "font-size", "font-weight", "text-anchor", "transform");

    static Stream<Arguments> all() {
        Stream<Arguments> few = Stream.of(Charts.values()).flatMap(chart -> COUNTS.stream()
                .flatMap(count -> NAMES.stream().map(name -> Arguments.of(chart, count, name))));
        return Stream.concat(few,
                Stream.of(Charts.values()).map(chart -> Arguments.of(chart, MANY, "Warehouse in Cluj")));
    }

    @ParameterizedTest
    @MethodSource("all")
    void consistOfShapesAndWordsAlone(Charts chart, int count, String name) {
        Set<String> elements = new TreeSet<>();
        Set<String> attributes = new TreeSet<>();
        Drawn.elements(chart.of(count, name), "*").forEach(element -> {
            elements.add(element.getTagName());
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                attributes.add(element.getAttributes().item(i).getNodeName());
            }
        });
        elements.removeAll(ELEMENTS);
        attributes.removeAll(ATTRIBUTES);

        assertEquals(Set.of(), elements);
        assertEquals(Set.of(), attributes);
    }

    @ParameterizedTest
    @MethodSource("all")
    void keepAllWordsWithinTheirBounds(Charts chart, int count, String name) {
        Picture picture = chart.of(count, name);
        List<Drawn.Words> outside = Drawn.words(picture).stream().filter(
                words -> words.left() < -TOLERANCE || words.top() < -TOLERANCE
                        || words.right() > picture.width() + TOLERANCE || words.bottom() > picture.height() + TOLERANCE)
                .toList();

        assertEquals(List.of(), outside);
        assertTrue(picture.width() <= 720);
    }

    @ParameterizedTest
    @MethodSource("all")
    void writeNoWordsOverOthers(Charts chart, int count, String name) {
        List<Drawn.Words> words = new ArrayList<>(
                Drawn.words(chart.of(count, name)).stream().filter(one -> !one.turned()).toList());
        words.sort(Comparator.comparingDouble(Drawn.Words::top));
        List<String> meeting = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size() && words.get(j).top() < words.get(i).bottom(); j++) {
                if (words.get(i).meets(words.get(j))) {
                    meeting.add(words.get(i) + " meets " + words.get(j));
                }
            }
        }

        assertEquals(List.of(), meeting);
    }

    @ParameterizedTest
    @EnumSource
    void areTheSameForTheSame(Charts chart) {
        assertEquals(chart.of(7, "Shop"), chart.of(7, "Shop"));
    }

    @ParameterizedTest
    @EnumSource
    void sayWhatTheyShow(Charts chart) {
        Picture picture = chart.of(7, "<Shop> & co");

        assertEquals("img", Drawn.document(picture).getDocumentElement().getAttribute("role"));
        assertEquals("<Shop> & co", Drawn.elements(picture, "title").getFirst().getTextContent());
        assertEquals("What is to be seen: <Shop> & co", Drawn.elements(picture, "desc").getFirst().getTextContent());
        assertEquals("What is to be seen: <Shop> & co", picture.description());
    }

    @ParameterizedTest
    @EnumSource
    void sayThatThereIsNothing(Charts chart) {
        assertEquals(List.of("Nothing to show: orders"), Drawn.texts(chart.of(0, "orders")));
    }

    @ParameterizedTest
    @EnumSource
    void tellInFullWhatTheyCutShort(Charts chart) {
        String name = "Donaudampfschiff".repeat(32);
        Picture picture = chart.of(3, name);
        List<String> titles = Drawn.elements(picture, "title").stream().skip(1).map(title -> title.getTextContent())
                .toList();

        assertTrue(Drawn.texts(picture).stream().anyMatch(text -> text.matches("(Donaudampfschiff)+.*\u2026")));
        assertTrue(titles.stream().anyMatch(title -> title.contains(name)));
    }

    @Test
    void replaceWhatXmlCannotHold() {
        String title = Drawn.elements(Charts.GANTT.of(1, "a\u0000b\ud800c\uffffd\ne"), "title").getFirst()
                .getTextContent();

        assertEquals("a\ufffdb\ufffdc\ufffdd e", title);
    }
}
