package org.holdfast.rules.tests.h;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class H03Test {
    private static final String PLAN = """
            site hq  site vault
            system crm { priority critical  on guest  needs db  volume 1 GB  protected by tape }
            system db { priority critical  at vault  needs lan }
            network lan { at hq  replaced within 1 d }
            vm guest { on esx  stored on san  protected by tape  image 10 GB  size 1 cpu, 1 GB }
            host esx { at hq  capacity 2 cpu, 2 GB }
            host spare { at vault  capacity 2 cpu, 2 GB }
            storage san { at vault }
            protection tape { backup full  every 24 h  copies at vault  restores 1 GB per h  restarts in 10 min }
            """;

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("H03 error spoiltData at `spoiltData`: spoiltData does not restore webShop (critical), which"
                        + " ransomware takes down (restored from nightlyTape at vault: 30 min + 10 GB / 100 GB per h)"),
                MailOrder.with("    restore webShop from nightlyTape after orderDb\n", "").check().findings().stream()
                        .filter(line -> line.startsWith("H03")).toList());
    }

    @Test
    void nearMissWhatOnlyWaitsOrEndsByItself() {
        assertEquals(List.of(), findings("disaster cut { strikes component lan  destroys }  recovery plan p for cut"));
        assertEquals(List.of(),
                findings("disaster cut { strikes site hq  disrupts for 1 d }  recovery plan p for cut"));
    }

    @Test
    void whatIsStartedFromAnImageIsListedItselfOrByItsGuest() {
        String fire = "disaster fire { strikes site hq  destroys }  role boss  recovery plan p for fire"
                + " { declared by boss within 1 h ";
        assertEquals(
                List.of("H03 warning p at `p`: p does not restore crm (critical), which fire takes down (guest: its"
                        + " image is started on spare from its storage: 10 min)"),
                findings(fire + "}"));
        assertEquals(List.of(), findings(fire + " restore guest }"));
        assertEquals(List.of(), findings(fire + " restore crm }"));
    }

    @Test
    void whatNothingBringsBackMustBeKnown() {
        assertEquals(
                List.of("H03 warning p at `p`: p does not restore crm (critical), which worm takes down (restored from"
                        + " tape at vault: 10 min + 1 GB / 1 GB per h) and 1 more critical system"),
                findings("disaster worm { strikes component db, component crm  destroys }  recovery plan p for worm"));
        assertEquals(
                List.of("H03 warning p at `p`: p does not restore db (critical), which worm takes down (not recoverable:"
                        + " nothing stands in for it, and nothing is said of restoring or replacing it)"),
                findings("disaster worm { strikes component db  destroys }  recovery plan p for worm"));
        assertEquals(List.of(), findings(
                "disaster worm { strikes component db  destroys }  recovery plan p for worm { restore db }"));
    }

    private static List<String> findings(String text) {
        return CheckedText.of("plan novum { steps { h begun } }", PLAN + text).findings("H03");
    }
}
