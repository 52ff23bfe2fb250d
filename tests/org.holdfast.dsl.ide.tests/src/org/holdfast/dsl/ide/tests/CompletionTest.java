package org.holdfast.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** What is offered at the cursor. */
class CompletionTest {
    private static final String PLAN = """
            plan novum {
                currency CHF
            }
            region north
            site hq in north
            host esx1
            host esx2
            system crm "Customers"
            function takeOrders
            role owner
            """;

    @Test
    void elementsOfTheSortThatTheReferenceAsksFor() {
        assertEquals(List.of("hq"), Editor.of("host a { at | }", PLAN).proposals());
        assertEquals(List.of("owner"), Editor.of("function f { owner | }", PLAN).proposals());
    }

    @Test
    void whatTheElementMayNeed() {
        assertFalse(Editor.of("system a { needs | }", PLAN).proposals().contains("takeOrders"));
        assertTrue(Editor.of("function a { needs | }", PLAN).proposals().contains("takeOrders"));
        assertTrue(Editor.of("system a { needs | }", PLAN).proposals().contains("crm"));
    }

    @Test
    void nothingRefersToItself() {
        List<String> proposals = Editor.of("function a { needs | }", PLAN).proposals();

        assertFalse(proposals.contains("a"), proposals::toString);
    }

    @Test
    void namesThatBeginAsTyped() {
        assertEquals(List.of("esx1", "esx2"), Editor.of("vm a { on es| }", PLAN).proposals());
    }

    @Test
    void valuesAsTheyCouldBe() {
        assertEquals(List.of("15 min", "1 h", "4 h", "8 h", "1 d", "1 w"),
                Editor.of("function a { MTD | }", PLAN).proposals());
        assertEquals(List.of("1000 CHF per year", "10000 CHF per year"),
                Editor.of("protection a { costs | }", PLAN).proposals());
        assertTrue(Editor.of("plan a { reviewed | }").proposals().contains("2026-11-23"));
    }

    @Test
    void unitsForANumber() {
        assertEquals(List.of("min", "h", "d", "w", "s"), Editor.of("function a { MTD 5 |", PLAN).proposals());
        assertEquals(List.of("5 min", "5 h", "5 d", "5 w", "5 s"), Editor.of("function a { MTD 5|", PLAN).proposals());
        assertEquals(List.of("5 h"), Editor.of("function a { MTD 5 h| WRT 1 h }", PLAN).proposals());
        assertEquals(List.of("5 CHF per year"), Editor.of("protection a { costs 5| }", PLAN).proposals());
        assertEquals(List.of("KB", "MB", "GB", "TB"), Editor.of("host a { capacity 4 cpu, 16 | }", PLAN).proposals());
        assertEquals(List.of("days", "months", "years"),
                Editor.of("disaster a { once every 10 | }", PLAN).proposals());
        assertEquals(List.of("per year", "per month", "per day"), Editor.of("disaster a { 5 | }", PLAN).proposals());
    }

    @Test
    void noUnitsWhereTheyAreThere() {
        assertEquals(List.of(), Editor.of("function a { MTD 5| h WRT 1 h }", PLAN).proposals());
        assertEquals(List.of(), Editor.of("system a { volume 1|0 GB }", PLAN).proposals());
        assertFalse(Editor.of("recovery plan a { step b takes 10 min .. 30 min likely 2|0 min }", PLAN).proposals()
                .contains("10 min .. 30 min likely 2 h"));
        assertFalse(Editor.of("recovery plan a { step b takes 30 min | }", PLAN).proposals().contains("h"));
        assertEquals(List.of("year", "month", "day"), Editor.of("disaster a { 5 per | }", PLAN).proposals());
        assertEquals("per year", Editor.of("protection a { costs 5  CHF |", PLAN).proposals().getFirst());
    }

    @Test
    void noTextWithinATextOrAComment() {
        assertEquals(List.of(), Editor.of("site a \"|Head office\"", PLAN).proposals());
        assertEquals(List.of(), Editor.of("site a \"Head |office\"", PLAN).proposals());
        assertEquals(List.of(), Editor.of("site a { // the | office\n}", PLAN).proposals());
        assertEquals(List.of(), Editor.of("site a { /* the| */ }", PLAN).proposals());
        assertEquals(List.of(), Editor.of("site a { } // the |", PLAN).proposals());
    }

