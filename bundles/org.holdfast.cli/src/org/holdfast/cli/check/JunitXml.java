package org.holdfast.cli.check;

import java.io.Writer;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.holdfast.cli.check.JunitCase.Broken;
import org.holdfast.cli.check.JunitCase.Failed;
import org.holdfast.cli.check.JunitCase.Outcome;
import org.holdfast.cli.check.JunitCase.Passed;
import org.holdfast.cli.check.JunitCase.Skipped;

/** Writes test suites in the form that JUnit gave to build servers. */
final class JunitXml {
    private final XMLStreamWriter xml;
    private int depth;

    JunitXml(Writer out) throws XMLStreamException {
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    }

    void write(String name, List<JunitSuite> suites) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        open("testsuites");
        attribute("name", name);
        attribute("tests", suites.stream().mapToLong(suite -> suite.cases().size()).sum());
        attribute("failures", suites.stream().mapToLong(suite -> suite.count(Failed.class)).sum());
        attribute("errors", suites.stream().mapToLong(suite -> suite.count(Broken.class)).sum());
        attribute("time", "0");
        for (JunitSuite suite : suites) {
            write(suite);
        }
        close();
        xml.writeEndDocument();
        xml.flush();
    }

    private void write(JunitSuite suite) throws XMLStreamException {
        open("testsuite");
        attribute("name", suite.name());
        attribute("tests", suite.cases().size());
        attribute("failures", suite.count(Failed.class));
        attribute("errors", suite.count(Broken.class));
        attribute("skipped", suite.count(Skipped.class));
        attribute("time", "0");
        if (!suite.properties().isEmpty()) {
            properties(suite.properties());
        }
        for (JunitCase each : suite.cases()) {
            write(each);
        }
        close();
    }

    private void properties(Map<String, String> properties) throws XMLStreamException {
        open("properties");
        for (Map.Entry<String, String> property : properties.entrySet()) {
            empty("property");
            attribute("name", property.getKey());
            attribute("value", property.getValue());
        }
        close();
    }

    private void write(JunitCase each) throws XMLStreamException {
        boolean plain = each.outcome() instanceof Passed && each.out().isEmpty();
        if (plain) {
            empty("testcase");
        } else {
            open("testcase");
        }
        attribute("name", each.name());
        attribute("classname", each.group());
        attribute("time", "0");
        if (!plain) {
            outcome(each.outcome());
            out(each.out());
            close();
        }
    }

    private void outcome(Outcome outcome) throws XMLStreamException {
        switch (outcome) {
            case Passed passed -> {
            }
            case Failed failed -> because("failure", failed.type(), failed.message(), failed.text());
            case Broken broken -> because("error", broken.type(), broken.message(), broken.text());
            case Skipped skipped -> {
                empty("skipped");
                attribute("message", skipped.reason());
            }
        }
    }

    private void because(String element, String type, String message, String text) throws XMLStreamException {
        line();
        xml.writeStartElement(element);
        attribute("type", type);
        attribute("message", message);
        xml.writeCharacters(XmlText.of(text));
        xml.writeEndElement();
    }

    private void out(String text) throws XMLStreamException {
        if (!text.isEmpty()) {
            line();
            xml.writeStartElement("system-out");
            xml.writeCharacters(XmlText.of(text));
            xml.writeEndElement();
        }
    }

    private void attribute(String name, long value) throws XMLStreamException {
        attribute(name, Long.toString(value));
    }

    /** An attribute of one line: a parser would turn line feeds into blanks. */
    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, XmlText.of(value).replaceAll("\\s+", " "));
    }

    private void open(String element) throws XMLStreamException {
        line();
        xml.writeStartElement(element);
        depth++;
    }

    private void empty(String element) throws XMLStreamException {
        line();
        xml.writeEmptyElement(element);
    }

    private void close() throws XMLStreamException {
        depth--;
        line();
        xml.writeEndElement();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
