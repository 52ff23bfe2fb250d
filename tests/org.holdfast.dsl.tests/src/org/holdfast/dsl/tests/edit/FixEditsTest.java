package org.holdfast.dsl.tests.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.dsl.edit.FixEdits;
import org.holdfast.dsl.edit.TextEdits;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.rules.CheckResult;
import org.holdfast.rules.Finding;
import org.holdfast.rules.PlanCheck;
import org.holdfast.rules.fix.Fix;
import org.holdfast.rules.fix.Fixes;
import org.holdfast.testing.CheckedText;
import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.api.Test;

/** What each fix of a rule says, and makes of the text; after the first one, the finding is gone. */
class FixEditsTest {
    private LoadedPlan plan = PlanTexts.load();

    @Test
    void anOfferingIsMarkedAsCore() {
        Finding finding = find("A01", """
                plan p
                product shop "Shop" // sells
                service help
                """);
        assertFixes(finding, "mark shop as core", "mark help as core");
        assertMends(finding, 0, "\"Shop\" // sells", "\"Shop\" {\n    core\n} // sells");
    }

    @Test
    void eachSystemOfTheInformationIsProtectedInTheBestWay() {
        Finding finding = find("A04", """
                plan p
                kind database is data
                information drawings { intellectual property held in one, other }
                system one { kind database RPO 2 h }
                system other { kind database }
                protection hourly { backup full every 1 h serves kinds database }
                protection daily { backup full every 1 d serves kinds database }
                protection mirror { replication synchronous serves kinds database }
                """);
        assertFixes(finding, "protect one by hourly and protect other by daily");
        assertMends(finding, 0, "RPO 2 h }", "RPO 2 h protected by hourly }", "other { kind database }",
                "other { kind database protected by daily }");
    }

    @Test
    void theFunctionOfACoreOfferingIsRaised() {
        Finding finding = find("B05", """
                plan p
                product shop { core needs sell }
                function sell { priority low /* for now */ MTD 1 d }
                """);
        assertFixes(finding, "set the priority of sell to high", "set the priority of sell to critical");
        assertMends(finding, 0, "priority low", "priority high");
    }

    @Test
    void aFunctionIsRaisedToWhatNeedsIt() {
        Finding finding = find("B06", """
                plan p
                function sell { priority critical needs send }
                function send {
                    // may wait
                    priority low // or not?
                }
                """);
        assertFixes(finding, "set the priority of send to critical");
        assertMends(finding, 0, "priority low", "priority critical");
    }

    @Test
    void aSystemWithoutAPriorityIsGivenOne() {
        Finding finding = find("C03", """
                plan p
                function sell { priority high needs crm }
                system crm { RTO 1 h }
                """);
        assertFixes(finding, "set the priority of crm to high");
        assertMends(finding, 0, "RTO 1 h", "RTO 1 h priority high");
    }

    @Test
    void somebodyHoldsTheRoleOfTheOwner() {
        Finding finding = find("B08", """
                plan p
                person ana
                person bob
                role lead
                role buyer held by ana
                function sell { priority critical owner lead }
                """);
        assertFixes(finding, "let bob hold the role lead", "let ana hold the role lead");
        assertMends(finding, 0, "role lead", "role lead held by bob");
    }

    @Test
    void theRoleThatDeclaresHasADeputy() {
        Finding finding = find("H02", """
                plan p
                person ana
                person bob
                role lead held by ana // since May
                disaster fire { destroys }
                recovery plan r for fire { declared by lead within 1 h }
                """);
        assertFixes(finding, "let bob hold the role lead");
        assertMends(finding, 0, "held by ana", "held by ana, bob");
    }

    @Test
    void aRoleWithAPartHasADeputy() {
        Finding finding = find("H07", """
                plan p
                person ana
                person bob
                person cleo
                person dora
                role lead held by ana, bob
                role crew held by dora
                system crm
                disaster fire { destroys }
                recovery plan r for fire { declared by lead within 1 h restore crm by crew }
                """);
        assertFixes(finding, "let cleo hold the role crew"); // ana and bob have a part in r already
        assertMends(finding, 0, "held by dora", "held by dora, cleo");
    }

    @Test
    void rolesAreGivenDifferentPeople() {
        plan = PlanTexts.loadClean("""
                plan p
                person ana
                person bob
                person cleo
                role lead held by ana
                role crew
                role crew2
                system crm
                disaster fire { destroys }
                recovery plan r for fire { declared by lead within 1 h step a by crew step b by crew2 after a }
                """);
        // Of the three, ana has a part in r already. Roles by name: crew has the first choice, then there is one person
        // left for crew2, and nobody for lead.
        assertEquals(List.of("let bob hold the role crew", "let cleo hold the role crew",
                "let cleo hold the role crew2"),
                Stream.of("H02", "H07").flatMap(code -> findings(code, plan))
                        .flatMap(finding -> finding.fixes().stream()).map(Fix::says).toList());
    }

