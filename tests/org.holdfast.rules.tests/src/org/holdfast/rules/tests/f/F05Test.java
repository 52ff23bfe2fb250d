package org.holdfast.rules.tests.f;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class F05Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("awayFromSite error mailbox at `mailbox`: Every critical system has a copy in another region:"
                        + " mailbox (none of cloudBackup)",
                        "F05 error mailbox at `mailbox`: mailbox is critical, but no disaster strikes it, its kind,"
                                + " what it is on or where it is"),
                withMailbox("at depot").check().findings());
    }

    @Test
    void nearMissInASiteThatIsStruck() {
        assertEquals(List.of(), withMailbox("at serverRoom").check().findings("F05"));
    }

    @Test
    void whateverStrikesIt() {
        assertEquals(List.of(), findings("""
                region r  site city in r { site room }  kind database is data  host esx1 { at room }  host esx2
                vm guest { on esx2 }  storage san1
                system a { priority critical  on esx1 }
                system b { priority critical  kind database }
                system c { priority critical  on guest }
                system d { priority critical }
                disaster one { strikes region r }
                disaster two { strikes kind database }
                disaster three { strikes any vm }
                disaster four { strikes component d }
                """));
    }

    @Test
    void whatCarriesItDecidesWhereItIs() {
        assertEquals(
                List.of("F05 warning a at `a`: a is critical, but no disaster strikes it, its kind, what it is on or"
                        + " where it is"),
                findings("""
                        plan novum { steps { f begun } }
                        site hq  site vault  host esx1 { at vault }
                        system a { priority critical  at hq  on esx1 }  system b { priority high }
                        disaster one { strikes site hq }
                        """));
    }

    @Test
    void noDisasterStrikesAnything() {
        assertEquals(List.of(), findings("system a { priority critical }  disaster fire"));
    }

    private static MailOrder withMailbox(String place) {
        return MailOrder.plus("""
                system mailbox {
                    kind cloudSuite
                    priority critical
                    %s
                    RTO 1 d  RPO 2 d  volume 1 GB  changes 0 GB per day
                    protected by cloudBackup
                }
                """.formatted(place)).andWith("strikes kind cloudSuite", "strikes component cloudFiles")
                .andWith("needs cloudFiles\n", "needs cloudFiles, mailbox\n");
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("F05");
    }
}
