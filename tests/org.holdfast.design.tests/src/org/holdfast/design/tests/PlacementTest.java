package org.holdfast.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;

import org.holdfast.diagram.tool.ToolException;
import org.junit.jupiter.api.Test;

/** What is dragged in the diagram of sites lies elsewhere, in the plan and in its text. */
class PlacementTest {
    private static final String ROOM = """
                // two keys
                site room "Room" {
                    site cage "Cage"
                }
            """;
    private static final String VAULT = """
            site vault "Vault" in south // deep
            """;
    private static final String PLAN = """
            plan shop "Shop"
            region north "North"
            region south "South"
            // where the director sits
            site house "House" in north {
                cleared
            %s}
            %s            host rack "Rack" { at room }
            vm guest "Guest" { on rack }
            system web "Web" { on guest }
            protection tape "Tape" { backup full  every 24 h  copies at vault }
            person ana "Ana" { at house }
            """.formatted(ROOM, VAULT);

    @Test
    void aSiteWithAllInItIsPutIntoAnotherOneOrIntoARegionOrOut() {
        String without = PLAN.replace(ROOM, "");
        assertEquals(without.replace(VAULT, """
                site vault "Vault" in south {
                %s} // deep
                """.formatted(ROOM)), dropped("Site:house.room", Optional.of("Site:vault")));
        assertEquals(without.replace(VAULT, VAULT + """

                // two keys
                site room "Room" in south {
                    site cage "Cage"
                }
                """), dropped("Site:house.room", Optional.of("Region:south")));
        assertEquals(without.replace(VAULT, VAULT + """

                // two keys
                site room "Room" {
                    site cage "Cage"
                }
                """), dropped("Site:house.room", Optional.empty()));
    }

    @Test
    void whatLiesWithinASiteSaysNoRegion() {
        assertEquals(PLAN.replace(VAULT, "").replace(ROOM, ROOM + "    site vault \"Vault\" // deep\n"),
                dropped("Site:vault", Optional.of("Site:house")));
    }

    @Test
    void whatIsTakenOutIsNowhere() {
        assertEquals(PLAN.replace("\"Guest\" { on rack }", "\"Guest\""), dropped("Vm:guest", Optional.empty()));
        assertEquals(PLAN.replace(" { at room }", ""), dropped("Host:rack", Optional.empty()));
        assertEquals(PLAN.replace(" { at house }", ""), dropped("Person:ana", Optional.empty()));
        assertEquals(PLAN.replace("\"Vault\" in south", "\"Vault\""), dropped("Site:vault", Optional.empty()));
    }

    @Test
    void whatHasToLieSomewhereIsNotTakenOut() {
        assertRefused("'Tape' cannot be taken out: it has to lie in something.",
                sites().nodes("Copy").getFirst().id(), Optional.empty());
        assertRefused("'House' cannot be put into itself.", "Site:house", Optional.of("Site:house.room.cage"));
        assertRefused("'Rack' cannot be put into 'North', which takes nothing of this kind.", "Host:rack",
                Optional.of("Region:north"));
    }

    private static void assertRefused(String why, String node, Optional<String> into) {
        Workplace sites = sites();
        assertEquals(why, assertThrows(ToolException.class, () -> sites.tools().dropping().drop(node, into))
                .getMessage());
        assertEquals(List.of(PLAN), sites.texts());
    }

    private static String dropped(String node, Optional<String> into) {
        Workplace sites = sites();
        sites.tools().dropping().drop(node, into);
        return sites.texts().getFirst();
    }

    private static Workplace sites() {
        return Workplace.of("Sites", Optional.empty(), List.of(PLAN));
    }
}
