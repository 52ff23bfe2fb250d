package org.holdfast.cli.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTest {
    @TempDir
    Path folder;

    @Test
    void listsTheRules() {
        String out = Call.in(folder, "rules").ending(0).saying("").out();
        assertTrue(out.startsWith("A01   The plan names an offering, and at least one is core.\n"), out);
        assertTrue(out.contains("\nB04!  "), out);
        assertTrue(out.contains("\nH06   Recovery times"), out);
    }

    @Test
    void saysWhyARuleExistsAndHowToMend() {
        String out = Call.in(folder, "rules", "a01").ending(0).saying("").out();
        assertTrue(out.startsWith("A01: The plan names an offering, and at least one is core\n\nWhy. "), out);
        assertFalse(out.contains("**"), out);
    }

    @Test
    void aRuleThatIsNotThere() {
        Call.in(folder, "rules", "X99").ending(2).printing("")
                .saying("holdfast: there is no rule X99; `holdfast rules` lists those that there are\n");
    }
}
