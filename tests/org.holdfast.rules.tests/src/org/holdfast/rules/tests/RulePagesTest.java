package org.holdfast.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.holdfast.rules.RuleCatalogue;
import org.junit.jupiter.api.Test;

/** The guide has the page of each rule, as the rule brings it along. */
class RulePagesTest {
    private static final Path ROOT = Path.of(System.getProperty("holdfast.root", "../.."));

    @Test
    void theGuideHasThePagesOfTheRules() throws IOException {
        Map<String, String> wanted = RulePages.wanted(ROOT);
        Map<String, String> there = RulePages.there(ROOT);
        String differing = String.join(", ", Stream.concat(wanted.keySet().stream(), there.keySet().stream()).distinct()
                .filter(name -> !wanted.getOrDefault(name, "").equals(there.get(name))).toList());
        assertTrue(differing.isEmpty(), "docs/rules differs from the help of the rules in " + differing
                + "; in the root of the checkout, run: " + RulePages.COMMAND);
    }

    @Test
    void theIndexSaysWhatTheRulesSay() throws IOException {
        String index = RulePages.there(ROOT).get("README.md");
        assertEquals(RuleCatalogue.all().descriptions().size(),
                index.lines().filter(line -> line.startsWith("- [")).count());
    }
}
