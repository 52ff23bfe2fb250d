package org.holdfast.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.holdfast.rules.RuleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class CheckJunitTest {
    private static final String PLAN = """
            plan novum { steps { a done 2026-01-01 by boss b begun } }
            role boss people 1
            product shop { core needs sell }
            function sell { priority critical needs send }
            function send { priority low }
            """;

    @TempDir
    Path folder;

    @Test
    void aSuiteForEachStepAndACaseForEachRule() throws Exception {
        Element suites = check(PLAN);
        assertEquals(
                List.of("Language", "Sign-offs", "Step a: Core competency", "Step b: Business functions",
                        "Step c: Systems", "Step d: Recovery objectives", "Step e: Consistency groups",
                        "Step f: Disasters", "Step g: Cost of an outage", "Step h: Recovery plans"),
                names(suites, "testsuite"));
        assertEquals(1 + RuleCatalogue.all().descriptions().size(), names(suites, "testcase").size());
        Element a = named(suites, "testsuite", "Step a: Core competency");
        assertEquals("done", ((Element) a.getElementsByTagName("property").item(0)).getAttribute("value"));
    }

    @Test
    void whatFailsTheCheckFailsTheCase() throws Exception {
        Element failure = only(named(check(PLAN), "testcase", "A03 "), "failure");
        assertEquals("error", failure.getAttribute("type"));
        assertTrue(failure.getTextContent().startsWith("plan.bcp:3:9: error: " + failure.getAttribute("message")));
    }

    @Test
    void whatDoesNotIsToldBeside() throws Exception {
        Element passed = named(check(PLAN), "testcase", "B06 ");
        assertEquals(0, passed.getElementsByTagName("failure").getLength());
        assertTrue(only(passed, "system-out").getTextContent().startsWith("plan.bcp:5:26: warning: sell (critical)"));
        Element failed = named(check(PLAN, "--fail-on", "warning"), "testcase", "B06 ");
        assertEquals("warning", only(failed, "failure").getAttribute("type"));
    }

    @Test
    void whatIsNotBegunOrAcceptedIsSkipped() throws Exception {
        Element suites = check(PLAN + "accept A03 on shop because \"it <has> none\" until 2027-01-01");
        assertEquals("accepted on shop until 2027-01-01: it <has> none",
                only(named(suites, "testcase", "A03 "), "skipped").getAttribute("message"));
        assertEquals("step c is not begun; 1 finding once it is",
                only(named(suites, "testcase", "C02 "), "skipped").getAttribute("message"));
    }

    @Test
    void rulesOfThePlansOwnAreCases() throws Exception {
        Element suites = check(PLAN + "rule quick \"Functions are quick\" for each function f require f.MTD < 1 h");
        Element own = named(named(suites, "testsuite", "Step b: Business functions"), "testcase", "quick ");
        assertEquals("quick Functions are quick", own.getAttribute("name"));
    }

    @Test
    void problemsOfTheLanguageAreErrorsOfTheirFile() throws Exception {
        Element suites = check("plan novum { RTO }");
        assertEquals("1", suites.getAttribute("errors"));
        assertTrue(
                only(named(suites, "testcase", "plan.bcp"), "error").getTextContent().startsWith("plan.bcp:1:14: "));
        assertEquals("the rules were not checked, since the language finds errors",
                only(named(suites, "testcase", "A01 "), "skipped").getAttribute("message"));
    }

    @Test
    void controlCharactersAreMadeLegal() throws Exception {
        Element suites = check(PLAN + "accept A03 on shop because \"bell \7 and \uFFFE\" until 2027-01-01");
        String reason = only(named(suites, "testcase", "A03 "), "skipped").getAttribute("message");
        assertTrue(reason.endsWith("bell \\u0007 and \\uFFFE"), reason);
    }

    @Test
    void theNumbersAgreeWithTheCases() throws Exception {
        NodeList suites = check(PLAN).getElementsByTagName("testsuite");
        for (int i = 0; i < suites.getLength(); i++) {
            Element suite = (Element) suites.item(i);
            assertNumber("tests", "testcase", suite);
            assertNumber("failures", "failure", suite);
            assertNumber("errors", "error", suite);
            assertNumber("skipped", "skipped", suite);
        }
    }

    private static void assertNumber(String attribute, String element, Element suite) {
        assertEquals(String.valueOf(suite.getElementsByTagName(element).getLength()), suite.getAttribute(attribute));
    }

    private Element check(String text, String... options)
            throws IOException, ParserConfigurationException, SAXException {
        Files.writeString(folder.resolve("plan.bcp"), text);
        List<String> call = new ArrayList<>(List.of("check", "--format", "junit", "plan.bcp"));
        call.addAll(List.of(options));
        String xml = Call.in(folder, call.toArray(String[]::new)).out();
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml))).getDocumentElement();
    }

    private static Element only(Element parent, String name) {
        assertEquals(1, parent.getElementsByTagName(name).getLength(), name);
        return (Element) parent.getElementsByTagName(name).item(0);
    }

    private static List<String> names(Element parent, String name) {
        NodeList elements = parent.getElementsByTagName(name);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
            names.add(((Element) elements.item(i)).getAttribute("name"));
        }
        return names;
    }

    private static Element named(Element parent, String element, String start) {
        NodeList elements = parent.getElementsByTagName(element);
        for (int i = 0; i < elements.getLength(); i++) {
            if (((Element) elements.item(i)).getAttribute("name").startsWith(start)) {
                return (Element) elements.item(i);
            }
        }
        throw new AssertionError("no " + element + " " + start);
    }
}
