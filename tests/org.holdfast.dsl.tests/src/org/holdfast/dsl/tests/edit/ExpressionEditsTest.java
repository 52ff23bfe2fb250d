package org.holdfast.dsl.tests.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.parser.IParser;
import org.holdfast.dsl.edit.Draft;
import org.holdfast.dsl.edit.PlanEdits;
import org.holdfast.dsl.edit.TextEdit;
import org.holdfast.dsl.edit.TextEdits;
import org.holdfast.dsl.services.BcpGrammarAccess;
import org.holdfast.model.CustomRule;
import org.holdfast.model.Expression;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expressions of the organisation's own rules: only the words that differ are written anew. */
class ExpressionEditsTest extends EditedPlan {

    @Test
    void commentsBetweenTheWordsThatStayAreKept() {
        load("""
                rule quick "Quick" for each system s
                    where s.priority = critical // what the shop lives by
                        and s.RTO > 2 h /* agreed
                        with the director */
                    require s.RTO <= 4 h // a morning
                        and (s.RPO <= 1 h) // an hour of work
                    warning
                """);
        assertEdited(requiring("s.RTO <= 8 h and s.RPO <= 2 h"), """
                rule quick "Quick" for each system s
                    where s.priority = critical // what the shop lives by
                        and s.RTO > 2 h /* agreed
                        with the director */
                    require s.RTO <= 8 h // a morning
                        and (s.RPO <= 2 h) // an hour of work
                    warning
                """);
    }

    @Test
    void whatIsAddedStandsBesideWhatItBelongsTo() {
        load("""
                rule quick "Quick" for each system s
                    require s.RTO <= 4 h // a morning
                        or s.priority = low
                """);
        assertEdited(requiring("s.RTO <= 4 h and s.RPO <= 1 h or not (s.priority = low)"), """
                rule quick "Quick" for each system s
                    require s.RTO <= 4 h // a morning
                        and s.RPO <= 1 h or not (s.priority = low)
                """);
    }

    @Test
    void theEditIsNoLargerThanTheWord() {
        load("rule quick for each system s require s.RTO <= 4 h and s.RPO <= 1 h\n");
        List<TextEdit> edits = edits(requiring("s.RTO <= 4 h and s.RPO <= 2 h"));
        assertEquals(List.of(new TextEdit(plan.files().get(0).getURI(), 63, 3, "2 h")), edits);
    }

    @Test
    void aModelThatWasChangedInPlaceIsWrittenWordByWord() {
        load("""
                rule quick for each system s
                    require s.RTO<=60 min // as the director says
                        and s.RPO <= 1 h
                """);
        CustomRule rule = (CustomRule) at("quick");
        rule.setRequirement(parsed("s.RTO <= 60 min and s.RPO <= 3 h"));
        assertEdited(draft().set(rule, Literals.CUSTOM_RULE__REQUIREMENT, rule.getRequirement()), """
                rule quick for each system s
                    require s.RTO<=60 min // as the director says
                        and s.RPO <= 3 h
                """);
    }

    @Test
    void whatIsWrittenAlreadyIsLeftAlone() {
        load("""
                rule quick for each system s
                    require (s.RTO<=4 h) // a morning
                        or s.priority   = low
                """);
        assertEquals(List.of(), edits(requiring("s.RTO <= 4 h or s.priority = low")));
        PlanEdits saving = PlanTexts.service(PlanEdits.class);
        assertEquals(List.of(), saving.ofChanged(plan.files().getFirst()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "s.RTO > 4 h                                | s.RPO > 4 h",
            "s.RTO>4 h                                  | not (s.RTO>4 h)",
            "not (s.RTO > 4 h)                          | (s.RTO > 4 h)",
            "(s.RTO > 4 h or s.RPO > 1 h) and s.RTO < 1 d | s.RTO > 4 h or s.RPO > 1 h and s.RTO < 1 d",
            "s.RTO > 4 h or s.RPO > 1 h and s.RTO < 1 d | (s.RTO > 4 h or s.RPO > 1 h) and s.RTO < 1 d",
            "s.protections exists p (p.kept > 3 d)      | s.protections forall q (q.kept > 3 d)",
            "s.protections count > 1                    | s.protections select p (p.encrypted) count > 1",
            "s.RTO + 1 h > 4 h                          | s.RTO > 4 h",
            "s.RTO > 4 h                                | s.RTO + 1 h > 4 h",
            "s.RTO > 4 h and (s.RPO > 1 h or s.RPO < 5 min) | s.RTO > 4 h" })
    void anyExpressionBecomesAnyOther(String from, String to) {
        load("rule quick for each system s require " + from + "\n");
        assertEdited(requiring(to), "rule quick for each system s require " + to + "\n");
    }

    @Test
    void whateverIsWantedIsWhatIsWritten() {
        Random random = new Random(20);
        for (int i = 0; i < 100; i++) {
            String from = expression(random, 3);
            String to = expression(random, 3);
            load("rule quick for each system s require " + from.replace(" ", " /* why */ ") + "\n");
            String written = TextEdits.apply(plan.files().getFirst().getParseResult().getRootNode().getText(),
                    edits(requiring(to)));
            load(written);
            assertTrue(EcoreUtil.equals(parsed(to), ((CustomRule) at("quick")).getRequirement()),
                    from + " -> " + to + " is " + written);
        }
    }

    private static String expression(Random random, int depth) {
        if (depth == 0) {
            return "s.R" + (random.nextBoolean() ? "T" : "P") + "O " + (random.nextBoolean() ? "<" : ">=") + " "
                    + (1 + random.nextInt(3)) + " h";
        }
        return switch (random.nextInt(5)) {
            case 0 -> "not (" + expression(random, depth - 1) + ")";
            case 1 -> "(" + expression(random, depth - 1) + ") and (" + expression(random, depth - 1) + ")";
            case 2 -> expression(random, depth - 1) + " or " + expression(random, depth - 1);
            case 3 -> "s.protections exists p" + depth + " (p" + depth + ".kept > 1 d or "
                    + expression(random, depth - 1) + ")";
            default -> expression(random, 0);
        };
    }

    private Draft requiring(String text) {
        return draft().set(at("quick"), Literals.CUSTOM_RULE__REQUIREMENT, parsed(text));
    }

    private static Expression parsed(String text) {
        EObject parsed = PlanTexts.service(IParser.class)
                .parse(PlanTexts.service(BcpGrammarAccess.class).getExpressionRule(), new StringReader(text))
                .getRootASTElement();
        return (Expression) parsed;
    }
}
