package org.holdfast.dsl.tests.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.api.Test;

class AcceptanceTest {

    @Test
    void ofARuleOfTheMethod() {
        assertEquals(List.of(), problems("A01", ""));
    }

    @Test
    void ofARuleOfThePlan() {
        assertEquals(List.of(), problems("twoCopies", "rule twoCopies for each system s require true"));
    }

    @Test
    void ofARuleInAnotherFile() {
        assertEquals(List.of(), PlanTexts.load("""
                plan novum
                accept own on novum because "it is so" until 2027-01-31
                """, "rule own for each system s require true").problems());
    }

    @Test
    void ofAnUnknownRule() {
        assertEquals(List.of("bcp.unknownRule 3:8: there is no rule 'twoCopys'; did you mean 'twoCopies'?"),
                problems("twoCopys", "rule twoCopies for each system s require true"));
        assertEquals(List.of("bcp.unknownRule 3:8: there is no rule 'nothing';"
                + " expected the code of a rule of the method or the name of a rule of the plan"),
                problems("nothing", ""));
    }

    @Test
    void ofAnElementThatIsNoRule() {
        assertEquals(List.of("bcp.unknownRule 3:8: there is no rule 'novum';"
                + " expected the code of a rule of the method or the name of a rule of the plan"),
                problems("novum", ""));
    }

    @Test
    void ofACodeThatIsNone() {
        assertEquals(List.of("bcp.unknownRule 3:8: there is no rule 'H99'; did you mean 'H09'?"),
                problems("H99", ""));
        assertEquals(List.of("bcp.unknownRule 3:8: there is no rule 'C77'; did you mean 'C07'?"),
                problems("C77", ""));
        assertEquals(List.of("bcp.unknownRule 3:8: there is no rule 'D3'; did you mean 'D03'?"), problems("D3", ""));
    }

    @Test
    void ofAContradiction() {
        assertEquals(List.of("bcp.notAcceptable 3:8: E03 cannot be accepted: the plan would contradict itself"
                + " (A system is in at most one consistency group.)"), problems("E03", ""));
    }

    @Test
    void withoutAReason() {
        for (String empty : List.of("", "  ")) {
            assertEquals(List.of("bcp.noReason 1:40: the reason is empty; expected why A01 is accepted"),
                    problems("plan novum accept A01 on novum because \"" + empty + "\" until 2027-01-31"));
        }
    }

    @Test
    void onALevel() {
        assertEquals(List.of(), problems("""
                level 3 accept F01 on level 3 because "it is so" until 2027-01-31
                """));
        assertEquals(List.of("bcp.unknownName 1:29: no level 4; the plan has only level 3"), problems("""
                level 3 accept F01 on level 4 because "it is so" until 2027-01-31
                """));
    }

    @Test
    void onAnElementThatIsCalledAsAWordOfTheLanguage() {
        assertEquals(List.of(), problems("""
                system level system outage system kind
                accept A05 on level because "it is so" until 2027-01-31
                accept A05 on outage because "it is so" until 2027-01-31
                accept G02 on outage cost of kind because "it is so" until 2027-01-31
                outage cost of kind
                """));
    }

    @Test
    void onAnOutageCost() {
        String costs = """
                kind database is data system crm disaster fire
                outage cost of crm outage cost of crm in fire outage cost of kind database outage cost of all systems
                """;
        for (String known : List.of("crm", "crm in fire", "kind database", "all systems")) {
            assertEquals(List.of(), problems(costs + "accept G02 on outage cost of " + known
                    + " because \"it is so\" until 2027-01-31"));
        }
        for (String unknown : List.of("kind database in fire", "all functions")) {
            assertEquals(List.of("bcp.unknownCost 3:1: there is no outage cost of " + unknown
                    + "; expected what one is of in the plan, and in which disaster if it says so"),
                    problems(costs + "accept G02 on outage cost of " + unknown
                            + " because \"it is so\" until 2027-01-31"));
        }
        assertEquals(List.of("bcp.unknownName 3:35: no kind named 'databas'; did you mean 'database'?"), problems(
                costs + "accept G02 on outage cost of kind databas because \"it is so\" until 2027-01-31"));
    }

    private static List<String> problems(String code, String rule) {
        return problems("""
                plan novum
                %s
                accept %s on novum because "it is so" until 2027-01-31
                """.formatted(rule, code));
    }

    private static List<String> problems(String text) {
        return PlanTexts.load(text).problems().stream()
                .map(problem -> problem.code() + " " + problem.line() + ":"
                        + problem.column() + ": " + problem.message())
                .toList();
    }
}
