package org.holdfast.rules.tests.f;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class F01Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("F01 error level 6 at `6`: level 6 follows level 4; number them without a gap;"
                        + " it has no disaster"),
                MailOrder.plus("level 6 \"The country is lost\"").check().findings());
    }

    @Test
    void nearMissTheNextLevelWithADisaster() {
        assertEquals(List.of(), MailOrder.plus("level 5 \"The country is lost\"")
                .andWith("level 4\n    natural", "level 5\n    natural").check().findings());
    }

    @Test
    void aGap() {
        assertEquals(
                List.of("F01 warning level 4 at `4`: level 4 follows level 2; number them without a gap"),
                findings(disasters(1, 2, 4) + """
                        level 1 "A service fails"  level 2 "Data is lost"  level 4 "The region is lost"
                        """));
    }

    @Test
    void aGapBelowTheLowest() {
        assertEquals(List.of("F01 warning level 2 at `2`: level 2 is the lowest level, but numbers begin at 1"),
                findings(disasters(2, 3) + "level 2 \"Data is lost\"  level 3 \"The office is lost\""));
    }

    @Test
    void levelZero() {
        assertEquals(List.of("F01 warning level 0 at `0`: level 0 is below level 1, where numbers begin"),
                findings(disasters(0, 1) + "level 0 \"Nothing\"  level 1 \"A service fails\""));
    }

    @Test
    void neitherTitleNorDisaster() {
        assertEquals(
                List.of("F01 warning level 2 at `2`: level 2 has no title",
                        "F01 warning level 3 at `3`: level 3 has no title and no disaster"),
                findings(disasters(1, 2) + "level 1 \"A service fails\"  level 2  level 3"));
    }

    @Test
    void oneFindingForAllThatIsWrongWithALevel() {
        assertEquals(
                List.of("F01 warning level 3 at `3`: level 3 follows level 1; number them without a gap;"
                        + " it has no title and no disaster"),
                findings(disasters(1) + "level 1 \"A service fails\"  level 3"));
    }

    @Test
    void inAnyOrder() {
        assertEquals(List.of(),
                findings(disasters(1, 2) + "level 2 \"Data is lost\"  level 1 \"A service fails\""));
    }

    private static String disasters(int... levels) {
        StringBuilder text = new StringBuilder("plan novum { steps { f begun } }\n");
        for (int level : levels) {
            text.append("disaster d" + level + " { level " + level + " }\n");
        }
        return text.toString();
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("F01");
    }
}
