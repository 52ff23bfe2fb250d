package org.holdfast.analysis.tests.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.outcome.ElementOutcome;
import org.holdfast.analysis.schedule.Moment;
import org.holdfast.analysis.schedule.Recoveries;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.analysis.schedule.Shortfalls;
import org.holdfast.model.ComponentStrike;
import org.holdfast.model.Disaster;
import org.holdfast.model.Disruption;
import org.holdfast.model.Document;
import org.holdfast.model.HoldfastFactory;
import org.holdfast.model.Network;
import org.holdfast.model.SingleNeed;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.DurationRange;
import org.holdfast.model.value.Elapsed;
import org.holdfast.model.value.Rational;
import org.junit.jupiter.api.Test;

/** Who does what when, worked by hand. */
class ScheduleTest {
    private static final String FIRE = "network lan { replaced within 0 min }\ndisaster fire { strikes component lan destroys %s }\n";

    @Test
    void withMoreStepsThanPeopleTheOneWithTheLeastSlackGoesFirst() {
        // c has 5 h after it and no slack, a and b have 3 h: c, then a before b by name
        assertEquals(List.of("0 s - 0 s p: p is declared by nobody, slack 0 s", "0 s - 1 h c: c by it[0], slack 0 s",
                "1 h - 3 h a: a by it[0], slack 1 h", "1 h - 6 h d: d, slack 0 s",
                "3 h - 5 h b: b by it[0], slack 1 h"),
                activities("role it people 1", "", """
                        step a by it takes 2 h  step b by it takes 2 h
                        step c by it takes 1 h  step d takes 5 h after c
                        """));
    }

    @Test
    void peopleWhoAreKeptAwayDoNotWork() {
        // 3 people, 50 %: round half up keeps 2 away, so one is left
        assertEquals(List.of("0 s - 0 s p: p is declared by nobody, slack 0 s", "0 s - 1 h a: a by it[0], slack 0 s",
                "1 h - 2 h b: b by it[0], slack 0 s"),
                activities("role it people 3", "keeps away 50 %", "step a by it takes 1 h  step b by it takes 1 h"));
    }

    @Test
    void whereNobodyIsLeftTheStepIsNeverDone() {
        Recovery recovery = fire("role it people 3", "keeps away 100 %",
                "step a by it takes 1 h  step b after a takes 1 h");
        assertEquals(List.of("a never: nobody of it is left to do it",
                "b never: it waits for a: nobody of it is left to do it"),
                undone(recovery));
    }

    @Test
    void aGapThatIsLongEnoughIsUsed() {
        // a is after the wait of 2 h; b, of 1 h, fits before it, c of 3 h does not
        assertEquals(List.of("0 s - 0 s p: p is declared by nobody, slack 0 s", "0 s - 1 h b: b by it[0], slack 1 h",
                "0 s - 2 h w: w, slack 0 s", "2 h - 8 h a: a by it[0], slack 0 s",
                "8 h - 11 h c: c by it[0], slack 0 s"),
                activities("role it people 1", "", """
                        step w takes 2 h  step a by it takes 6 h after w
                        step b by it takes 1 h  step c by it takes 3 h
                        """));
    }

    @Test
    void whatWaitsForItselfHasNoTime() {
        Recovery recovery = fire("role it people 1", "",
                "step a takes 1 h after b  step b takes 1 h after a  step c takes 1 h");
        assertEquals(List.of("a not known: no order is left for what waits for one another: a, b",
                "b not known: no order is left for what waits for one another: a, b"),
                undone(recovery));
    }

    @Test
    void whatNeedsOneAnotherComesUpWithTheLast() {
        // a: 1 h, b: 3 h, c needs both and nothing else
        assertEquals(List.of("a at 3 h", "b at 3 h", "c at 3 h"), RecoveryLines.outcome(RecoveryLines.of("fire", """
                network a { needs b  replaced within 1 h }  network b { needs a  replaced within 3 h }  network c { needs a, b }
                disaster fire { strikes component a, component b destroys }
                recovery plan p for fire { declared by nobody within 0 min }  role nobody
                """)));
    }

    @Test
    void ofAlternativesTheKthCounts() {
        assertEquals(List.of("a at 1 h", "all at 3 h", "any at 1 h", "b at 2 h", "c at 3 h", "two at 2 h"),
                RecoveryLines.outcome(RecoveryLines.of("fire", """
                        network a { replaced within 1 h }  network b { replaced within 2 h }  network c { replaced within 3 h }
                        network d
                        function any { needs any of (a, b, c) }  function two { needs 2 of (a, b, c) }
                        function all { needs 3 of (a, b, c) }  function stays { needs any of (a, d) }
                        disaster fire { strikes component a, component b, component c destroys }
                        recovery plan p for fire { declared by nobody within 0 min }  role nobody
                        """)));
    }

    @Test
    void aListedRestoreIsDoneWhenPeopleHaveLooked() {
        // a fails over by itself in 10 min, but is looked at from 1 h on
        assertEquals(List.of("a at 1 h 30 min"), RecoveryLines.outcome(RecoveryLines.of("fire", """
                network a { fails over to b within 10 min }  network b
                disaster fire { strikes component a destroys }
                recovery plan p for fire { declared by nobody within 1 h  step look takes 30 min  restore a after look }
                role nobody
                """)));
    }

    @Test
    void ofSeveralPlansTheOneThatIsDeclaredTheEarliest() {
        Recovery recovery = RecoveryLines.of("fire", FIRE.formatted(""), """
                role it people 1
                recovery plan a for fire { declared by it within 2 h }
                recovery plan b for fire { declared by it within 1 h }
                recovery plan c for fire { declared by it within 1 h }
                recovery plan d for fire
                """);
        assertEquals("b", recovery.declaration().plan().map(Labels::of).orElseThrow());
    }

