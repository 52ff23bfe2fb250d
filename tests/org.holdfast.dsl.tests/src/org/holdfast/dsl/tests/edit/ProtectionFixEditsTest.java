package org.holdfast.dsl.tests.edit;

import org.junit.jupiter.api.Test;

/** What each fix of a rule on protections and what is restored from them says, and makes of the text, and that the finding is gone then. */
class ProtectionFixEditsTest {
    @Test
    void eachSystemOfTheInformationIsProtectedInTheBestWay() {
        Broken.by("A04", """
                plan p
                kind database is data
                information drawings { intellectual property held in one, other }
                system one { kind database RPO 2 h }
                system other { kind database }
                protection hourly { backup full every 1 h serves kinds database }
                protection daily { backup full every 1 d serves kinds database }
                protection mirror { replication synchronous serves kinds database }
                """).offers("protect one by hourly and protect other by daily").mends(0, "RPO 2 h }",
                "RPO 2 h protected by hourly }", "other { kind database }",
                "other { kind database protected by daily }");
    }

    @Test
    void membersNameWhatCapturesTheirGroup() {
        Broken.by("E05", """
                plan p
                kind database is data
                system a { kind database }
                system b { protected by tape } // by hand
                system c
                group g { members a, b, c captured by shot }
                protection shot { snapshot every 1 h captures together serves kinds database }
                protection tape { backup full every 1 d captures together }
                """).offers("protect b by shot and protect c by shot").mends(0, "by tape } // by hand\nsystem c",
                "by tape, shot } // by hand\nsystem c {\n    protected by shot\n}");
    }

    @Test
    void anotherCopyIsProposedOnlyIfItIsKnownToMeetBoth() {
        // tape: 1 h + 30 min + 100 / 200 h = 2 h, loses 26 h; quick loses 1 h; it is not known how fast vague restores
        Broken.by("D04", """
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
                """).offers("protect db by quick").mends(0, "by tape }", "by tape, quick }");
    }

    @Test
    void copiesAreKeptUntilTheLastDamageIsNoticed() {
        // max(72, 2) + 24 = 96 h; every other disaster is noticed sooner
        Broken.by("D09", """
                plan p
                system db { volume 1 GB protected by tape }
                protection tape { backup full every 24 h takes 2 h kept 1 d }
                disaster early { strikes component db corrupts noticed after 4 h }
                disaster late { strikes component db corrupts noticed after 3 d }
                """).offers("keep the copies of tape for 4 d").mends(0, "kept 1 d", "kept 4 d");
    }

    @Test
    void whatOneDisasterNeedsFromElsewhereIsRestoredFromWhatIsThere() {
        // the mirror does not help against the virus, and is quicker after the fire
        Broken.by("H03", """
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
                """).offers("restore db in anew").mends(0, "    step call\n", "    step call\n    restore db\n");
    }

    @Test
    void aMachineIsRestoredOnceForAllThatComesBackWithIt() {
        Broken.by("H03", """
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
                """).offers("restore guest from images in anew").mends(0, "anew for fire",
                "anew for fire {\n    restore guest from images\n}");
    }

    @Test
    void whatNothingBringsBackIsNotListedForShow() {
        Broken.by("H03", """
                plan p
                site hq
                system crm { at hq priority critical volume 1 GB }
                disaster fire { strikes site hq destroys }
                recovery plan anew for fire
                """).offers();
    }
}
