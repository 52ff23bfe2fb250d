package org.holdfast.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.SurefireReportParser;
import org.holdfast.rules.RuleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --format junit} is understood by a reader that is not ours: the one that Maven reads reports with. */
class JunitReaderTest {
    private static final String PLAN = """
            plan novum { steps { a done 2026-01-01 by boss b begun } }
            role boss people 1
            product shop { core needs sell }
            function sell { priority critical needs send }
            function send { priority low }
            accept A05 on shop because "it is <old> & \\"odd\\"" until 2027-01-01
            """;

    @TempDir
    Path folder = Path.of("");

    /** The reader has a suite for each that is written, and one for the group of its cases. */
    @Test
    void suitesAndCasesAsTheyAreWritten() throws Exception {
        List<ReportTestSuite> suites = read(PLAN);

        assertTrue(suites.stream().map(ReportTestSuite::getFullClassName).toList().containsAll(
                List.of("Language", "Sign-offs", "Step a: Core competency", "Step b: Business functions")));
        assertEquals(1 + RuleCatalogue.all().descriptions().size(),
                suites.stream().mapToInt(suite -> suite.getTestCases().size()).sum());
    }

    @Test
    void theSameNumbers() throws Exception {
        for (ReportTestSuite suite : read(PLAN)) {
            List<ReportTestCase> cases = suite.getTestCases();
            assertEquals(cases.size(), suite.getNumberOfTests(), suite.getFullClassName());
            assertEquals(cases.stream().filter(ReportTestCase::hasFailure).count(), suite.getNumberOfFailures());
            assertEquals(cases.stream().filter(ReportTestCase::hasError).count(), suite.getNumberOfErrors());
            assertEquals(cases.stream().filter(ReportTestCase::hasSkipped).count(), suite.getNumberOfSkipped());
        }
    }

    @Test
    void whatFailsWithItsMessageAndPlace() throws Exception {
        ReportTestCase failed = read(PLAN).stream().flatMap(suite -> suite.getTestCases().stream())
                .filter(each -> each.getName().startsWith("A03 ")).findFirst().orElseThrow();

        assertTrue(failed.hasFailure());
        assertEquals("error", failed.getFailureType());
        assertTrue(failed.getFailureDetail().startsWith("plan.bcp:3:9: error: " + failed.getFailureMessage()),
                failed::getFailureDetail);
    }

    @Test
    void aPlanThatCannotBeRead() throws Exception {
        Map<String, Object> summary = parser().getSummary(read("plan novum { RTO }"));

        assertEquals("1", String.valueOf(summary.get("totalErrors")), summary::toString);
    }

    private List<ReportTestSuite> read(String text) throws Exception {
        Files.writeString(folder.resolve("plan.bcp"), text);
        Files.writeString(folder.resolve("TEST-plan.xml"),
                Call.in(folder, "check", "--format", "junit", "plan.bcp").out());
        return parser().parseXMLReportFiles();
    }

    private SurefireReportParser parser() {
        return new SurefireReportParser(List.of(folder.toFile()), new NullConsoleLogger());
    }
}
