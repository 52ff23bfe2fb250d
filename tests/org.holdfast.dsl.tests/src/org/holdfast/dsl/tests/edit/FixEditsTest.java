package org.holdfast.dsl.tests.edit;

import org.junit.jupiter.api.Test;

/** What each fix of a rule on the business and its systems says, and makes of the text, and that the finding is gone then. */
class FixEditsTest {
    @Test
    void anOfferingIsMarkedAsCore() {
        Broken.by("A01", """
                plan p
                product shop "Shop" // sells
                service help
                """).offers("mark shop as core", "mark help as core").mends(0, "\"Shop\" // sells",
                "\"Shop\" {\n    core\n} // sells");
    }

    @Test
    void informationIsHeldInADatabaseThatItsApplicationNeeds() {
        Broken.by("A03", """
                plan p
                kind database is data
                kind suite is application
                product shop { core requires orders needs sell }
                function sell
                information orders { used through crm }
                system crm { kind suite needs db, mail }
                system db { kind database }
                system mail { kind suite }
                """).offers("say that orders is held in db").mends(0, "through crm }", "through crm held in db }");
    }

    @Test
    void theFunctionOfACoreOfferingIsRaised() {
        Broken.by("B05", """
                plan p
                product shop { core needs sell }
                function sell { priority low /* for now */ MTD 1 d }
                """).offers("set the priority of sell to high", "set the priority of sell to critical").mends(0,
                "priority low", "priority high");
    }

    @Test
    void aFunctionIsRaisedToWhatNeedsIt() {
        Broken.by("B06", """
                plan p
                function sell { priority critical needs send }
                function send {
                    // may wait
                    priority low // or not?
                }
                """).offers("set the priority of send to critical").mends(0, "priority low", "priority critical");
    }

    @Test
    void aSystemWithoutAPriorityIsGivenOne() {
        Broken.by("C03", """
                plan p
                function sell { priority high needs crm }
                system crm { RTO 1 h }
                """).offers("set the priority of crm to high").mends(0, "RTO 1 h", "RTO 1 h priority high");
    }

    @Test
    void aStandInThatIsNoneIsTakenAway() {
        Broken.by("C04", """
                plan p
                host esx {
                    fails over to esx within 1 h // so we thought
                    fails over to spare within 2 h
                }
                host spare
                """).offers("let esx not fail over to itself").mends(0,
                "    fails over to esx within 1 h // so we thought\n", "");
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
        Broken.by("C08", plan.formatted("", "at hq stored on san")).offers("say that san is at hq")
                .mends(0, "storage san", "storage san {\n    at hq\n}");
        Broken.by("C08", plan.formatted("site vault", "at vault")).offers("say that san is at hq");
        Broken.by("C08", plan.formatted("site vault", "at vault stored on san")).offers();
    }

    @Test
    void anObjectiveIsSetBesideWhatIsThere() {
        Broken.by("D02", """
                plan p
                function sell { MTD 8 h WRT 1 h needs crm }
                system crm { RTO 8 h } // back by the evening
                """).offers("set the RTO of crm to 7 h").mends(0, "RTO 8 h", "RTO 7 h");
    }

    @Test
    void whereNothingFollowsNoObjectiveIsInvented() {
        Broken.by("D01", "plan p system crm { priority critical }").offers();
    }

    @Test
    void systemsThatPassDataArePutInAGroup() {
        Broken.by("E01", """
                plan p
                system a { passes data to b } // each night
                system b
                """).offers("put a and b in a group of their own", "say that the flow to b is independent")
                .mends(0, "system b\n", "system b\n\ngroup a_b {\n    members a, b\n}\n")
                .mends(1, "to b }", "to b independent }");
    }

    @Test
    void aSystemJoinsTheGroupOfTheOther() {
        Broken.by("E01", """
                plan p
                system a { passes data to b }
                system b
                system c
                group g { members b, c }
                """).offers("put a in the group g", "say that the flow to b is independent").mends(0, "members b, c",
                "members b, c, a");
    }

    @Test
    void theFrequencyOfAnyIsThatOfEach() {
        Broken.by("F02", """
                plan p
                level 1
                disaster theft { level 1 once every 5 years strikes any host destroys }
                """).offers("say that the frequency of theft is that of each").mends(0, "5 years", "5 years each");
    }
}
