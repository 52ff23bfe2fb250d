package org.holdfast.report.docx;

import java.io.StringWriter;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.holdfast.report.office.XmlText;

/** Writes elements of WordprocessingML; all names without a prefix are of its namespace. Text is escaped. */
final class WordXml {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /**
     * @param root
     *            the element that holds all
     */
    WordXml(String root) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("w:" + root);
            xml.writeAttribute("xmlns:w", W);
            xml.writeAttribute("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
            xml.writeAttribute("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");
            xml.writeAttribute("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main");
            xml.writeAttribute("xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture");
            xml.writeAttribute("xmlns:asvg", "http://schemas.microsoft.com/office/drawing/2016/SVG/main");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Begins an element.
     *
     * @param attributes
     *            names and values by turns
     */
    WordXml start(String name, Object... attributes) {
        try {
            xml.writeStartElement(qualified(name));
            attributes(name, attributes);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    private void attributes(String name, Object... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            String attribute = String.valueOf(attributes[i]);
            xml.writeAttribute(name.indexOf(':') < 0 ? qualified(attribute) : attribute,
                    XmlText.of(String.valueOf(attributes[i + 1])));
        }
    }

    /** Ends the element that began last. */
    WordXml end() {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** An element with nothing in it. */
    WordXml empty(String name, Object... attributes) {
        try {
            xml.writeEmptyElement(qualified(name));
            attributes(name, attributes);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** Text, with the blanks at its ends. */
    WordXml text(String element, String content) {
        start(element, "xml:space", "preserve");
        try {
            xml.writeCharacters(XmlText.of(content));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return end();
    }

    /** What is markup already. */
    WordXml markup(String markup) {
        try {
            // the start of the element about it must be complete
            xml.writeCharacters("");
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        text.write(markup);
        return this;
    }

    /** Ends the root; what has been written. */
    String whole() {
        end();
        try {
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private static String qualified(String name) {
        return name.indexOf(':') < 0 ? "w:" + name : name;
    }
}
