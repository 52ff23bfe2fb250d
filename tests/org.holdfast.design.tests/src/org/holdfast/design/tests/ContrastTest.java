package org.holdfast.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/**
 * Words can be read on their ground, and borders and edges seen on paper, by everybody.
 *
 * @see <a href="https://www.w3.org/TR/WCAG22/#contrast-minimum">WCAG 2.2, 1.4.3 and 1.4.11</a>
 */
class ContrastTest {

    record Pair(Element front, Element back, double least) {
        @Override
        public String toString() {
            return front.getAttribute("name") + " on " + back.getAttribute("name");
        }
    }

    static Stream<Pair> words() {
        Set<String> seen = new HashSet<>();
        return SpecificationText.elements("style")
                .filter(style -> style.hasAttribute("labelColor"))
                .map(style -> new Pair(colour(style, "labelColor"), ground(style), 4.5))
                .filter(pair -> seen.add(pair.toString()));
    }

    private static Stream<Pair> wordsOf(String tag) {
        return SpecificationText.elements(tag).map(style -> new Pair(colour(style, "labelColor"), paper(), 4.5));
    }

    static Stream<Pair> wordsOfEdges() {
        Set<String> seen = new HashSet<>();
        return wordsOf("centerLabelStyleDescription").filter(pair -> seen.add(pair.toString()));
    }

    /** What is only context may be fainter: 2 to 1, for who looks for it. */
    static Stream<Pair> lines() {
        Set<String> seen = new HashSet<>();
        return SpecificationText.elements("style").filter(style -> style.hasAttribute("strokeColor"))
                .map(style -> colour(style, "strokeColor"))
                .map(colour -> new Pair(colour, paper(), colour.getAttribute("name").equals("Line") ? 1.5 : 3))
                .filter(pair -> seen.add(pair.toString()));
    }

    @ParameterizedTest
    @MethodSource({ "words", "wordsOfEdges", "lines" })
    void canBeSeen(Pair pair) {
        double contrast = contrast(pair.front(), pair.back());
        assertTrue(contrast >= pair.least(), () -> contrast + " to 1");
    }

    @Test
    void blackOnWhite() {
        assertEquals(21, (luminance(255, 255, 255) + 0.05) / (luminance(0, 0, 0) + 0.05), 1e-9);
    }

    private static double contrast(Element one, Element other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Element colour) {
        return luminance(share(colour, "red"), share(colour, "green"), share(colour, "blue"));
    }

    private static double luminance(int red, int green, int blue) {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int share) {
        double part = share / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static int share(Element colour, String name) {
        return Integer.parseInt(colour.getAttribute(name));
    }

    private static Element ground(Element style) {
        return colour(style, style.hasAttribute("color") ? "color" : "backgroundColor");
    }

    private static Element colour(Element style, String attribute) {
        return SpecificationText.at(style.getAttribute(attribute)).orElseThrow();
    }

    private static Element paper() {
        return SpecificationText.at("//@userColorsPalettes[name='Holdfast']/@entries[name='Paper']").orElseThrow();
    }
}
