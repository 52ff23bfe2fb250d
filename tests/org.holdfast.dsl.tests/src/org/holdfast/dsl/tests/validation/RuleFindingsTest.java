package org.holdfast.dsl.tests.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.api.Test;

/** The findings of the rules in the files of an editor. */
class RuleFindingsTest {
    private static final String PLAN = "plan novum { currency EUR }\n";
    // db waits for the end of the disruption: 1 d = 24 h
    private static final String LATE = """
            plan novum { currency EUR  steps { h begun } }
            disaster outage { strikes component db disrupts for 1 d }
            recovery plan away for outage { declared by duty within 1 h }
            system db { RTO 1 h }
            role duty
            """;
    private static final String OFFERING = "product sales { core }\n";

    @Test
    void aFindingStandsAtItsPlaceInItsFile() {
        LoadedPlan plan = PlanTexts.load(PLAN, OFFERING);

        assertEquals(List.of(), issues(plan, 0, CheckMode.NORMAL_AND_FAST));
        assertEquals(List.of("A02 WARNING 1:9+5", "A03 WARNING 1:9+5"),
                issues(plan, 1, CheckMode.NORMAL_AND_FAST));
    }

    @Test
    void theFastChecksDoNotAskTheRules() {
        assertEquals(List.of(), issues(PlanTexts.load(PLAN, OFFERING), 1, CheckMode.FAST_ONLY));
    }

    @Test
    void theRulesAreNotAskedWhileAnyFileHasErrors() {
        LoadedPlan plan = PlanTexts.load(PLAN + "system crm { on nowhere }\n", OFFERING);

        assertEquals(List.of(), issues(plan, 1, CheckMode.NORMAL_AND_FAST));
    }

    @Test
    void namesAreNotMissedWhileAnyFileCannotBeRead() {
        LoadedPlan plan = PlanTexts.load(PLAN + "system { }\n", "host esx { at nowhere }\n");

        assertEquals(List.of(), issues(plan, 1, CheckMode.NORMAL_AND_FAST));
    }

    @Test
    void thePlanIsCheckedOnceAndAgainAfterAChangeOfAnyFile() {
        LoadedPlan plan = PlanTexts.load(PLAN, OFFERING);
        List<Issue> before = validate(plan, 1, CheckMode.NORMAL_AND_FAST);
        assertSame(before.get(0), validate(plan, 1, CheckMode.NORMAL_AND_FAST).get(0));

        plan.files().get(0).update(PLAN.length(), 0, "host esx\n");

        assertNotSame(before.get(0), validate(plan, 1, CheckMode.NORMAL_AND_FAST).get(0));
    }

    @Test
    void rulesThatTakeAWhileAreAskedWithTheExpensiveChecksAlone() {
        LoadedPlan plan = PlanTexts.load(LATE);

        assertEquals(List.of(), late(plan, CheckMode.NORMAL_AND_FAST));
        assertEquals(List.of("H06 WARNING 4:8+2"), late(plan, CheckMode.ALL));
        assertEquals(List.of("H06 WARNING 4:8+2"), late(plan, CheckMode.NORMAL_AND_FAST));
        List<String> all = issues(plan, 0, CheckMode.ALL);
        assertEquals(all.stream().distinct().toList(), all);
    }

    @Test
    void untilTheyAreAskedAgainWhatTheyFoundBeforeIsShownWhereItIsNow() {
        LoadedPlan plan = PlanTexts.load(LATE);
        assertEquals(List.of("H06 WARNING 4:8+2"), late(plan, CheckMode.ALL));

        plan.files().get(0).update(LATE.indexOf("disrupts"), 0, "\n");
        assertEquals(List.of("H06 WARNING 5:8+2"), late(plan, CheckMode.NORMAL_AND_FAST));

        plan.files().get(0).update(LATE.lastIndexOf("1 h") + 2, 0, "00");
        late(plan, CheckMode.NORMAL_AND_FAST);
        assertEquals(List.of(), late(plan, CheckMode.ALL));
        assertEquals(List.of(), late(plan, CheckMode.NORMAL_AND_FAST));
    }

    private static List<String> late(LoadedPlan plan, CheckMode mode) {
        return issues(plan, 0, mode).stream().filter(issue -> issue.startsWith("H06")).toList();
    }

    private static List<String> issues(LoadedPlan plan, int file, CheckMode mode) {
        return validate(plan, file, mode).stream().map(issue -> issue.getCode() + " " + issue.getSeverity() + " "
                + issue.getLineNumber() + ":" + issue.getColumn() + "+" + issue.getLength()).toList();
    }

    private static List<Issue> validate(LoadedPlan plan, int file, CheckMode mode) {
        XtextResource text = plan.files().get(file);
        return PlanTexts.service(IResourceValidator.class).validate(text, mode, CancelIndicator.NullImpl);
    }
}
