package org.holdfast.rules.tests.h;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class H06Test {
    private static final String CALL = "step callTeam \"Call the recovery team\" by itLead takes ";

    @Test
    void anEditOfMailOrder() {
        // 30 min + 2 h + 10 min = 2 h 40 min; 30 min + 2 h + 1 h + 30 min + 10 GB / 100 GB per h = 4 h 6 min
        assertEquals(
                List.of("H06 error orderDb at `orderDb`: orderDb is back after 2 h 40 min in blackout, its RTO is 2 h:"
                        + " siteLoss 30 min, callTeam 2 h 30 min, orderDb 2 h 40 min (worst of 4 scenarios)",
                        "H06 error webShop at `webShop`: webShop is back after 4 h 6 min in blackout, its RTO is 4 h:"
                                + " siteLoss 30 min, callTeam 2 h 30 min, fetchTapes 3 h 30 min, webShop 4 h 6 min"
                                + " (worst of 4 scenarios)"),
                MailOrder.with(CALL + "30 min", CALL + "2 h").check().findings());
    }

    @Test
    void nearMissJustInTime() {
        // 30 min + 80 min + 10 min = 2 h
        assertEquals(List.of(), MailOrder.with(CALL + "30 min", CALL + "80 min").check().findings());
    }

    @Test
    void timesLossesAndOutages() {
        // db: 1 h + 30 min + 100 GB / 50 GB per h = 3 h 30 min, loses 24 + 2 = 26 h; orders: 3 h 30 min + 1 h
        assertEquals(
                List.of("H06 warning db at `db`: db is back after 3 h 30 min in fire, its RTO is 3 h: away 1 h, db 3 h 30 min;"
                        + " it loses 1 d 2 h in fire, its RPO is 25 h: restored from tape at there: 30 min + 100 GB / 50 GB"
                        + " per h",
                        "H06 warning orders at `orders`: orders is out for 4 h 30 min (back after 3 h 30 min, then WRT 1 h)"
                                + " in fire, its MTD is 4 h: away 1 h, db 3 h 30 min, orders 3 h 30 min"),
                findings("RTO 3 h  RPO 25 h", "MTD 4 h"));
        assertEquals(List.of(), findings("RTO 210 min  RPO 26 h", "MTD 270 min"));
    }

    @Test
    void whatIsLostBeforeAnybodyNoticesIsNotCompared() {
        // 72 + 24 + max(0, 2 - 72) = 96 h, of which 24 h are compared
        assertEquals(
                List.of("H06 warning db at `db`: db loses 1 d beside the 3 d in which nobody noticed in virus, its RPO is"
                        + " 23 h: restored from tape at there: 30 min + 100 GB / 50 GB per h"),
                virus("23 h"));
        assertEquals(List.of(), virus("24 h"));
    }

    @Test
    void uncoveredScenariosAreTheMatterOfAnotherRuleUnlessTheyWereAccepted() {
        String flood = "disaster flood { strikes component lan disrupts for 1 d }\n";
        assertEquals(List.of(), findings("", "MTD 5 h", flood));
        assertEquals(
                List.of("H06 warning orders at `orders`: orders is out for 1 d 1 h (back after 1 d, then WRT 1 h) in flood,"
                        + " its MTD is 5 h: the disruption is over 1 d, lan 1 d, orders 1 d"),
                findings("", "MTD 5 h", flood + "accept H01 on flood because \"rare\" until 2030-01-01\n"));
        assertEquals(List.of(), // H01 is back
                findings("", "MTD 5 h", flood + "accept H01 on flood because \"rare\" until 2026-01-01\n"));
    }

    /** Each of 10,000 waits for the next and comes back a minute later: 10,000 chains, of which only the ends are told. */
    @Test
    void ofLongChainsTheEndIsTold() {
        int systems = 10_000;
        StringBuilder text = new StringBuilder("""
                role duty people 2
                disaster fire { strikes kind server destroys }
                kind server is application
                protection tape { snapshot every 1 h copies at there restores 1 GB per min restarts in 0 min }
                site there
                recovery plan all for fire { declared by duty within 0 h }
                """);
        for (int i = 0; i < systems; i++) {
            text.append("system s" + i + " { kind server  RTO 0 h  volume 1 GB  protected by tape"
                    + (i + 1 < systems ? "  needs s" + (i + 1) : "") + " }\n");
        }
        List<String> found = assertTimeout(Duration.ofSeconds(60),
                () -> CheckedText.of(text.toString()).findings("H06"));
        assertEquals(systems, found.size());
        // s9999 is back after 1 min, s0 after 10,000 min = 6 d 22 h 40 min
        assertEquals("H06 warning s0 at `s0`: s0 is back after 6 d 22 h 40 min in fire, its RTO is 0 h: …,"
                + " s5 6 d 22 h 35 min, s4 6 d 22 h 36 min, s3 6 d 22 h 37 min, s2 6 d 22 h 38 min,"
                + " s1 6 d 22 h 39 min, s0 6 d 22 h 40 min", found.getFirst());
    }

    @Test
    void nothingIsFoundWhereNothingCanBeComputed() {
        assertEquals(List.of(), CheckedText.of("""
                system db { RTO 1 h  RPO 1 h  protected by tape }
                protection tape { backup full }
                role duty people 2
                disaster fire { strikes component db destroys }
                recovery plan away for fire { declared by duty }
                """).findings("H06"));
    }

    private static List<String> virus(String rpo) {
        return CheckedText.of("""
                site there
                system db { RPO %s  volume 100 GB  protected by tape }
                protection tape { backup full every 24 h takes 2 h kept 30 d copies at there restores 50 GB per h restarts in 30 min }
                role duty people 2
                disaster virus { strikes component db corrupts noticed after 3 d }
                recovery plan back for virus { declared by duty within 1 h }
                """.formatted(rpo)).findings("H06");
    }

    private static List<String> findings(String objectives, String mtd, String... more) {
        return CheckedText.of("""
                site here  site there
                function orders { %s  WRT 1 h  needs db, lan }
                network lan
                system db { at here  %s  volume 100 GB  protected by tape }
                protection tape { backup full every 24 h takes 2 h kept 30 d copies at there restores 50 GB per h restarts in 30 min }
                role duty people 2
                disaster fire { strikes site here destroys }
                recovery plan away for fire { declared by duty within 1 h  restore db from tape }
                """.formatted(mtd, objectives) + String.join("", more)).findings("H06");
    }
}
