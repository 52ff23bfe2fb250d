package org.holdfast.dsl.tests.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.holdfast.rules.fix.Fix;
import org.holdfast.rules.fix.Fixes;
import org.holdfast.testing.CheckedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What accepting a finding says, and makes of the text. */
class AcceptanceEditsTest {
    @Test
    void aFindingIsAcceptedOnceSomebodySaysWhy() {
        assertAccepts(Broken.by("H01", """
                plan p
                disaster flood { destroys }

                // what we live with
                accept H01 on storm because "none here" until 2027-01-01 // 2026-02-03
                disaster storm
                """).offers(), "accept H01 on flood until 2027-11-23", "disaster storm",
                "accept H01 on flood because \"say why\" until 2027-11-23\ndisaster storm");
    }

    @Test
    void aFindingOnALevelIsAccepted() {
        assertAccepts(Broken.by("F01", """
                plan p
                level 1
                disaster fire { level 1 }
                """), "accept F01 on level 1 until 2027-11-23", "{ level 1 }\n",
                "{ level 1 }\n\naccept F01 on level 1 because \"say why\" until 2027-11-23\n");
    }

    @ParameterizedTest
    @ValueSource(strings = { "crm", "kind database in fire", "all systems", "^not in fire" })
    void aFindingOnAnOutageCostIsAccepted(String of) {
        assertAccepts(Broken.by("G02", """
                plan p { currency EUR }
                kind database is data
                system crm
                system ^not
                disaster fire
                outage cost of %s { 9 EUR per h after 1 h 8 EUR per h }
                """.formatted(of)), "accept G02 on outage cost of " + of.replace("^", "") + " until 2027-11-23",
                "8 EUR per h }\n",
                "8 EUR per h }\n\naccept G02 on outage cost of " + of + " because \"say why\" until 2027-11-23\n");
    }

    @Test
    void aContradictionCannotBeAccepted() {
        Broken broken = Broken.by("D02", "plan p function sell { MTD 1 h needs crm } system crm { RTO 2 h }");
        assertEquals(Optional.empty(), Fixes.accept(broken.finding(), CheckedText.AS_OF));
    }

    private static void assertAccepts(Broken broken, String says, String replaced, String by) {
        Fix accept = Fixes.accept(broken.finding(), CheckedText.AS_OF).orElseThrow();
        assertEquals(says, accept.says());
        broken.becomes(accept, replaced, by);
    }
}
