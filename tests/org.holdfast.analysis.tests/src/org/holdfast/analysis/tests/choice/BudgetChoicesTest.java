package org.holdfast.analysis.tests.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.holdfast.analysis.choice.BudgetChoice;
import org.holdfast.analysis.choice.BudgetChoices;
import org.holdfast.analysis.choice.FrontPoint;
import org.holdfast.analysis.choice.LeftOut;
import org.holdfast.analysis.choice.Miss;
import org.holdfast.analysis.choice.SubjectChoice;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.outcome.Progress;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Rational;
import org.holdfast.testing.MailOrder;
import org.holdfast.testing.PlanTexts;
import org.holdfast.testing.RandomPlans;
import org.junit.jupiter.api.Test;

class BudgetChoicesTest {
    /**
     * Declared at once, nothing has to be waited for. With the tape db is back after 1 h and loses 24 h: its RPO of 12 h
     * is missed; with the snapshot it is back after 30 min and loses 2 h. Each hour costs 100 EUR, each lost hour 50.
     * Fire once every 10 years: tape (100 + 24 x 50) / 10 = 130, snapshot (50 + 2 x 50) / 10 = 15, none: 10 d out of
     * service and lost, 240 x 150 / 10 = 3600.
     */
    private static final String PLAN = """
            plan p { currency EUR horizon 10 d }
            kind base is data
            site hq
            site vault
            role boss people 1
            system db { kind base at hq volume 10 GB RTO 2 h RPO 12 h protected by tape }
            protection tape {
                backup full every 20 h takes 4 h kept 30 d copies at vault
                restores 20 GB per h restarts in 30 min costs 1000 EUR per year serves kinds base
            }
            protection often {
                snapshot every 2 h kept 30 d copies at vault
                restores 20 GB per h restarts in 0 min costs 3000 EUR per year serves kinds base
            }
            disaster fire { strikes site hq destroys once every 10 years }
            recovery plan r for fire { declared by boss within 0 min }
            outage cost of all systems { 100 EUR per h lost data 50 EUR per h }
            """;

    @Test
    void theBudgetDecidesWhatIsBought() {
        assertEquals("often 3000 missing 0 losing 15", told(choose(PLAN, "4000")));
        assertEquals("often 3000 missing 0 losing 15", told(choose(PLAN, "3000")));
        assertEquals("tape 1000 missing 1 losing 130", told(choose(PLAN, "2999.99")));
        assertEquals("nothing 0 missing 2 losing 3600", told(choose(PLAN, "999")));
        assertEquals("nothing 0 missing 2 losing 3600", told(choose(PLAN, "0")));
        assertEquals("often 3000 missing 0 losing 15", told(BudgetChoices.of(index(PLAN), Optional.empty(), false,
                Progress.UNWATCHED)));
    }

    @Test
    void whatIsLeftOutSaysWhatItWouldDo() {
        List<LeftOut> leftOut = choose(PLAN, "2000").leftOut();
        assertEquals("often 3000 meets 1 avoids 115 affordable false", leftOut.stream().map(BudgetChoicesTest::told)
                .collect(Collectors.joining("; ")));
        assertEquals("tape 1000 meets 0 avoids 0 affordable true", choose(PLAN, "5000").leftOut().stream()
                .map(BudgetChoicesTest::told).collect(Collectors.joining("; ")));
    }

    @Test
    void whatIsOutOfReachAndWhatTheRestCosts() {
        BudgetChoice choice = choose(PLAN.replace("RTO 2 h", "RTO 10 min"), "0");
        assertEquals("RTO of db", choice.outOfReach().stream().map(BudgetChoicesTest::told)
                .collect(Collectors.joining("; ")));
        assertEquals(Rational.of(3000), choice.cheapest());
    }

    @Test
    void theFrontGoesFromDearestToNothing() {
        BudgetChoice choice = BudgetChoices.of(index(PLAN), Optional.empty(), true, Progress.UNWATCHED);
        assertEquals("3000 losing 15; 1000 losing 130; 0 losing 3600", choice.front().stream()
                .map(point -> point.cost() + " losing " + point.yearly()).collect(Collectors.joining("; ")));
    }

    /** One tape is paid once: 1000 for both systems, not 2000. Preventions count: 1000 + 500. */
    @Test
    void aProtectionIsPaidOnceAndPreventionsCount() {
        String two = PLAN + """
                system crm { kind base at hq volume 10 GB RTO 2 h RPO 2 d }
                prevention watch against fire { reduces to once every 10 years costs 500 EUR per year }
                """;
        BudgetChoice choice = choose(two, "1500");
        assertEquals(Rational.of(1500), choice.after().cost());
        assertEquals("crm gets tape; db keeps", subjects(choice));
        assertEquals("crm keeps; db loses tape", subjects(choose(two, "1499")));
    }

    @Test
    void aBudgetBelowWhatIsPaidAnywaySaysSo() {
        BudgetChoice choice = choose(PLAN + """
                prevention watch against fire { reduces to once every 20 years costs 500 EUR per year }
                """, "499");
        assertFalse(choice.isWithin());
        assertEquals(Rational.of(500), choice.after().cost());
    }

