package org.holdfast.design.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.holdfast.design.HoldfastViewpoint;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The text of the viewpoint specification, as XML: what no reader of it has interpreted yet. */
final class SpecificationText {
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final Element ROOT = read();
    private static final Map<Element, List<Element>> CHILDREN = new ConcurrentHashMap<>();

    private SpecificationText() {}

    /** What an attribute says. */
    record Said(Element element, String attribute, String value) {
        @Override
        public String toString() {
            return attribute + "=\"" + value + "\" of " + path(element);
        }
    }

    /** Everything that any attribute says. */
    static Stream<Said> all() {
        return elements().flatMap(element -> IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(element.getAttributes()::item)
                .map(attribute -> new Said(element, attribute.getNodeName(), attribute.getNodeValue())));
    }

    /** Everything that attributes say whose names end so. */
    static Stream<Said> all(String nameEnd) {
        return all().filter(said -> said.attribute().endsWith(nameEnd));
    }

    /** All elements, each before its children. */
    static Stream<Element> elements() {
        return Stream.concat(Stream.of(ROOT), descendants(ROOT));
    }

    /** All elements of a tag. */
    static Stream<Element> elements(String tag) {
        return elements().filter(element -> element.getTagName().equals(tag));
    }

    static Stream<Element> children(Element element) {
        return CHILDREN.computeIfAbsent(element, SpecificationText::readChildren).stream();
    }

    private static List<Element> readChildren(Element element) {
        NodeList nodes = element.getChildNodes();
        List<Element> children = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    /** The element that a path such as {@code //@ownedViewpoints[name='X']/@a.0} leads to. */
    static Optional<Element> at(String path) {
        Element at = ROOT;
        for (String step : path.substring("//".length()).split("/")) {
            Optional<Element> next = next(at, step.substring(1));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            at = next.get();
        }
        return Optional.of(at);
    }

    /** The class that is said of an element, without its package; empty where its place says it. */
    static String type(Element element) {
        String type = element.getAttributeNS(XSI, "type");
        return type.substring(type.indexOf(':') + 1);
    }

    /** The way to an element in words, for messages. */
    static String path(Element element) {
        String own = element.getTagName() + (element.hasAttribute("name") ? " " + element.getAttribute("name") : "");
        return element.getParentNode() instanceof Element around && around != ROOT ? path(around) + " / " + own : own;
    }

    /** The nearest element, this one or around it, that has the attribute. */
    static Optional<Element> nearest(Element element, String attribute) {
        for (Node node = element; node instanceof Element each; node = node.getParentNode()) {
            if (each.hasAttribute(attribute)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static Optional<Element> next(Element at, String step) {
        int bracket = step.indexOf("[name='");
        if (bracket >= 0) {
            String name = step.substring(bracket + "[name='".length(), step.length() - "']".length());
            return children(at).filter(child -> child.getTagName().equals(step.substring(0, bracket))
                    && child.getAttribute("name").equals(name)).findFirst();
        }
        int dot = step.indexOf('.');
        String tag = dot < 0 ? step : step.substring(0, dot);
        long number = dot < 0 ? 0 : Long.parseLong(step.substring(dot + 1));
        return children(at).filter(child -> child.getTagName().equals(tag)).skip(number).findFirst();
    }

    private static Stream<Element> descendants(Element element) {
        return children(element).flatMap(child -> Stream.concat(Stream.of(child), descendants(child)));
    }

    private static Element read() {
        try (InputStream in = HoldfastViewpoint.specification().openStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(in).getDocumentElement();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
