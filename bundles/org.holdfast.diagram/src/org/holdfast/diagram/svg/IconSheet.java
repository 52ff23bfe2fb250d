package org.holdfast.diagram.svg;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.holdfast.diagram.view.Colour;

/**
 * The signs of a picture, each once. Only shapes and their looks are taken over from a sign's file: nothing that could run,
 * lead outside or meet with what else is in the picture.
 */
final class IconSheet {
    private static final Set<String> SHAPES = Set.of("g", "path", "rect", "circle", "ellipse", "line", "polyline",
            "polygon");
    private static final Set<String> LOOKS = Set.of("d", "x", "y", "width", "height", "rx", "ry", "cx", "cy", "r", "x1",
            "y1", "x2", "y2", "points", "fill-rule", "clip-rule", "stroke-width", "stroke-linecap", "stroke-linejoin",
            "stroke-dasharray", "stroke-miterlimit", "opacity", "fill-opacity", "stroke-opacity", "transform");

    private final SvgOptions options;
    private final Palette palette;
    private final Map<String, Optional<String>> ids = new LinkedHashMap<>();
    private final Markup symbols = new Markup();

    IconSheet(SvgOptions options, Palette palette) {
        this.options = options;
        this.palette = palette;
    }

    /** The id of a sign; none if its file is missing or no SVG. */
    Optional<String> id(String uri) {
        if (!ids.containsKey(uri)) {
            ids.put(uri, options.icons().read(uri).flatMap(this::add));
        }
        return ids.get(uri);
    }

    /** The definitions of the signs that were asked for. */
    String symbols() {
        return symbols.toString();
    }

    private Optional<String> add(String svg) {
        String id = options.prefix() + "i" + (ids.size() + 1);
        try {
            Markup symbol = new Markup();
            copy(reader(svg), id, symbol);
            symbols.markup(symbol.toString()).line();
            return Optional.of(id);
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    private static XMLStreamReader reader(String svg) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new StringReader(svg));
    }

    private void copy(XMLStreamReader from, String id, Markup to) throws XMLStreamException {
        int skipped = 0;
        while (from.hasNext()) {
            int event = from.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (skipped > 0 || !start(from, id, to)) {
                    skipped++;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (skipped > 0) {
                    skipped--;
                } else {
                    to.end("svg".equals(from.getLocalName()) ? "symbol" : from.getLocalName());
                }
            }
        }
    }

    private boolean start(XMLStreamReader from, String id, Markup to) {
        String name = from.getLocalName();
        if ("svg".equals(name)) {
            String box = from.getAttributeValue(null, "viewBox");
            to.begin("symbol").with("id", id).with("viewBox", box == null ? "0 0 16 16" : box).open();
            return true;
        }
        if (!SHAPES.contains(name)) {
            return false;
        }
        to.begin(name);
        for (int i = 0; i < from.getAttributeCount(); i++) {
            if (LOOKS.contains(from.getAttributeLocalName(i))) {
                to.with(from.getAttributeLocalName(i), from.getAttributeValue(i));
            }
        }
        paint(from.getAttributeValue(null, "fill"), from.getAttributeValue(null, "stroke"), to);
        to.open();
        return true;
    }

    private void paint(String fill, String stroke, Markup to) {
        Optional<Ink> inside = ink(fill);
        Optional<Ink> outline = ink(stroke);
        if (inside.isPresent() && outline.isPresent()) {
            palette.both(to, inside.get(), outline.get());
        } else if (inside.isPresent()) {
            palette.fill(to, inside.get());
        } else if (outline.isPresent()) {
            palette.stroke(to, outline.get());
        } else if ("none".equals(fill)) {
            to.with("fill", "none");
        }
    }

    private static Optional<Ink> ink(String colour) {
        if (colour == null || !colour.matches("#[0-9a-fA-F]{6}")) {
            return Optional.empty();
        }
        int shares = Integer.parseInt(colour.substring(1), 16);
        return Optional.of(Ink.line(new Colour(shares >> 16, shares >> 8 & 0xff, shares & 0xff), Ink.PAPER));
    }
}
