package org.holdfast.rules.tests.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.holdfast.rules.expression.RuleSort;
import org.holdfast.rules.expression.Steps;
import org.holdfast.rules.expression.Value;
import org.holdfast.testing.CheckedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PropertiesTest {
    private static final List<String> COLLECTIONS = List.of("s.protections", "crm.needs", "notes.needs",
            "sell.needs", "hq.sites");
    private static final List<String> CONDITIONS = List.of("true", "false", "x.name = \"tape\"", "x.name <> \"lan\"",
            "x.title exists", "x.title = \"Tape\"", "x = s");

    static Stream<Arguments> collectionsAndConditions() {
        return COLLECTIONS.stream().flatMap(collection -> CONDITIONS.stream()
                .filter(condition -> !condition.equals("x = s") || collection.contains("needs"))
                .map(condition -> Arguments.of(collection, condition)));
    }

    @ParameterizedTest
    @MethodSource("collectionsAndConditions")
    void forallIsNotExistsNot(String of, String condition) {
        assertEquals(SamplePlan.value("%s forall x (%s)".formatted(of, condition)),
                SamplePlan.value("not %s exists x (not (%s))".formatted(of, condition)));
    }

    @ParameterizedTest
    @MethodSource("collectionsAndConditions")
    void countIsTheCountOfWhatIsSelected(String of, String condition) {
        assertEquals(SamplePlan.value("%s count x (%s)".formatted(of, condition)),
                SamplePlan.value("%s select x (%s) count".formatted(of, condition)));
    }

    @ParameterizedTest
    @MethodSource("collectionsAndConditions")
    void existsWhereSomethingIsSelected(String of, String condition) {
        assertEquals(SamplePlan.value("%s exists x (%s)".formatted(of, condition)),
                SamplePlan.value("%s select x (%s) exists".formatted(of, condition)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "a, b, c", "c, b, a", "b, c, a" })
    void sumsDoNotDependOnTheOrder(String members) {
        String plan = """
                plan p
                system a { RTO 1 h  volume 1 GB }  system b { RTO 7 min  volume 3 GB }  system c { RTO 2 d  volume 7 GB }
                group all { members %s }
                rule r for each group g
                    require g.members sum m (m.volume / m.RTO) = 1 GB / 1 h + 3 GB / 7 min + 7 GB / 2 d
                        and g.members.RTO max = 2 d and g.members.RTO min = 7 min
                """.formatted(members);
        assertEquals(List.of(), CheckedText.of(plan).findings("r"));
    }

    @ParameterizedTest
    @MethodSource("words")
    void everyWordIsASort(String word) {
        assertEquals(List.of(), SamplePlan.errors("rule r for each %s x require x = x".formatted(word)));
    }

    static List<String> words() {
        return RuleSort.words();
    }

    @Test
    void noRuleTakesForEver() {
        String all = "crm.neededBy.needs.neededBy.needs";
        Value value = SamplePlan.value("%1$s forall a (%1$s forall b (%1$s forall c (%1$s forall d (a = a))))"
                .formatted(all), "crm", Steps.atMost(1000));
        assertEquals(new Value.Missing("it takes too long"), value);
    }

    @Test
    void numbersDoNotGrowWithoutBounds() {
        StringBuilder squares = new StringBuilder("crm.needs collect x0 (999999999999999)");
        for (int i = 1; i < 30; i++) {
            squares.append(" collect x%d (x%d * x%d)".formatted(i, i, i));
        }
        assertEquals(new Value.Missing("a number becomes too long"), SamplePlan.value(squares + " sum"));
    }
}
