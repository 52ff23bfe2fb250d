package org.holdfast.rules.tests.d;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class D04Test {
    private static final String STATISTICS = "RTO 3 d\n    RPO %s\n    volume 80 GB";

    @Test
    void anEditOfMailOrder() {
        // nightlyTape: 24 + 4 + 12 = 40 h; monthlyVault: (4 + 12) + (12 + 24) + 4 x 168 = 724 h
        assertEquals(
                List.of("D04 error statistics at `1 d`: no protection of statistics meets the RPO 1 d and the RTO 3 d at"
                        + " once: nightlyTape (loses 1 d 16 h) and monthlyVault (loses 30 d 4 h)",
                        "H06 error statistics at `statistics`: statistics loses 1 d 16 h in burstPipe, its RPO is 1 d:"
                                + " restored from nightlyTape at vault: 30 min + 80 GB / 100 GB per h"),
                MailOrder.with(STATISTICS.formatted("2 d"), STATISTICS.formatted("1 d")).check().findings());
    }

    @Test
    void nearMissJustAsMuchAsIsLost() {
        assertEquals(List.of(),
                MailOrder.with(STATISTICS.formatted("2 d"), STATISTICS.formatted("40 h")).check().findings());
    }

    @Test
    void oneThatLosesLittleAndOneThatIsQuickAreNotBoth() {
        // tape: 1 h + 30 min + 100 / 200 h = 2 h, loses 38 h; slow: 1 h + 1 h + 100 / 20 h = 7 h, loses 10 min
        assertEquals(List.of("D04 warning db at `1 h`: no protection of db meets the RPO 1 h and the RTO 6 h at once:"
                + " tape (loses 1 d 14 h) and slow (restored after 7 h)"), findings("6 h", "tape, slow"));
        assertEquals(List.of(), findings("7 h", "tape, slow"));
    }

    @Test
    void oneThatMissesBoth() {
        // tape: 2 h
        assertEquals(
                List.of("D04 warning db at `1 h`: no protection of db meets the RPO 1 h and the RTO 90 min at once:"
                        + " tape (loses 1 d 14 h, restored after 2 h)"),
                findings("90 min", "tape"));
    }

    @Test
    void oneOfWhichTooLittleIsSaidMightDo() {
        assertEquals(List.of(), findings("6 h", "tape, vague"));
    }

    /** That a mirror loses nothing is no use if it takes too long to go over to it; without one, D05 says what is missing. */
    @Test
    void aSynchronousMirrorThatIsTooSlow() {
        // mirror: 1 h until it is declared + 4 h = 5 h
        String plan = """
                system db { RTO %s  RPO 0 min  volume 100 GB  protected by mirror }
                protection mirror { replication %s restarts in 4 h }
                role duty people 2
                disaster fire
                recovery plan a for fire { declared by duty within 1 h  restore db }
                """;
        CheckedText slow = CheckedText.of(plan.formatted("4 h", "synchronous"));
        assertEquals(
                List.of("D04 warning db at `0 min`: no protection of db meets the RPO 0 min and the RTO 4 h at once:"
                        + " mirror (restored after 5 h)"),
                slow.findings("D04"));
        assertEquals(List.of(), slow.findings("D05"));
        assertEquals(List.of(), CheckedText.of(plan.formatted("5 h", "synchronous")).findings("D04"));
        assertEquals(List.of(), CheckedText.of(plan.formatted("4 h", "asynchronous")).findings("D04"));
    }

    @Test
    void nothingProtectsTheData() {
        assertEquals(List.of("D04 warning db at `1 h`: db may lose 1 h at most, but nothing protects its data"),
                CheckedText.of("""
                        system db { RPO 1 h  volume 1 GB }
                        system empty { RPO 1 h  volume 0 GB }
                        system free { volume 1 GB }
                        """).findings("D04"));
    }

    private static List<String> findings(String rto, String protections) {
        return CheckedText.of("""
                system db { RTO %s  RPO 1 h  volume 100 GB  protected by %s }
                protection tape { backup full every 24 h takes 2 h shipped after 12 h restores 200 GB per h restarts in 30 min }
                protection slow { snapshot every 10 min restores 20 GB per h restarts in 1 h }
                protection vague { snapshot every 10 min }
                role duty people 2
                disaster fire
                disaster flood
                recovery plan a for fire { declared by duty within 30 min  restore db }
                recovery plan b for flood { declared by duty within 1 h  restore db }
                """.formatted(rto, protections)).findings("D04");
    }
}