    /** Only what captures together and serves all members can capture a group, and the group is chosen for as one. */
    @Test
    void aGroupIsOneSubject() {
        String group = PLAN.replace("snapshot every", "captures together snapshot every") + """
                system crm { kind base at hq volume 10 GB RTO 2 h RPO 12 h }
                group both { members db, crm RPO 12 h captured by tape }
                """;
        SubjectChoice both = choose(group, "3000").subjects().getFirst();
        assertEquals("both", Labels.of(both.subject().element()));
        assertEquals(Optional.of("often"), both.chosen().cover().capturing().map(Labels::of));
        assertEquals("[[], []]", both.chosen().cover().named().values().toString());
    }

    @Test
    void whatCannotBeWorkedOutStaysAsItIs() {
        BudgetChoice choice = choose(PLAN.replace("restores 20 GB per h restarts in 30 min", "restarts in 30 min"),
                "5000");
        SubjectChoice db = choice.subjects().getFirst();
        assertTrue(db.isUnchanged());
        assertEquals("db in fire was not computed, because tape does not say how fast it restores",
                db.present().gaps().getFirst().toString());
        assertEquals(Rational.of(1000), choice.after().cost());
    }

    @Test
    void aPlanWithoutSystemsOrWithoutProtectionsHasAChoice() {
        BudgetChoice none = choose("plan p { currency EUR horizon 10 d }", "100");
        assertEquals(List.of(), none.subjects());
        assertEquals(Rational.ZERO, none.cheapest());
        BudgetChoice unserved = choose(PLAN.replace("protected by tape", "").replace("serves kinds base", ""), "9000");
        assertEquals("db keeps", subjects(unserved));
        assertEquals(List.of(false, false), unserved.leftOut().stream().map(LeftOut::serves).toList());
    }

    @Test
    void theOrderOfTheTextChangesNothing() {
        List<String> texts = MailOrder.asItIs().texts();
        BudgetChoice one = choose(String.join("\n", texts), "7000");
        BudgetChoice other = choose(String.join("\n", texts.reversed()), "7000");
        assertEquals(told(one), told(other));
        assertEquals(subjects(one), subjects(other));
    }

    /** The front falls, and no choice is better than one for a larger budget. */
    @Test
    void moreMoneyIsNeverWorse() {
        for (int seed = 0; seed < 40; seed++) {
            PlanIndex index = PlanIndex.of(PlanTexts.load(RandomPlans.text(seed)).documents());
            List<FrontPoint> front = BudgetChoices.of(index, Optional.empty(), true, Progress.UNWATCHED).front();
            for (int point = 1; point < front.size(); point++) {
                assertTrue(front.get(point).cost().compareTo(front.get(point - 1).cost()) < 0, "seed " + seed);
                assertTrue(front.get(point).yearly().compareTo(front.get(point - 1).yearly()) > 0, "seed " + seed);
            }
        }
    }

    /** If a subject keeps what it has, the estimate of the present is what the full analysis says of its systems. */
    @Test
    void thePresentIsEstimatedAsItIs() {
        for (int seed = 0; seed < 40; seed++) {
            PlanIndex index = PlanIndex.of(PlanTexts.load(RandomPlans.text(seed)).documents());
            BudgetChoice choice = BudgetChoices.of(index, Optional.empty(), false, Progress.UNWATCHED);
            List<String> estimated = choice.subjects().stream().flatMap(each -> each.present().missed().stream())
                    .map(BudgetChoicesTest::told).sorted().toList();
            List<String> analysed = choice.before().missed().stream().map(BudgetChoicesTest::told)
                    .filter(miss -> !miss.startsWith("MTD")).sorted().toList();
            assertEquals(analysed, estimated, "seed " + seed);
        }
    }

    private static BudgetChoice choose(String plan, String budget) {
        return BudgetChoices.of(index(plan), Optional.of(Rational.of(new java.math.BigDecimal(budget))), false,
                Progress.UNWATCHED);
    }

    private static PlanIndex index(String plan) {
        return PlanIndex.of(PlanTexts.load(plan).documents());
    }

    private static String told(BudgetChoice choice) {
        return (choice.bought().isEmpty() ? "nothing"
                : choice.bought().stream().map(Labels::of).collect(Collectors.joining(", "))) + " "
                + choice.after().cost() + " missing " + choice.after().missed().size() + " losing "
                + choice.after().yearly().amount();
    }

    private static String told(LeftOut out) {
        return Labels.of(out.protection()) + " " + out.price() + " meets " + out.meets() + " avoids " + out.avoids()
                + " affordable " + out.isAffordable();
    }

    private static String told(Miss miss) {
        return miss.objective().sort() + " of " + Labels.of(miss.objective().element());
    }

    private static String subjects(BudgetChoice choice) {
        return choice.subjects().stream()
                .map(each -> Labels.of(each.subject().element())
                        + (each.isUnchanged() ? " keeps" : "")
                        + each.gained().stream().map(got -> " gets " + Labels.of(got)).collect(Collectors.joining())
                        + each.lost().stream().map(gone -> " loses " + Labels.of(gone)).collect(Collectors.joining()))
                .collect(Collectors.joining("; "));
    }
}
