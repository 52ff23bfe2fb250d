package org.holdfast.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.rules.AcceptedFinding;
import org.holdfast.rules.CheckResult;
import org.holdfast.rules.Finding;
import org.holdfast.rules.PlanCheck;
import org.holdfast.testing.CheckedText;
import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.api.Test;

/** What the organisation lives with, until when. */
class AcceptanceTest {
    private static final String ACCEPTED = """
            plan novum
            product online
            accept A01 on novum because "to be decided by the board" until 2026-11-30
            """;

    @Test
    void anAcceptedFindingIsListedApart() {
        CheckedText plan = CheckedText.of(ACCEPTED);
        assertEquals(List.of(), plan.findings());
        AcceptedFinding accepted = plan.result().accepted().getFirst();
        assertEquals("the one offering is not core; mark what the organisation lives by",
                accepted.finding().message());
        assertEquals("to be decided by the board", accepted.acceptance().getReason());
        assertEquals(1, plan.result().steps().getFirst().accepted());
    }

    @Test
    void itHoldsToTheEndOfItsLastDay() {
        assertEquals(List.of(), CheckedText.asOf(LocalDate.of(2026, 11, 30), ACCEPTED).findings());
    }

    @Test
    void pastItsDateTheFindingIsBackAndSaysSo() {
        CheckedText plan = CheckedText.asOf(LocalDate.of(2026, 12, 1), ACCEPTED);
        assertEquals(List.of(
                "S03 warning accept A01 on novum at `2026-11-30`:"
                        + " the acceptance of A01 on novum ended on 2026-11-30: what the rule finds there counts again",
                "A01 warning novum at `novum`: the one offering is not core;"
                        + " mark what the organisation lives by (was accepted until 2026-11-30)"),
                plan.findings());
        assertEquals(List.of(), plan.result().accepted());
    }

    @Test
    void itIsForOneRuleOnOneElement() {
        assertEquals(1, CheckedText.of("""
                plan novum
                accept A01 on online because "another element" until 2027-01-01
                accept A02 on novum because "another rule" until 2027-01-01
                product online
                """).findings().size());
    }

    @Test
    void onALevelAndOnAnOutageCost() {
        CheckedText plan = CheckedText.of("""
                plan novum { currency EUR  steps { a begun  f begun  g begun } }
                level 1
                system crm  disaster fire { level 1 }
                outage cost of crm { 9 EUR per h  after 1 h 8 EUR per h }
                outage cost of crm in fire { 9 EUR per h  after 1 h 8 EUR per h }
                accept F01 on level 1 because "it has no title" until 2027-01-01
                accept G02 on outage cost of crm in fire because "insured" until 2027-01-01
                accept G02 on outage cost of crm because "insured" until 2026-01-01
                """);
        assertEquals(List.of("level 1 has no title",
                "outage cost of crm in fire falls from 9 EUR per h to 8 EUR per h after 1 h;"
                        + " expected no less than before"),
                plan.result().accepted().stream().map(accepted -> accepted.finding().message()).toList());
        assertEquals(List.of(
                "G02 warning outage cost of crm at `9 EUR per h`: outage cost of crm falls from 9 EUR per h to 8 EUR per h"
                        + " after 1 h; expected no less than before (was accepted until 2026-01-01)"),
                plan.findings("G02"));
        assertEquals(List.of("S03 warning accept G02 on outage cost of crm at `2026-01-01`:"
                + " the acceptance of G02 on outage cost of crm ended on 2026-01-01: what the rule finds there counts again"),
                plan.findings("S03"));
    }

    @Test
    void aFindingOnAStepThatIsNotBegunIsAcceptedToo() {
        CheckedText plan = CheckedText.of("""
                plan novum  product online { core  requires orderBook  needs sell }
                information orderBook { held in shop  used through shop }  system shop
                function sell { priority low  MTD 1 d }
                accept B05 on sell because "it will not stay core" until 2027-01-01
                """);
        assertEquals(List.of("B05"),
                plan.result().accepted().stream().map(accepted -> accepted.finding().code()).toList());
    }

    @Test
    void aContradictionCannotBeAccepted() {
        LoadedPlan plan = PlanTexts.load("""
                plan novum
                function sell { MTD 1 d  WRT 1 d }
                accept B04 on sell because "we are quick" until 2027-01-01
                """);
        CheckResult result = PlanCheck.check(PlanIndex.of(plan.documents()), CheckedText.AS_OF);
        assertEquals(List.of("A01", "B04"), result.findings().stream().map(Finding::code).toList());
        assertEquals(List.of(), result.accepted());
    }
}
