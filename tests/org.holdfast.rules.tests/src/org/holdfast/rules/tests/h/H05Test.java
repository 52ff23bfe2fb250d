package org.holdfast.rules.tests.h;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class H05Test {
    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("H05 error siteLoss at `hq`: siteLoss does not hold: it recovers at hq, which is struck by"
                        + " blackout, earthquake, evacuation and fire"),
                MailOrder.with("recovers at ploiestiOffice // no", "recovers at hq // no").check().findings());
    }

    @Test
    void nearMissThePlaceBesideIt() {
        // the yard lies in Bucharest too, but the plan is left with what does not strike the region
        assertEquals(
                List.of("H05 error siteLoss at `yard`: siteLoss does not hold: it recovers at yard, which is struck by"
                        + " blackout and earthquake"),
                MailOrder.with("recovers at ploiestiOffice // no", "recovers at yard // no").check().findings());
    }

    @Test
    void noRoom() {
        String host = "host spare { at there capacity %s }";
        assertEquals(
                List.of("H05 warning away at `away`: away does not hold: there is no room for second (4 cpu, 8 GB) in fire"),
                findings(host.formatted("9 cpu, 16 GB"), "copies at there"));
        assertEquals(List.of(), findings(host.formatted("10 cpu, 16 GB"), "copies at there"));
    }

    @Test
    void copiesThatAreStruck() {
        assertEquals(
                List.of("H05 warning away at `away`: away does not hold: db cannot be restored from tape after fire: its"
                        + " copy is at here.cellar, which is struck"),
                findings("host spare { at there }", "copies at here.cellar"));
        assertEquals(List.of(), findings("host spare { at there }", "copies at here.cellar, at there"));
    }

    /** It is in the plan since it may be needed: when the first one fails, or is taken out. */
    @Test
    void aSecondPlanThatIsDeclaredLater() {
        String second = """
                recovery plan later for fire { declared by duty within 2 h  recovers at %s  restore db from %s }
                protection disk { backup full every 24 h takes 2 h copies at here restores 1 GB per h restarts in 0 min }
                host spare { at there }
                """;
        assertEquals(
                List.of("H05 warning later at `here`: later does not hold: it recovers at here, which is struck by fire;"
                        + " db cannot be restored from disk after fire: its copy is at here, which is struck"),
                findings(second.formatted("here", "disk"), "copies at there"));
        assertEquals(List.of(), findings(second.formatted("there", "tape"), "copies at there"));
    }

    private static List<String> findings(String spare, String copies) {
        return CheckedText.of("""
                site here { site cellar }
                site there
                host lost { at here  capacity 32 cpu, 64 GB }
                vm first { on lost  priority high  size 6 cpu, 8 GB  image 10 GB  protected by images }
                vm second { on lost  priority low  size 4 cpu, 8 GB  image 10 GB  protected by images }
                system db { at here  volume 1 GB  protected by tape }
                protection tape { backup full every 24 h takes 2 h %s restores 1 GB per h restarts in 0 min }
                protection images { image copy every 1 w takes 2 h copies at there restores 1 GB per h restarts in 0 min }
                %s
                role duty people 2
                disaster fire { strikes site here destroys }
                recovery plan away for fire { declared by duty within 1 h  recovers at there  restore db from tape }
                """.formatted(copies, spare)).findings("H05");
    }
}
