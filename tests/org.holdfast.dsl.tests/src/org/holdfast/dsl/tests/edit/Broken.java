package org.holdfast.dsl.tests.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.dsl.edit.FixEdits;
import org.holdfast.dsl.edit.TextEdits;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.rules.CheckResult;
import org.holdfast.rules.Finding;
import org.holdfast.rules.PlanCheck;
import org.holdfast.rules.fix.Fix;
import org.holdfast.testing.CheckedText;
import org.holdfast.testing.PlanTexts;

/**
 * A plan that breaks a rule.
 *
 * @param plan
 *            the plan
 * @param finding
 *            the first finding of the rule
 */
record Broken(LoadedPlan plan, Finding finding) {

    static Broken by(String code, String text) {
        LoadedPlan plan = PlanTexts.loadClean(text);
        return new Broken(plan, findings(code, plan).findFirst().orElseThrow());
    }

    /** All that a rule finds, also on steps that nobody has begun. */
    static Stream<Finding> findings(String code, LoadedPlan plan) {
        CheckResult result = PlanCheck.check(PlanIndex.of(plan.documents()), CheckedText.AS_OF);
        return Stream.concat(result.findings().stream(), result.later().stream())
                .filter(finding -> finding.code().equals(code));
    }

    /** It has these fixes and no others. */
    Broken offers(String... says) {
        assertEquals(List.of(says), finding.fixes().stream().map(Fix::says).toList());
        return this;
    }

    /** One of its fixes replaces each text in the plan by the one after it, and nothing else; then the rule finds nothing. */
    Broken mends(int fix, String... replaced) {
        String mended = becomes(finding.fixes().get(fix), replaced);
        assertEquals(0, findings(finding.code(), PlanTexts.loadClean(mended)).count());
        return this;
    }

    /** A fix replaces each text in the plan by the one after it, and nothing else. */
    String becomes(Fix fix, String... replaced) {
        String text = plan.files().getFirst().getParseResult().getRootNode().getText();
        String expected = text;
        for (int i = 0; i < replaced.length; i += 2) {
            expected = expected.replace(replaced[i], replaced[i + 1]);
        }
        assertEquals(expected, TextEdits.apply(text, PlanTexts.service(FixEdits.class).of(fix)));
        return expected;
    }
}
