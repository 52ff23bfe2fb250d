package org.holdfast.rules.tests.own;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.model.MethodStep;
import org.holdfast.rules.Link;
import org.holdfast.rules.PlanCheck;
import org.holdfast.testing.CheckedText;
import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnRulesTest {
    private static final String PLAN = """
            plan novum { steps { c done 2026-01-31 by director  d begun } }
            person ana  role director held by ana
            system crm { priority critical  RTO 5 h  protected by tape, replica }
            system mail { priority low  RTO 1 h }
            protection tape { backup full  kept 30 d  encrypted }
            protection replica { replication synchronous  kept 1 d }
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            s.RTO <= 4 h                      | s.RTO <= 4 h: crm (s.RTO is 5 h)
            s.RTO < mail.RTO + s.RTO / 2 or s = mail | s.RTO < mail.RTO + s.RTO / 2 or s = mail: crm (s.RTO is 5 h; mail.RTO + s.RTO / 2 is 210 min)
            s.name = "mail" and s.RTO < 6 h   | s.name = "mail" and s.RTO < 6 h: crm (s.name is "crm")
            not (s.RTO > 4 h)                 | not (s.RTO > 4 h): crm (s.RTO is 5 h)
            s.protections count < 2           | s.protections count < 2: crm (s.protections count is 2)
            s.protections forall p (p.kept > 1 w) | s.protections forall p (p.kept > 1 w): crm (p is replica; p.kept is 1 d)
            not s.protections exists p (not p.encrypted) | not s.protections exists p (not p.encrypted): crm (p is replica; p.encrypted is false)
            s.priority < critical             | s.priority < critical: crm (s.priority is critical)
            s = mail                          | s = mail: crm
            """)
    void aViolationNamesWhatWasFound(String requirement, String message) {
        assertEquals(List.of("own error crm at `crm`: " + message),
                findings("rule own for each system s require " + requirement));
    }

    @Test
    void theChainLeadsToTheElementThatDecides() {
        var findings = CheckedText.of(PLAN + "rule own for each system s require s.protections forall p (p.encrypted)")
                .result().findings();
        assertEquals(List.of("crm", "replica"),
                findings.stream().filter(finding -> finding.code().equals("own")).findFirst().orElseThrow().chain()
                        .stream().map(Link::says).toList());
    }

    @Test
    void anErrorIsAWarningWhileItsStepIsBegun() {
        assertEquals(List.of("own warning crm at `crm`: s.RTO < 4 h: crm (s.RTO is 5 h)"),
                findings("rule own in step d for each system s require s.RTO < 4 h"));
    }

    @Test
    void theRuleSaysHowGraveItIs() {
        assertEquals(List.of("own warning crm at `crm`: quick: crm (s.RTO is 5 h)"),
                findings("rule own \"quick\" for each system s require s.RTO < 4 h warning"));
        assertEquals(List.of("own hint crm at `crm`: quick: crm (s.RTO is 5 h)"),
                findings("rule own \"quick\" for each system s require s.RTO < 4 h hint"));
    }

    @Test
    void ofAStepThatIsNotBegunItIsForLater() {
        var result = CheckedText.of(PLAN + "rule own in step h for each system s require s.RTO < 4 h").result();
        assertEquals(List.of(), result.findings().stream().filter(each -> each.code().equals("own")).toList());
        assertEquals(List.of(MethodStep.H), result.later().stream().filter(each -> each.code().equals("own"))
                .map(finding -> finding.step()).toList());
    }

    @Test
    void aFindingCanBeAccepted() {
        var checked = CheckedText.of(PLAN + """
                rule own for each system s require s.RTO < 4 h
                accept own on crm because "replaced in January" until 2027-01-31
                """);
        assertEquals(List.of(), checked.findings("own"));
        assertEquals(List.of("replaced in January"), checked.result().accepted().stream()
                .map(accepted -> accepted.acceptance().getReason()).toList());
    }

    @Test
    void whereAValueIsMissingTheRuleGoesOnElsewhere() {
        assertEquals(
                List.of("own error crm at `crm`: s.RTO < 4 h: crm (s.RTO is 5 h)",
                        "own hint notes at `notes`: not checked: notes has no RTO"),
                findings("system notes  rule own for each system s require s.RTO < 4 h"));
    }

    @ParameterizedTest
    @CsvSource({ "product, shop", "service, advice", "offering, advice shop" })
    void productsAndServicesAreOfferings(String sort, String names) {
        List<String> subjects = CheckedText.of(PLAN + "product shop  service advice  rule own for each " + sort
                + " o require false").result().findings().stream().filter(finding -> finding.code().equals("own"))
                .map(finding -> finding.message().replaceAll(".*: ", "")).toList();
        assertEquals(List.of(names.split(" ")), subjects);
    }

    @Test
    void aRuleWithTypeErrorsIsPassedOver() {
        var plan = PlanTexts.load(PLAN + "rule own for each system s require s.RTO < 4 GB");
        assertEquals(1, plan.problems().size());
        var result = PlanCheck.check(PlanIndex.of(plan.documents()), CheckedText.AS_OF);
        assertEquals(List.of(), result.findings().stream().filter(each -> each.code().equals("own")).toList());
    }

    @Test
    void todayIsTheDayOfTheCheck() {
        String rule = """
                plan novum { reviewed 2026-03-01 }
                rule own for each plan p require p.reviewedOn >= today - 6 months
                """;
        assertEquals(List.of(
                "own warning novum at `novum`: p.reviewedOn >= today - 6 months: novum"
                        + " (p.reviewedOn is 2026-03-01; today - 6 months is 2026-05-23)"),
                CheckedText.of(rule).findings("own"));
    }

    private static List<String> findings(String rule) {
        return CheckedText.of(PLAN + rule).findings("own");
    }
}
