package org.holdfast.rules.tests.f;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class F04Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("F04 hint level 4 at `4`: level 4 strikes less than level 3: blizzard strikes 1 component,"
                        + " blackout strikes 16 components",
                        "H09 error outsideHelp at `12 months`: outsideHelp is for blizzard (level 4), but in the last"
                                + " 12 months it was exercised by checklist only; expected a simulation at least"),
                MailOrder.with("level 1\n    natural", "level 4\n    natural")
                        .andWith("level 4\n    natural\n    once every 40", "level 3\n    natural\n    once every 40")
                        .andWith("level 4\n    technical", "level 3\n    technical").check().findings());
    }

    @Test
    void nearMissAsMuch() {
        assertEquals(List.of(), findings("""
                level 1 "a"  level 2 "b"  host esx1  storage san1
                disaster one { level 1 strikes component esx1 }  disaster two { level 2 strikes component san1 }
                """));
    }

    @Test
    void eachLevelIsComparedWithTheWorstBelow() {
        assertEquals(
                List.of("F04 hint level 2 at `2`: level 2 strikes less than level 1: two strikes 1 component,"
                        + " one strikes 3 components",
                        "F04 hint level 3 at `3`: level 3 strikes less than level 1: three strikes 2 components,"
                                + " one strikes 3 components"),
                findings("""
                        level 1 "a"  level 2 "b"  level 3 "c"  site hq  storage san1 { at hq }  host esx1 { at hq }
                        vm guest { on esx1 }
                        disaster one { level 1 strikes site hq }
                        disaster two { level 2 strikes component san1 }
                        disaster three { level 3 strikes any host }
                        """));
    }

    @Test
    void aLevelThatStrikesNothing() {
        assertEquals(List.of(), findings("""
                level 1 "a"  level 2 "b"  host esx1
                disaster one { level 1 strikes component esx1 }  disaster two { level 2 }
                """));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("F04");
    }
}
