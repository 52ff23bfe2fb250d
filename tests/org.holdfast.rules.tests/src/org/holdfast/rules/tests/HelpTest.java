package org.holdfast.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.rules.CheckResult;
import org.holdfast.rules.Finding;
import org.holdfast.rules.PlanCheck;
import org.holdfast.rules.RuleCatalogue;
import org.holdfast.rules.RuleDescription;
import org.holdfast.testing.CheckedText;
import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages of help show breaks the rule, and no longer does once it is mended. */
class HelpTest {
    @ParameterizedTest
    @MethodSource("codes")
    void theExampleBreaksTheRuleUntilItIsMended(String code) {
        String page = RuleCatalogue.all().help(code).orElseThrow();
        assertEquals(List.of(code), found(code, example(page, "**Breaks it.**")));
        assertEquals(List.of(), found(code, example(page, "**Mend it.**")));
    }

    static List<String> codes() {
        return RuleCatalogue.all().descriptions().stream().map(RuleDescription::code).toList();
    }

    /** The indented lines of a part of the page. */
    private static String example(String page, String part) {
        String rest = page.substring(page.indexOf(part) + part.length());
        int end = rest.indexOf("\n**");
        return (end < 0 ? rest : rest.substring(0, end)).lines().filter(line -> line.startsWith("    "))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> found(String code, String text) {
        String plan = text.strip().startsWith("plan ") ? text : "plan example\n" + text;
        // an example need not show all that it names
        CheckResult result = PlanCheck.check(PlanIndex.of(PlanTexts.load(plan).documents()), CheckedText.AS_OF);
        return Stream.concat(result.findings().stream(), result.later().stream()).map(Finding::code)
                .filter(code::equals).distinct().toList();
    }
}
