package org.holdfast.report.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.holdfast.report.content.Block;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Column;
import org.holdfast.report.content.Report;
import org.holdfast.report.content.Section;
import org.holdfast.report.html.HtmlWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HtmlWriterTest {
    private static final Pattern OUTWARD = Pattern
            .compile("(?:href|src|srcset|poster|action|data)=\"(?!#)[^\"]*\"|url\\(|@import");
    /** What a page is made of; what else is in it came from a name. */
    private static final List<String> ATTRIBUTES = List.of("http-equiv", "name", "content", "media", "xmlns", "href");

    @Test
    void readsNothingFromOutside() {
        Matcher outward = OUTWARD.matcher(html("Shop"));

        assertEquals(List.of(), outward.results().map(found -> found.group()).toList());
    }

    @Test
    void writesTheSameBytesForTheSameReport() {
        assertArrayEquals(Reports.written(new HtmlWriter(), Reports.named("Shop")),
                Reports.written(new HtmlWriter(), Reports.named("Shop")));
    }

    /** On paper there is nothing to click, heads stay with what they are of, and nothing is cut off. */
    @Test
    void hasStylesForPaper() {
        String html = html("Shop");
        String styles = html.substring(html.indexOf("<style media=\"print\">"), html.lastIndexOf("</style>"));

        assertEquals(List.of(), List.of("@page { size: A4;", ".contents, .skip, .top { display: none; }",
                "h2, h3, h4, caption, .lead { break-after: avoid; }",
                "tr, figure, .callout, table.short { break-inside: avoid; }",
                ".table, .picture { overflow: visible; }",
                "section.level2, #plans > .level3 + .level3 { break-before: page; }").stream()
                .filter(rule -> !styles.contains(rule)).toList());
        assertTrue(html.contains("<p class=\"lead\""), "a paragraph before a list or table stays with it");
    }

    /** There the cells of wide tables stand below each other, each behind the title of its column. */
    @Test
    void wideTablesTellTheTitlesOfTheirColumnsOnPhones() {
        String html = html("Shop");

        assertTrue(html.contains("<table class=\"short cards\" style=\"--c1:&#39;Name&#39;;--c2:&#39;Count&#39;"));
        assertTrue(html.contains(".cards td:nth-child(7)::before { content: var(--c7); }"));
    }

    /** A title cannot end the text that styles make of it. */
    @Test
    void titlesOfColumnsStayTextInStyles() {
        Column hostile = new Column("'} <b>\\", false, 1);
        Block.Table table = new Block.Table("t", "T", List.of(hostile, hostile, hostile, hostile),
                List.of(new Block.Row(Optional.empty(), List.of(Cell.words("1"), Cell.words("2"), Cell.words("3"),
                        Cell.words("4")))),
                "");
        Report shop = Reports.named("Shop");
        String html = new String(Reports.written(new HtmlWriter(), new Report(shop.title(), shop.subtitle(),
                shop.reviewed(), shop.asOf(), shop.language(),
                List.of(new Section("one", "One", List.of(table), List.of())))), StandardCharsets.UTF_8);

        assertTrue(html.contains("--c1:&#39;\\27 \\7d  \\3c b\\3e \\5c &#39;;"));
    }

    @ParameterizedTest
    @MethodSource("org.holdfast.report.tests.HostileNames#all")
    void showsNamesAsTheyAre(String name) throws Exception {
        Document page = page(name);

        assertEquals(name, page.getElementsByTagName("h1").item(0).getTextContent());
        assertEquals(name, page.getElementsByTagName("code").item(0).getTextContent());
        assertEquals(name, page.getElementsByTagName("strong").item(0).getTextContent());
        assertEquals(name + ": Business continuity plan", page.getElementsByTagName("title").item(0).getTextContent());
        assertEquals(elements("Shop"), elements(name));
    }

    @ParameterizedTest
    @MethodSource("org.holdfast.report.tests.HostileNames#unprintable")
    void putsASignInPlaceOfWhatAPageCannotHold(String name) throws Exception {
        String shown = name.replaceAll("[^a-z\\[0-9]", "\ufffd");

        assertEquals(shown, page(name).getElementsByTagName("h1").item(0).getTextContent());
    }

    private static List<String> elements(String name) throws Exception {
        NodeList found = page(name).getElementsByTagName("*");
        List<String> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            Element element = (Element) found.item(i);
            elements.add(element.getTagName() + ATTRIBUTES.stream().map(element::getAttribute).toList());
        }
        return elements;
    }

    private static Document page(String name) throws Exception {
        byte[] bytes = html(name).strip().getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static String html(String name) {
        return new String(Reports.written(new HtmlWriter(), Reports.named(name)), StandardCharsets.UTF_8);
    }
}
