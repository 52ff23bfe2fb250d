package org.holdfast.rules.tests.g;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class G01Test {
    private static final String FOR_ALL = """
            outage cost of all systems {
                20 EUR per h
                lost data 10 EUR per h
            }
            """;

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("G01 error orderDb at `orderDb`: orderDb (critical) is down in ransomware,"
                        + " and no outage cost of it, its kind or all systems holds there"),
                MailOrder.with(FOR_ALL, "")
                        .andWith("outage cost of orderDb {", "outage cost of orderDb in earthquake {")
                        .andPlus(everywhereBut()).check().findings());
    }

    /** The other systems of the example have no critical or high priority, or costs of their kind. */
    @Test
    void nearMissCostsOfTheSystemAndItsKind() {
        assertEquals(List.of(), MailOrder.with(FOR_ALL, "").check().findings());
    }

    @Test
    void theChainLeadsToWhatIsStruck() {
        CheckedText checked = CheckedText.of("""
                system crm { priority high  needs db }  system db { priority medium  on h1 }  host h1
                disaster flood { strikes component h1  destroys }
                """);
        assertEquals(List.of("G01 warning crm at `crm`: crm (high) is down in flood,"
                + " and no outage cost of it, its kind or all systems holds there"), checked.findings("G01"));
        assertEquals(List.of("crm", "db"), checked.result().later().stream()
                .filter(finding -> finding.code().equals("G01")).flatMap(finding -> finding.chain().stream())
                .map(link -> link.says()).toList());
    }

    @Test
    void aFamilyIsOneDisaster() {
        assertEquals(List.of("G01 warning crm at `crm`: crm (critical) is down in fire and hosts,"
                + " and no outage cost of it, its kind or all systems holds there"), findings("""
                system crm { priority critical  on h1  needs h2 }  host h1  host h2
                disaster hosts { strikes any host  destroys }  disaster fire { strikes component h1  destroys }
                disaster costed { strikes component h1  destroys }
                outage cost of all systems in costed { 1 EUR per h }  outage cost of all functions { 1 EUR per h }
                """));
    }

    @Test
    void neitherLowNorUp() {
        assertEquals(List.of(), findings("""
                system low { priority medium  on h1 }  system up { priority critical }  host h1
                disaster fire { strikes component h1  destroys }
                """));
    }

    private static String everywhereBut() {
        return List.of("powerCut", "lineCut", "blizzard", "courierStrike", "cloudOutage", "hostFailure",
                "storageFailure", "waterDamage", "burstPipe", "faultyRelease", "accountTakeover", "evacuation",
                "blackout").stream().map(
                        disaster -> "outage cost of orderDb in " + disaster
                                + " { 100 EUR per h  lost data 10 EUR per h }\n")
                .reduce("", String::concat);
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("G01");
    }
}
