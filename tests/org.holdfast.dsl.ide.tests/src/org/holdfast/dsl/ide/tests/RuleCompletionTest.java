package org.holdfast.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** What is offered in rules of the organisation's own, whose text is unfinished then. */
class RuleCompletionTest {
    private static final String PLAN = """
            plan novum {
                currency CHF
            }
            host esx1
            host esx2
            system crm
            """;
    private static final List<String> OF_A_SYSTEM = List.of("on", "RTO", "RPO", "volume", "changes", "holds", "group",
            "protections", "priority", "kind", "platform", "at", "site", "carrier", "carries", "flows", "standIns",
            "replacedWithin", "users", "neededBy", "name", "title", "needs", "needsRoles");

    @Test
    void featuresOfAnElement() {
        assertEquals(OF_A_SYSTEM, at("require s.|").proposals());
        assertEquals(OF_A_SYSTEM, at("where s.| require s.RTO <= 4 h").proposals());
        assertEquals(OF_A_SYSTEM, at("require s.on = esx1 and s.|").proposals());
    }

    @Test
    void featuresAreExplained() {
        assertEquals(List.of("protections: a collection of protections. The protections that make copies of it."),
                at("require s.pro|").explained());
        assertEquals(List.of("needsRoles: a collection of roles. The roles of which it needs people."),
                at("require s.needsR|").explained());
    }

    @Test
    void featuresOfACollectionAndOfItsElements() {
        assertEquals(List.of("kept: a duration. For how long a copy is kept, counted from its point in time."),
                at("require s.protections exists p (p.kep|").explained());
        assertEquals(
                List.of("kept: a collection of durations. For how long a copy is kept, counted from its point in time."),
                at("require s.protections.kep|").explained());
    }

    @Test
    void featuresThatOnlySomeOfTheSortHave() {
        List<String> proposals = at("require s.neededBy exists n (n.|)").proposals();

        assertTrue(proposals.indexOf("needs") < proposals.indexOf("MTD"), proposals::toString);
    }

    @Test
    void partsOfAValue() {
        assertEquals(List.of("cpu", "memory"),
                Editor.of("rule r for each host h require h.capacity.|", PLAN).proposals());
    }

    @Test
    void sitesWithinANamedSiteComeBeforeItsFeatures() {
        String sites = PLAN + "site hq { site room { site cage \"Cage\" } site store } site s { site hidden }";

        assertEquals(List.of("room", "store", "region"),
                Editor.of("rule x for each system s require s.site = hq.|", sites).proposals().subList(0, 3));
        assertEquals(List.of("room: site"),
                Editor.of("rule x for each system s require s.site = hq.ro|", sites).explained());
        assertEquals(List.of("cage: site. Cage"),
                Editor.of("rule x for each system s require s.site <> hq.room.c|", sites).explained().subList(0, 1));
        assertEquals(List.of("cage"),
                Editor.of("rule x for each system s require s.site <> room.|", sites).proposals().subList(0, 1));
        assertEquals(OF_A_SYSTEM, Editor.of("rule x for each system s require s.|", sites).proposals());
    }

    @Test
    void variablesInSightTheInnermostFirst() {
        assertEquals(List.of("s", "not"), at("require |").proposals());
        assertEquals(List.of("p", "s", "not"), at("require s.protections exists p (|)").proposals());
        assertEquals(List.of("s", "not"), at("require s.protections exists p (p.encrypted) and |").proposals());
    }

    @Test
    void valuesOfWhatIsCompared() {
        assertEquals(List.of("15 min", "1 h", "4 h", "8 h", "1 d", "1 w", "s", "not"),
                at("require s.RTO <= |").proposals());
        assertEquals(List.of("1000 CHF per year", "10000 CHF per year", "100 CHF per h", "1000 CHF per h", "p", "s"),
                without("not", at("require s.protections forall p (p.costs < |)").proposals()));
        assertEquals(List.of("esx1", "esx2"), without("not", without("s", at("require s.on = |").proposals())));
        assertEquals(List.of("true", "false"), without("not",
                without("s", without("p", at("require s.protections exists p (p.encrypted = |)").proposals()))));
        assertEquals(List.of("\"\"", "s", "not"), at("require s.name = |").proposals());
    }

    @Test
    void wordsOfWhatIsCompared() {
        assertEquals(
                List.of("low: a priority. Can wait.", "medium: a priority. Is missed after a while.",
                        "high: a priority. Must be back soon.", "critical: a priority. Must be back first."),
                at("require s.priority = |").explained().subList(0, 4));
    }

    @Test
    void unitsOfWhatIsCompared() {
        assertEquals(List.of("min", "h", "d", "w", "s"), at("require s.RTO <= 4 |").proposals().subList(0, 5));
        assertEquals(List.of("4 min", "4 h", "4 d", "4 w", "4 s"), at("require s.RTO <= 4|").proposals());
    }

    @Test
    void whatIsAskedOfCollections() {
        assertEquals(List.of("exists", "forall", "count", "sum", "select", "collect", "min", "max", "error"),
                at("require s.protections |").proposals().subList(0, 9));
        List<String> ofOne = at("require s.RTO |").proposals();
        assertTrue(ofOne.contains("exists") && ofOne.contains("and"), ofOne::toString);
        assertFalse(ofOne.contains("forall"), ofOne::toString);
    }

    @Test
    void sortsOfElements() {
        assertEquals(List.of("site", "system", "storage", "supplier", "step", "service"),
                Editor.of("rule x for each s|", PLAN).proposals());
    }

    @Test
    void nothingIsDisturbedByRulesBefore() {
        assertEquals(OF_A_SYSTEM,
                Editor.of("rule a for each host h require h.name = \"(\" rule b for each system s require s.| host c",
                        PLAN).proposals());
    }

    private static List<String> without(String word, List<String> words) {
        return words.stream().filter(each -> !each.equals(word)).toList();
    }

    private static Editor at(String rest) {
        return Editor.of("rule ours \"x\" for each system s " + rest, PLAN);
    }
}
