package org.holdfast.cli.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;

import org.holdfast.rules.AwaitedRule;
import org.holdfast.rules.RuleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTest {
    @TempDir
    Path folder;

    @Test
    void listsTheRulesAndThoseThatAreNotCheckedYet() {
        String out = Call.in(folder, "rules").ending(0).saying("").out();
        assertTrue(out.startsWith("A01   The plan names an offering, and at least one is core.\n"), out);
        assertTrue(out.contains("\nB04!  "), out);
        assertTrue(out.contains("\nNot checked yet:\n" + AwaitedRule.values()[0] + "   "), out);
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
        Call.in(folder, "rules", "H06").ending(2).printing("").saying("holdfast: rule H06 is not checked yet\n");
    }

    @Test
    void noRuleIsBothThereAndAwaited() {
        assertTrue(Arrays.stream(AwaitedRule.values())
                .noneMatch(rule -> RuleCatalogue.all().description(rule.name()).isPresent()));
    }
}