    @Test
    void anObjectiveIsSetBesideWhatIsThere() {
        Finding finding = find("D02", """
                plan p
                function sell { MTD 8 h WRT 1 h needs crm }
                system crm { RTO 8 h } // back by the evening
                """);
        assertFixes(finding, "set the RTO of crm to 7 h");
        assertMends(finding, 0, "RTO 8 h", "RTO 7 h");
    }

    @Test
    void whereNothingFollowsNoObjectiveIsInvented() {
        assertFixes(find("D01", "plan p system crm { priority critical }"));
    }

    @Test
    void systemsThatPassDataArePutInAGroup() {
        Finding finding = find("E01", """
                plan p
                system a { passes data to b } // each night
                system b
                """);
        assertFixes(finding, "put a and b in a group of their own", "say that the flow to b is independent");
        assertMends(finding, 0, "system b\n", "system b\n\ngroup a_b {\n    members a, b\n}\n");
        assertMends(finding, 1, "to b }", "to b independent }");
    }

    @Test
    void aSystemJoinsTheGroupOfTheOther() {
        Finding finding = find("E01", """
                plan p
                system a { passes data to b }
                system b
                system c
                group g { members b, c }
                """);
        assertFixes(finding, "put a in the group g", "say that the flow to b is independent");
        assertMends(finding, 0, "members b, c", "members b, c, a");
    }

    @Test
    void membersNameWhatCapturesTheirGroup() {
        Finding finding = find("E05", """
                plan p
                kind database is data
                system a { kind database }
                system b { protected by tape } // by hand
                system c
                group g { members a, b, c captured by shot }
                protection shot { snapshot every 1 h captures together serves kinds database }
                protection tape { backup full every 1 d captures together }
                """);
        assertFixes(finding, "protect b by shot and protect c by shot");
        assertMends(finding, 0, "by tape } // by hand\nsystem c",
                "by tape, shot } // by hand\nsystem c {\n    protected by shot\n}");
    }

    @Test
    void anotherCopyIsProposedOnlyIfItIsKnownToMeetBoth() {
        // tape: 1 h + 30 min + 100 / 200 h = 2 h, loses 26 h; quick loses 1 h; it is not known how fast vague restores
        Finding finding = find("D04", """
                plan p
                kind database is data
                system db { kind database volume 100 GB RTO 4 h RPO 2 h protected by tape }
                protection tape {
                    backup full every 24 h takes 2 h restores 200 GB per h restarts in 30 min serves kinds database
                }
                protection quick {
                    backup full every 30 min takes 30 min restores 200 GB per h restarts in 1 h serves kinds database
                }
                protection vague { backup full every 30 min takes 30 min serves kinds database }
                """);
        assertFixes(finding, "protect db by quick");
        assertMends(finding, 0, "by tape }", "by tape, quick }");
    }

    @Test
    void copiesAreKeptUntilTheLastDamageIsNoticed() {
        // max(72, 2) + 24 = 96 h; every other disaster is noticed sooner
        Finding finding = find("D09", """
                plan p
                system db { volume 1 GB protected by tape }
                protection tape { backup full every 24 h takes 2 h kept 1 d }
                disaster early { strikes component db corrupts noticed after 4 h }
                disaster late { strikes component db corrupts noticed after 3 d }
                """);
        assertFixes(finding, "keep the copies of tape for 4 d");
        assertMends(finding, 0, "kept 1 d", "kept 4 d");
    }

    @Test
    void whatOneDisasterNeedsFromElsewhereIsRestoredFromWhatIsThere() {
        // the mirror does not help against the virus, and is quicker after the fire
        Finding finding = find("H03", """
                plan p
                site hq
                site vault
                system db { at hq priority critical volume 1 GB protected by mirror, tape }
                protection mirror { replication synchronous copies at vault restarts in 5 min }
                protection tape { backup full every 1 h takes 1 h kept 9 d copies at vault restores 1 GB per h }
                disaster fire { strikes site hq destroys }
                disaster virus { strikes component db corrupts noticed after 1 h }
                recovery plan anew for fire, virus {
                    // first of all
                    step call
                }
                """);
        assertFixes(finding, "restore db in anew");
        assertMends(finding, 0, "    step call\n", "    step call\n    restore db\n");
    }

    @Test
    void aMachineIsRestoredOnceForAllThatComesBackWithIt() {
        Finding finding = find("H03", """
                plan p
                site hq
                site vault
                host esx { at hq }
                host spare { at vault }
                vm guest { on esx image 1 GB protected by images }
                system crm { on guest priority critical }
                system shop { on guest priority critical }
                protection images { image copy every 1 w takes 1 h copies at vault restores 1 GB per h }
                disaster fire { strikes site hq destroys }
                recovery plan anew for fire
                """);
        assertFixes(finding, "restore guest from images in anew");
        assertMends(finding, 0, "anew for fire", "anew for fire {\n    restore guest from images\n}");
    }

    @Test
    void whatNothingBringsBackIsNotListedForShow() {
        assertFixes(find("H03", """
                plan p
                site hq
                system crm { at hq priority critical volume 1 GB }
                disaster fire { strikes site hq destroys }
                recovery plan anew for fire
                """));
    }

