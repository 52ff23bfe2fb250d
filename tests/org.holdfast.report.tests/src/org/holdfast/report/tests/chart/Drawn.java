package org.holdfast.report.tests.chart;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.holdfast.report.chart.Picture;
import org.holdfast.diagram.text.TextWidth;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What stands in a picture. */
final class Drawn {

    private static final double ABOVE = 0.78;
    /** Words are turned by 45 degrees, so that they rise, or not at all. */
    private static final double SLANT = Math.sqrt(0.5);

    private Drawn() {}

    /** Words and the box that they fill. */
    record Words(String text, double left, double top, double right, double bottom, boolean turned) {

        boolean meets(Words other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    static Document document(Picture picture) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(picture.svg())));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(picture.svg(), e);
        }
    }

    static List<Element> elements(Picture picture, String name) {
        NodeList found = document(picture).getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** The words that are drawn, from first to last. */
    static List<String> texts(Picture picture) {
        return words(picture).stream().map(Words::text).toList();
    }

    static List<Words> words(Picture picture) {
        return elements(picture, "text").stream().map(Drawn::words).toList();
    }

    private static Words words(Element text) {
        double size = number(text, "font-size");
        String shown = shown(text);
        double width = TextWidth.of(shown, size, "bold".equals(text.getAttribute("font-weight")));
        double x = number(text, "x");
        double left = switch (text.getAttribute("text-anchor")) {
            case "end" -> x - width;
            case "middle" -> x - width / 2;
            default -> x;
        };
        double y = number(text, "y");
        double above = size * ABOVE;
        double below = size * (1 - ABOVE);
        return text.hasAttribute("transform")
                ? new Words(shown, x - above * SLANT, y - (width + above) * SLANT, x + (width + below) * SLANT,
                        y + below * SLANT, true)
                : new Words(shown, left, y - above, left + width, y + below, false);
    }

    private static String shown(Element text) {
        StringBuilder shown = new StringBuilder();
        for (Node node = text.getFirstChild(); node != null; node = node.getNextSibling()) {
            shown.append(node.getNodeType() == Node.TEXT_NODE ? node.getNodeValue() : "");
        }
        return shown.toString();
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
