package org.holdfast.diagram.tests.svg;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a parser finds in a picture. */
final class DrawnSvg {
    private final StringBuilder words = new StringBuilder();
    private final List<String> titles = new ArrayList<>();
    private final List<String[]> attributes = new ArrayList<>();

    private DrawnSvg() {}

    static DrawnSvg of(String svg) {
        DrawnSvg drawn = new DrawnSvg();
        try {
            drawn.read(XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(svg)));
        } catch (XMLStreamException e) {
            throw new AssertionError("not well-formed: " + e.getMessage(), e);
        }
        return drawn;
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        String element = "";
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                element = reader.getLocalName();
                if ("title".equals(element)) {
                    titles.add("");
                }
                for (int i = 0; i < reader.getAttributeCount(); i++) {
                    if (!"use".equals(element)) {
                        attributes.add(new String[] { reader.getAttributeLocalName(i), reader.getAttributeValue(i) });
                    }
                }
            } else if (event == XMLStreamConstants.CHARACTERS && "title".equals(element)) {
                titles.set(titles.size() - 1, titles.getLast() + reader.getText());
            } else if (event == XMLStreamConstants.CHARACTERS && !"style".equals(element)) {
                words.append(reader.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                words.append("text".equals(reader.getLocalName()) ? " " : "");
                element = "";
            }
        }
    }

    /** All words that are drawn, line after line. */
    String words() {
        return words.toString();
    }

    List<String> titles() {
        return titles;
    }

    /** The values of an attribute, in the order of the document. */
    List<String> attributes(String name) {
        return attributes.stream().filter(each -> each[0].equals(name)).map(each -> each[1]).toList();
    }
}
