package org.holdfast.dsl.tests.input;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = SECONDS, threadMode = SEPARATE_THREAD)
class ExtremesTest {
    private static final int DEEP = 10_000;

    @Test
    void sitesNestedTooDeepAreRefusedAtTheirPlace() {
        String text = "plan p\n" + IntStream.range(0, DEEP).mapToObj("site s%d {\n"::formatted)
                .collect(Collectors.joining()) + "}".repeat(DEEP);
        Problems.inFile(text, "203:1: nested more than 200 deep");
    }

    @ParameterizedTest
    @ValueSource(strings = { "(", "not ", "- ", "s exists x (" })
    void expressionsNestedTooDeepAreRefused(String opening) {
        assertTooDeep("rule r for each system s require " + opening.repeat(DEEP) + "s");
    }

    @ParameterizedTest
    @ValueSource(strings = { ".a", " + 1", " * 1", " and s", " or s", " count" })
    void operatorsChainedTooLongAreRefused(String operation) {
        assertTooDeep("rule r for each system s require s" + operation.repeat(DEEP));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{ ", "} ", "( ", "x ", "\" ", "' ", "/* ", "site ", "site a { ", "system a { x } ", "§",
            "needs a, ", "1 ", "plan p { ", "rule r for each a b require (", "a.", "^", "\\" })
    void anyTokenRepeatedGivesProblemsAndNoFailure(String part) {
        assertFalse(Problems.lines(PlanTexts.load("plan p\n" + part.repeat(DEEP))).isEmpty());
    }

    @Test
    void namesMayBeLong() {
        PlanTexts.loadClean("plan p host " + "h".repeat(1_000_000));
        assertEquals(1, PlanTexts.load("plan p host h { at a" + ".a".repeat(DEEP) + " }").problems().size());
    }

    @Test
    void textsAndLinesMayBeLong() {
        PlanTexts.loadClean("plan p \"" + "t".repeat(1_000_000) + "\"");
        PlanTexts.loadClean("plan p " + " ".repeat(5_000_000) + "host h // " + "c".repeat(5_000_000));
        assertEquals(1, PlanTexts.load("plan p \"" + "t".repeat(5_000_000)).problems().size());
    }

    @Test
    void aLongLineOfErrorsIsReadToItsEnd() {
        List<String> lines = Problems.lines(PlanTexts.load("plan p " + "host h { # } ".repeat(DEEP)));
        assertEquals("and 9980 more", lines.stream().filter(line -> line.contains(" more")).findFirst()
                .map(line -> line.substring(line.indexOf("and"))).orElse(""));
    }

    @Test
    void thingsThatAreOnEachOtherEndNoWalk() {
        PlanTexts.loadClean("""
                plan p
                host h { fails over to h within 1 h needs h }
                protection a { copy of b copies on v }
                protection b { copy of a }
                system s { on v needs s passes data to s }
                vm v { on h }
                """);
    }

    private static void assertTooDeep(String text) {
        List<String> lines = Problems.lines(PlanTexts.load("plan p\n" + text));
        assertEquals(1, lines.size(), lines::toString);
        assertEquals("nested more than 200 deep", lines.get(0).substring(lines.get(0).indexOf("nested")));
    }
}