    /** What stands behind the cursor is read as the rest of what is before it. */
    @Test
    void wordsThatGoOnWithAClauseWhoseEndIsThere() {
        assertEquals(List.of("data"), Editor.of("users a { sensitive | }", PLAN).proposals());
        assertEquals(List.of("to"),
                Editor.of("prevention a against b { reduces | once every 20 years }", PLAN).proposals());
        assertEquals(List.of("within"), Editor.of("host a { replaced | 3 d }", PLAN).proposals());
        assertEquals(List.of("\"\"", "is"), Editor.of("kind a | data", PLAN).proposals());
    }

    @Test
    void whatIsAcceptedTakesThePlaceOfTheWholeWord() {
        assertEquals("function a { priority high }",
                Editor.of("function a { priority hi|ghest }", PLAN).accepted("high"));
        assertEquals("vm a { on esx2 }", Editor.of("vm a { on es|x1 }", PLAN).accepted("esx2"));
        assertEquals("plan a { reviewed 2026-11-23 by b }",
                Editor.of("plan a { reviewed 20|25-01-31 by b }").accepted("2026-11-23"));
        assertEquals("plan a { currency EUR budget 5 EUR per year }",
                Editor.of("plan a { currency EUR budget 5| }").accepted("5 EUR per year"));
    }

    @Test
    void wordsWithWhatTheyMean() {
        List<String> words = Editor.of("disaster a { | }", PLAN).explained();

        assertTrue(words.contains("destroys: null. What is struck is lost with its data."), words::toString);
        assertTrue(words.contains("natural: null. Nature."), words::toString);
    }

    @Test
    void noWordsForWhatIsSaidAlready() {
        List<String> proposals = Editor.of("function a { MTD 8 h priority high | }", PLAN).proposals();

        assertFalse(proposals.contains("MTD") || proposals.contains("priority"), proposals::toString);
        assertEquals(List.of("MTD", "manual"), Editor.of("function a { M|TD 8 h }", PLAN).proposals());
        assertFalse(Editor.of("|", PLAN).proposals().contains("plan"));
        assertTrue(Editor.of("|").proposals().contains("plan"));
    }

    @Test
    void theWordsOfAChoice() {
        assertEquals(List.of("critical", "high", "medium", "low"),
                Editor.of("function a { priority | }", PLAN).proposals());
    }

    @Test
    void whatMayBeSaidInABody() {
        List<String> proposals = Editor.of("function a { | }", PLAN).proposals();

        assertTrue(proposals.containsAll(List.of("owner", "priority", "MTD", "WRT", "manual", "needs", "vulnerable")),
                proposals::toString);
        assertFalse(proposals.contains("RTO"), proposals::toString);
    }

    @Test
    void elementsToBeFilledIn() {
        List<String> proposals = Editor.of("func|", PLAN).proposals();

        assertEquals(List.of("function", "function …"), proposals);
    }

    @Test
    void noNamesForNewElements() {
        assertEquals(List.of(), Editor.of("host |", PLAN).proposals());
    }

    @Test
    void rulesThatCanBeAccepted() {
        List<String> proposals = Editor.of("accept | on crm because \"x\" until 2027-01-01",
                PLAN + "rule ours for each host h require h.name = \"x\"").proposals();

        assertTrue(proposals.contains("A02") && proposals.contains("ours"), proposals::toString);
        assertFalse(proposals.contains("C04"), proposals::toString);
    }

    @Test
    void levelsThatCanBeAccepted() {
        String levels = PLAN + "level 1 \"small\" level 3 \"great\"";

        assertEquals(List.of("1", "3"),
                Editor.of("accept F01 on level |", levels).proposals().stream().filter(each -> each.matches("\\d+"))
                        .toList());
        assertEquals(List.of("because"), Editor.of("accept F01 on level 3 |", levels).proposals());
        assertEquals(List.of("\"\""), Editor.of("accept F01 on level 3 because |", levels).proposals());
        assertEquals(List.of("until"), Editor.of("accept F01 on level 3 because \"x\" |", levels).proposals());
    }

    @Test
    void outageCostsThatCanBeAccepted() {
        List<String> proposals = Editor.of("accept G02 on outage cost of |", PLAN).proposals();

        assertTrue(proposals.containsAll(List.of("kind", "all", "crm")), proposals::toString);
    }
}