    @Test
    void theCriticalPathLeadsToTheLastFunctionOrStep() {
        Recovery recovery = RecoveryLines.of("fire", """
                network a { replaced within 1 h }  network lonely { replaced within 1 w }
                function f { needs a }
                disaster fire { strikes component a disrupts for 2 d }
                recovery plan p for fire { declared by nobody within 1 h  step look takes 30 min }  role nobody
                """);
        assertEquals(List.of("the disruption is over 2 d", "a is back 2 d", "f is back 2 d"),
                recovery.criticalPath().stream().map(ScheduleTest::told).toList());
    }

    @Test
    void nothingIsStruck() {
        Recovery recovery = RecoveryLines.of("fire", "disaster fire { destroys }");
        assertEquals(List.of(), RecoveryLines.outcome(recovery));
        assertEquals(List.of(), RecoveryLines.activities(recovery));
        assertEquals(List.of(), recovery.criticalPath());
    }

    @Test
    void aLongChainOfNeedsIsFollowedToItsEnd() {
        Document document = HoldfastFactory.eINSTANCE.createDocument();
        Network before = network(0, document);
        ComponentStrike strike = HoldfastFactory.eINSTANCE.createComponentStrike();
        strike.setComponent(before);
        for (int number = 1; number < 10_000; number++) {
            Network network = network(number, document);
            SingleNeed need = HoldfastFactory.eINSTANCE.createSingleNeed();
            need.setTarget(before);
            network.getNeeds().add(need);
            before = network;
        }
        Disaster fire = HoldfastFactory.eINSTANCE.createDisaster();
        fire.setName("fire");
        fire.getStrikes().add(strike);
        Disruption disrupts = HoldfastFactory.eINSTANCE.createDisruption();
        disrupts.setDuration(DurationRange.parse("1 h"));
        fire.setEffect(disrupts);
        document.getElements().add(fire);
        Recovery recovery = Recoveries.of(PlanIndex.of(List.of(document))).all().getFirst();
        assertEquals(Optional.of(new Back.At(Rational.of(3600))),
                recovery.outcome().of(before).map(ElementOutcome::back));
        assertEquals(10_001, recovery.chain(before).size());
    }

    private static Network network(int number, Document document) {
        Network network = HoldfastFactory.eINSTANCE.createNetwork();
        network.setName("n" + number);
        document.getElements().add(network);
        return network;
    }

    /** NIST SP 800-34 rev. 1, appendix B, the template of a business impact analysis: MTD 72 h, RTO 48 h, RPO 12 h. */
    @Test
    void theTemplateOfABusinessImpactAnalysis() {
        String plan = """
                site here  site there
                function payInvoices "Pay vendor invoice" { MTD 72 h  WRT 24 h  needs application }
                system application { at here  needs database  RTO 48 h  RPO 12 h  volume 200 GB  protected by backup }
                system database { at here  RTO 48 h  RPO 12 h  volume 500 GB  protected by backup }
                protection backup { backup full every %s takes 1 h shipped after 1 h copies at there restores %s restarts in 2 h }
                role director people 2
                disaster fire { strikes site here destroys }
                recovery plan away for fire { declared by director within 2 h }
                """;
        // lost: 10 + 1 + 1 = 12 h; database: 2 + 2 + 500 / 20 = 29 h; application: 29 + 2 + 200 / 20 = 41 h; + 24 h = 65 h
        assertEquals(List.of("application at 1 d 17 h, loses 12 h (compared 12 h)",
                "database at 1 d 5 h, loses 12 h (compared 12 h)", "payInvoices at 1 d 17 h"),
                RecoveryLines.outcome(RecoveryLines.of("fire", plan.formatted("10 h", "20 GB per h"))));
        assertEquals(List.of(), missed(plan.formatted("10 h", "20 GB per h")));
        // lost: 11 + 1 + 1 = 13 h; database: 2 + 2 + 500 / 10 = 54 h; application: 54 + 2 + 20 = 76 h; + 24 h = 100 h
        assertEquals(
                List.of("application is back after 3 d 4 h, its RTO is 48 h", "application loses 13 h, its RPO is 12 h",
                        "database is back after 2 d 6 h, its RTO is 48 h", "database loses 13 h, its RPO is 12 h",
                        "payInvoices is out for 4 d 4 h (back after 3 d 4 h, then WRT 1 d), its MTD is 72 h"),
                missed(plan.formatted("11 h", "10 GB per h")));
    }

    private static List<String> missed(String plan) {
        return Shortfalls.of(RecoveryLines.of("fire", plan).outcome()).stream()
                .map(shortfall -> Labels.of(shortfall.element()) + " " + shortfall.says("")).toList();
    }

    private static String told(Moment moment) {
        return moment.says() + " " + new Elapsed(moment.finish());
    }

    private static List<String> activities(String role, String disaster, String actions) {
        return RecoveryLines.activities(fire(role, disaster, actions)).stream().filter(line -> !line.contains("lan"))
                .toList();
    }

    private static Recovery fire(String role, String disaster, String actions) {
        return RecoveryLines.of("fire", FIRE.formatted(disaster), role,
                "recovery plan p for fire { declared by nobody within 0 min\n" + actions + "}\nrole nobody");
    }

    private static List<String> undone(Recovery recovery) {
        return recovery.undone().stream().map(each -> each.name() + switch (each.back()) {
            case Back.At at -> " at " + at.seconds();
            case Back.Never never -> " never: " + never.reason();
            case Back.Unknown unknown -> " not known: " + unknown.reason();
        }).toList();
    }
}
