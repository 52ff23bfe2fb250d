package org.holdfast.cli.check;

import java.io.StringWriter;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.holdfast.cli.Surroundings;
import org.holdfast.model.name.Labels;

/** Writes a check as the results of tests, which any build server shows: a suite for each step, a case for each rule. */
final class JunitCheckWriter implements CheckWriter {

    @Override
    public void write(CheckReport report, Surroundings surroundings) {
        List<JunitSuite> suites = new JunitSuites(report, surroundings).all();
        StringWriter text = new StringWriter();
        try {
            new JunitXml(text).write(report.planElement().map(Labels::of).orElse("plan"), suites);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // cannot happen: the text is in memory
        }
        surroundings.out().print(text + "\n");
    }
}
