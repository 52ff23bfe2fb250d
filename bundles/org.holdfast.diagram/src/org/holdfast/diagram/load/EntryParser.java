package org.holdfast.diagram.load;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.diagram.expression.Place;
import org.holdfast.diagram.expression.ViewpointException;

/** Reads the XML of a specification into entries that know their lines. Document types and what is outside are not read. */
final class EntryParser {
    private static final String INSTANCES = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String XMI = "http://www.omg.org/XMI";
    private static final String SIRIUS = "http://www.eclipse.org/sirius/";

    private final String file;
    private final Deque<Entry> open = new ArrayDeque<>();

    EntryParser(String file) {
        this.file = file;
    }

    Entry parse(InputStream xml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(xml);
            try {
                return root(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw new ViewpointException(new Place(file, e.getLocation().getLineNumber(), "the file"),
                    "this is no well-formed XML of a viewpoint specification");
        }
    }

    private Entry root(XMLStreamReader reader) throws XMLStreamException {
        Entry root = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Entry entry = start(reader);
                    root = root == null ? entry : root;
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader.getText());
                default -> {
                    // comments and blanks
                }
            }
        }
        if (root == null) {
            throw new ViewpointException(new Place(file, 1, "the file"), "it is empty");
        }
        return root;
    }

    private void text(String text) {
        @Nullable
        Entry entry = open.peek();
        if (entry != null) {
            entry.append(text);
        }
    }

    private Entry start(XMLStreamReader reader) {
        @Nullable
        Entry parent = open.peek();
        String type = reader.getAttributeValue(INSTANCES, "type");
        Entry entry = new Entry(file, reader.getLocation().getLineNumber(), parent, reader.getLocalName(),
                type == null ? "" : type.substring(type.indexOf(':') + 1));
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String space = reader.getAttributeNamespace(i);
            if (space == null || space.isEmpty()) {
                entry.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            } else if (!space.equals(INSTANCES) && !space.equals(XMI)) {
                throw entry.wrong("the attribute " + reader.getAttributeLocalName(i) + " is not Sirius'");
            }
        }
        if (open.isEmpty()) {
            check(reader, entry);
        } else {
            open.element().add(entry);
        }
        open.push(entry);
        return entry;
    }

    private static void check(XMLStreamReader reader, Entry root) {
        if (!"Group".equals(root.tag())
                || !String.valueOf(reader.getNamespaceURI()).startsWith(SIRIUS + "description/")) {
            throw root.wrong("a Group of " + SIRIUS + "description/1.1.0 was expected, not " + root.tag());
        }
    }
}
