package org.holdfast.dsl.tests.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.xtext.resource.XtextResource;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.dsl.edit.FixDraft;
import org.holdfast.dsl.edit.FixEdits;
import org.holdfast.dsl.edit.TextEdit;
import org.holdfast.dsl.edit.TextEdits;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckResult;
import org.holdfast.rules.Finding;
import org.holdfast.rules.PlanCheck;
import org.holdfast.rules.RuleCatalogue;
import org.holdfast.rules.RuleDescription;
import org.holdfast.rules.fix.Fix;
import org.holdfast.testing.CheckedText;
import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each rule proposes for the mail-order example with one edit that breaks it, and what becomes of the text. */
class EachFixTest {

    @Test
    void eachRuleIsInTheTable() {
        Stream<String> rules = RuleCatalogue.all().descriptions().stream().map(RuleDescription::code);
        Stream<String> table = Stream.concat(FixTable.FIXED.stream().map(BrokenPlan::code).distinct(),
                FixTable.LEFT.keySet().stream());
        assertEquals(rules.sorted().toList(), table.sorted().toList(),
                "say in FixTable what a new rule proposes, or why it proposes nothing");
    }

    @Test
    void whatIsLeftToPeopleSaysWhyOnItsPage() {
        FixTable.LEFT.forEach((code, why) -> assertTrue(page(code).contains("**By hand.** No edit is proposed: only you"
                + " know " + why + "."), "the page of " + code + " does not say why nothing is proposed"));
        FixTable.FIXED.forEach(broken -> assertFalse(page(broken.code()).contains("**By hand.**"), broken.code()));
    }

    private static String page(String code) {
        return RuleCatalogue.all().help(code).orElseThrow().replaceAll("\\s+", " ");
    }

    static List<BrokenPlan> plans() {
        return FixTable.FIXED;
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aBrokenPlanIsMended(BrokenPlan broken) {
        LoadedPlan plan = clean(broken.plan().texts());
        List<Finding> all = findings(plan);
        List<Finding> found = of(broken.code(), all);
        assertEquals(broken.says(), found.getFirst().fixes().stream().map(Fix::says).toList());
        assertFirstChanges(broken.lines(), found.getFirst(), plan);
        found.getFirst().fixes().forEach(fix -> assertMends(broken, found.getFirst(), fix, plan));
        assertGoTogether(broken, found, plan);
        all.stream().filter(finding -> FixTable.LEFT.containsKey(finding.code()))
                .forEach(finding -> assertEquals(List.of(), finding.fixes(), finding.code()));
    }

    private static void assertFirstChanges(String lines, Finding finding, LoadedPlan plan) {
        List<String> mended = mended(plan, draft(finding.fixes().getFirst()));
        String difference = IntStream.range(0, mended.size())
                .mapToObj(file -> LineDifference.between(texts(plan).get(file), mended.get(file)))
                .filter(each -> !each.isEmpty()).collect(Collectors.joining("\n"));
        assertEquals(lines.strip(), difference);
    }

    private static void assertMends(BrokenPlan broken, Finding before, Fix fix, LoadedPlan plan) {
        List<Finding> all = findings(clean(mended(plan, draft(fix))));
        Optional<Finding> after = of(broken.code(), all).stream()
                .filter(each -> Labels.of(each.subject()).equals(Labels.of(before.subject()))).findFirst();
        assertEquals(broken.left(), after.map(Finding::message).orElse(""), fix.says());
        List<String> known = contradictions(findings(plan));
        assertEquals(List.of(), contradictions(all).stream().filter(each -> !known.contains(each)).toList(),
                fix.says());
    }

    /** What a fix must never bring. */
    private static List<String> contradictions(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> RuleCatalogue.all().description(finding.code())
                        .filter(rule -> !rule.isAcceptable()).isPresent())
                .map(finding -> finding.code() + " " + finding.message()).toList();
    }

    /** The first proposals for all findings of a rule: none that is left out breaks the plan for the others. */
    private static void assertGoTogether(BrokenPlan broken, List<Finding> found, LoadedPlan plan) {
        FixDraft draft = new FixDraft("tried");
        assertTrue(found.stream().map(each -> draft.add(each.fixes().getFirst())).toList().contains(true));
        List<Finding> after = of(broken.code(), findings(clean(mended(plan, draft))));
        assertTrue(after.size() < found.size() || !broken.left().isEmpty(), after.toString());
    }

    private static LoadedPlan clean(List<String> texts) {
        return PlanTexts.loadClean(texts.toArray(String[]::new));
    }

    private static List<Finding> findings(LoadedPlan plan) {
        CheckResult result = PlanCheck.check(PlanIndex.of(plan.documents()), CheckedText.AS_OF);
        return Stream.concat(result.findings().stream(), result.later().stream()).toList();
    }

    private static List<Finding> of(String code, List<Finding> findings) {
        return findings.stream().filter(finding -> finding.code().equals(code)).toList();
    }

    private static FixDraft draft(Fix fix) {
        FixDraft draft = new FixDraft("tried");
        assertTrue(draft.add(fix), fix.says());
        return draft;
    }

    private static List<String> texts(LoadedPlan plan) {
        return plan.files().stream().map(EachFixTest::text).toList();
    }

    private static List<String> mended(LoadedPlan plan, FixDraft draft) {
        List<TextEdit> edits = PlanTexts.service(FixEdits.class).of(draft);
        return plan.files().stream().map(file -> TextEdits.apply(text(file),
                edits.stream().filter(edit -> edit.file().equals(file.getURI())).toList())).toList();
    }

    private static String text(XtextResource file) {
        return file.getParseResult().getRootNode().getText();
    }
}
