package org.holdfast.analysis.tests.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.review.Changes;
import org.holdfast.analysis.review.PlanState;
import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static final String PLAN = """
            plan novum { currency EUR }
            site hq
            site vault
            host esx1 { at hq platform "ESXi 8" }
            storage san { at hq }
            network lan { at hq }
            protection tape { backup full every 24 h copies at vault costs 3000 EUR per year }
            protection replica { replication asynchronous lag 5 min }
            system crm "CRM" {
                on esx1
                needs lan, any of (san, esx1)
                RTO 4 h
                protected by tape
            }
            function takeOrders { MTD 8 h needs crm }
            """;

    @Test
    void nothingChangesByOrderAndLayout() {
        assertEquals(List.of(), changes("""
                system crm "CRM" { protected by tape RTO 4 h needs lan, any of (san, esx1) on esx1 }
                function takeOrders { needs crm MTD 8 h }
                protection replica { lag 5 min replication asynchronous }
                protection tape { costs 3000 EUR per year copies at vault every 24 h backup full }
                network lan { at hq } storage san { at hq } host esx1 { platform "ESXi 8" at hq }
                site vault site hq
                plan novum { currency EUR }
                """));
    }

    @Test
    void aValueIsSetChangedAndTakenBack() {
        assertEquals(List.of("MINOR system crm: RTO 8 h, was 4 h"), changes(PLAN.replace("RTO 4 h", "RTO 8 h")));
        assertEquals(List.of("MINOR system crm: no RTO, was 4 h"), changes(PLAN.replace("RTO 4 h", "")));
        assertEquals(List.of("MINOR function takeOrders: WRT 1 h, was not said"),
                changes(PLAN.replace("MTD 8 h", "MTD 8 h WRT 1 h")));
    }

    @Test
    void whatTheRecoveryStandsOnIsMajor() {
        assertEquals(List.of("MAJOR host esx1: platform \"ESXi 9\", was \"ESXi 8\""),
                changes(PLAN.replace("ESXi 8", "ESXi 9")));
        assertEquals(List.of("MAJOR system crm: protected by: with replica"),
                changes(PLAN.replace("protected by tape", "protected by tape, replica")));
        assertEquals(List.of("MAJOR protection tape: every 12 h, was 24 h"),
                changes(PLAN.replace("every 24 h", "every 12 h")));
        assertEquals(List.of("MAJOR site annex: is new"), changes(PLAN + "site annex"));
        assertEquals(List.of("MAJOR supplier telRo: is new"), changes(PLAN + "supplier telRo"));
    }

    @Test
    void whatIsPaidForItIsMinor() {
        assertEquals(List.of("MINOR protection tape: costs 4000 EUR per year, was 3000 EUR per year"),
                changes(PLAN.replace("costs 3000", "costs 4000")));
    }

    @Test
    void listsTellWhatCameAndWent() {
        assertEquals(List.of("MINOR system crm: needs: with any of (san, lan), without any of (san, esx1)"),
                changes(PLAN.replace("any of (san, esx1)", "any of (san, lan)")));
        assertEquals(List.of("MINOR system crm: needs in another order: any of (san, esx1), lan"),
                changes(PLAN.replace("lan, any of (san, esx1)", "any of (san, esx1), lan")));
    }

    @Test
    void onlyTheRenamedElementHasChanged() {
        assertEquals(List.of("MINOR network backbone: was named lan"),
                changes(PLAN.replace("network lan", "network backbone").replace("needs lan", "needs backbone")));
    }

    @Test
    void thePlanIsOneWhateverItsName() {
        assertEquals(List.of("MINOR plan nova: name nova, was novum"),
                changes(PLAN.replace("plan novum", "plan nova")));
    }

    @Test
    void whatIsRecordedWeighsNothing() {
        String recovery = "disaster fire recovery plan siteLoss for fire ";
        assertEquals(
                List.of("FORMAL plan novum: reviewed 2026-09-01, was not said",
                        "FORMAL exercise 2026-10-02 of siteLoss: is new"),
                changes(PLAN + recovery,
                        PLAN.replace("EUR }", "EUR reviewed 2026-09-01 }") + recovery
                                + "exercise 2026-10-02 full of siteLoss passed"));
    }

    @Test
    void stepsAndRestoresOfARecoveryPlanAreElements() {
        String recovery = "disaster fire recovery plan siteLoss for fire { step call takes 30 min restore crm }";
        assertEquals(
                List.of("MINOR step siteLoss.call: takes 1 h, was 30 min",
                        "MINOR restore crm in siteLoss: after siteLoss.call, was not said"),
                changes(PLAN + recovery,
                        PLAN + recovery.replace("30 min", "1 h").replace("crm }", "crm after call }")));
    }

    private static List<String> changes(String after) {
        return changes(PLAN, after);
    }

    private static List<String> changes(String before, String after) {
        return Changes.between(state(before), state(after)).stream().map(change -> change.weight() + " "
                + change.element().sort() + " " + change.element().name() + ": " + change.says()).toList();
    }

    private static PlanState state(String text) {
        return PlanState.of(PlanIndex.of(PlanTexts.loadClean(text).documents()));
    }
}