    @Test
    void informationIsHeldInADatabaseThatItsApplicationNeeds() {
        Finding finding = find("A03", """
                plan p
                kind database is data
                kind suite is application
                product shop { core requires orders needs sell }
                function sell
                information orders { used through crm }
                system crm { kind suite needs db, mail }
                system db { kind database }
                system mail { kind suite }
                """);
        assertFixes(finding, "say that orders is held in db");
        assertMends(finding, 0, "through crm }", "through crm held in db }");
    }

    @Test
    void aStandInThatIsNoneIsTakenAway() {
        Finding finding = find("C04", """
                plan p
                host esx {
                    fails over to esx within 1 h // so we thought
                    fails over to spare within 2 h
                }
                host spare
                """);
        assertFixes(finding, "let esx not fail over to itself");
        assertMends(finding, 0, "    fails over to esx within 1 h // so we thought\n", "");
    }

    @Test
    void thePlaceIsThatOfTheMachinesOrTheOnlyOne() {
        String plan = """
                plan p
                site hq
                %s
                host esx { at hq stored on san }
                host far { %s }
                storage san
                """;
        Finding one = find("C08", plan.formatted("", "at hq stored on san"));
        assertFixes(one, "say that san is at hq");
        assertMends(one, 0, "storage san", "storage san {\n    at hq\n}");
        assertFixes(find("C08", plan.formatted("site vault", "at vault")), "say that san is at hq");
        assertFixes(find("C08", plan.formatted("site vault", "at vault stored on san")));
    }

    @Test
    void theFrequencyOfAnyIsThatOfEach() {
        Finding finding = find("F02", """
                plan p
                level 1
                disaster theft { level 1 once every 5 years strikes any host destroys }
                """);
        assertFixes(finding, "say that the frequency of theft is that of each");
        assertMends(finding, 0, "5 years", "5 years each");
    }

    @Test
    void aFindingIsAcceptedOnceSomebodySaysWhy() {
        Finding finding = find("H01", """
                plan p
                disaster flood { destroys }

                // what we live with
                accept H01 on storm because "none here" until 2027-01-01 // 2026-02-03
                disaster storm
                """);
        assertFixes(finding);
        Fix accept = Fixes.accept(finding, CheckedText.AS_OF).orElseThrow();
        assertEquals("accept H01 on flood until 2027-11-23", accept.says());
        assertText(accept, "disaster storm",
                "accept H01 on flood because \"say why\" until 2027-11-23\ndisaster storm");
    }

    @Test
    void aFindingOnALevelIsAccepted() {
        Fix accept = Fixes.accept(find("F01", """
                plan p
                level 1
                disaster fire { level 1 }
                """), CheckedText.AS_OF).orElseThrow();
        assertEquals("accept F01 on level 1 until 2027-11-23", accept.says());
        assertText(accept, "{ level 1 }\n",
                "{ level 1 }\n\naccept F01 on level 1 because \"say why\" until 2027-11-23\n");
    }

    @Test
    void aFindingOnAnOutageCostIsAccepted() {
        List.of("crm", "kind database in fire", "all systems", "^not in fire").forEach(of -> {
            Fix accept = Fixes.accept(find("G02", """
                            plan p { currency EUR }
                            kind database is data
                            system crm
                            system ^not
                            disaster fire
                            outage cost of %s { 9 EUR per h after 1 h 8 EUR per h }
                            """.formatted(of)), CheckedText.AS_OF).orElseThrow();
            assertText(accept, "8 EUR per h }\n", "8 EUR per h }\n\naccept G02 on outage cost of " + of
                    + " because \"say why\" until 2027-11-23\n");
        });
    }

    @Test
    void aContradictionCannotBeAccepted() {
        Finding finding = find("D02", "plan p function sell { MTD 1 h needs crm } system crm { RTO 2 h }");
        assertEquals(Optional.empty(), Fixes.accept(finding, CheckedText.AS_OF));
    }

    private Finding find(String code, String text) {
        plan = PlanTexts.loadClean(text);
        return findings(code, plan).findFirst().orElseThrow();
    }

    private static Stream<Finding> findings(String code, LoadedPlan plan) {
        CheckResult result = PlanCheck.check(PlanIndex.of(plan.documents()), CheckedText.AS_OF);
        return Stream.concat(result.findings().stream(), result.later().stream())
                .filter(finding -> finding.code().equals(code));
    }

    private static void assertFixes(Finding finding, String... says) {
        assertEquals(List.of(says), finding.fixes().stream().map(Fix::says).toList());
    }

    /** Replaces each text in the plan by the one after it, and nothing else. */
    private void assertMends(Finding finding, int fix, String... replaced) {
        String mended = assertText(finding.fixes().get(fix), replaced);
        assertEquals(0, findings(finding.code(), PlanTexts.loadClean(mended)).count());
    }

    private String assertText(Fix fix, String... replaced) {
        String text = plan.files().getFirst().getParseResult().getRootNode().getText();
        String expected = text;
        for (int i = 0; i < replaced.length; i += 2) {
            expected = expected.replace(replaced[i], replaced[i + 1]);
        }
        assertEquals(expected, TextEdits.apply(text, PlanTexts.service(FixEdits.class).of(fix)));
        return expected;
    }
}
