package org.holdfast.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.holdfast.diagram.validation.Validation;
import org.junit.jupiter.api.Test;

/** Diagrams show what the rules find, on the element that they show. */
class FindingTest {
    private static final String PLAN = """
            plan p { steps { a done 2026-05-04 by boss  b begun } }
            person ana
            role boss held by ana
            product sales { core  needs selling }
            function selling { MTD 2 h  WRT 3 h  vulnerable procedures low }
            """;

    @Test
    void areOnTheElements() {
        assertEquals("""
                ERROR NamedElementError: A03: sales %s
                ERROR NamedElementError: B04: selling %s
                WARNING NamedElementWarning: B01: selling %s
                WARNING NamedElementWarning: B02: selling %s
                """.strip(), told(PLAN).replaceAll("(sales|selling) .*", "$1 %s"));
    }

    @Test
    void areGoneWhenTheyAreMended() {
        assertEquals(List.of(),
                told(PLAN.replace("WRT 3 h", "WRT 1 h")).lines().filter(line -> line.contains("B04")).toList());
    }

    private static String told(String text) {
        Workplace workplace = Workplace.of("Dependencies", Optional.empty(), List.of(text));
        Validation validation = Validation.of(Workplace.SPECIFICATION.diagram("Dependencies").orElseThrow(),
                workplace.diagram());
        assertEquals(List.of(), validation.problems());
        return validation.findings().stream()
                .flatMap(each -> each.message().lines().map(line -> each.level() + " " + each.rule() + ": " + line))
                .sorted().collect(Collectors.joining("\n"));
    }
}
