package org.holdfast.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** What is said of the word under the pointer. */
class HoverTest {
    private static final String PLAN = """
            product sales { core needs takeOrders }
            function takeOrders "Take orders" {
                priority critical
                MTD 8 h
                WRT 1 h
                needs crm
            }
            site hq
            host esx1 { at hq }
            system db { on esx1 }
            protection nightly { backup full every 24 h }
            """;

    @Test
    void anElementWithWhatFollowsForIt() {
        String hover = Editor.of("system c|rm \"Customers\" { on esx1 needs db protected by nightly }", PLAN).hover();

        assertTrue(hover.startsWith("""
                **system crm** – Customers

                at hq \s
                on esx1 \s
                relied on by takeOrders \s
                serves takeOrders → crm: priority critical \s
                offerings sales → takeOrders → crm \s
                must be back within 7 h (MTD - WRT of takeOrders) \s
                protected by nightly

                *"""), hover);
    }

    /** A function, 25 systems one after another and what protects them all: 20 names are told. */
    @Test
    void notMoreNamesThanCanBeLookedThrough() {
        StringBuilder plan = new StringBuilder("function sell { priority low needs s1 }\n");
        for (int i = 1; i < 25; i++) {
            plan.append("system s" + i + " { needs s" + (i + 1) + " protected by copies }\n");
        }
        plan.append("system s25 { protected by copies }\n");
        String protects = Editor.of("protection co|pies { backup full every 1 h }", plan.toString()).hover();
        assertTrue(
                protects.contains("protects s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17,"
                        + " s18, s19, s20 and 5 more \s"),
                protects);
        String way = Editor
                .of("system last { needs s2|5 }\nprotection copies { backup full every 1 h }", plan.toString())
                .hover();
        assertTrue(way.contains("serves sell → s1 → s2 → s3 → s4 → s5 → s6 → s7 → s8 → s9 → s10 → s11 → s12 → s13 → s14"
                + " → s15 → s16 → 6 more → s23 → s24 → s25: priority low"), way);
    }

    @Test
    void anElementWhereItIsReferredTo() {
        assertTrue(Editor.of("system crm { on es|x1 }", PLAN).hover().startsWith("**host esx1**"));
    }

    @Test
    void aWordOfTheLanguage() {
        assertTrue(Editor.of("system crm { R|TO 4 h }", PLAN).hover().startsWith("**RTO**\n\n"));
        assertTrue(Editor.of("sys|tem crm", PLAN).hover().startsWith("**system**\n\n"));
        assertTrue(Editor.of("product p { co|re }", PLAN).hover().startsWith("**core**\n\n"));
    }

    @Test
    void whatSpeaksOfTheOtherSorts() {
        String plan = """
                region north
                site hq in north
                person ana
                role boss held by ana
                kind app is application
                system crm { kind app at hq protected by copies }
                protection copies { backup full every 24 h takes 2 h shipped after 12 h }
                disaster fire
                recovery plan away for fire { declared by boss step call by boss }
                exercise 2026-05-01 walkthrough of away passed
                """;
        assertEquals(List.of("sites hq"), lines("rule x for each region r require r = nor|th", plan));
        assertEquals(List.of("in region north", "here are a, crm"), lines("host a { at h|q }", plan));
        assertEquals(List.of("holds b, boss"), lines("role b held by an|a", plan));
        assertEquals(List.of("held by ana", "declares away", "acts in away"),
                lines("plan p { reviewed 2026-01-01 by bo|ss }", plan));
        assertEquals(List.of("components b, crm"), lines("system b { kind a|pp }", plan));
        assertEquals(List.of("protects b, crm", "loses at worst 38 h"),
                lines("system b { protected by co|pies }", plan));
        assertEquals(List.of("recovery plans away", "preventions b"), lines("prevention b against fi|re", plan));
        assertEquals(List.of("for fire", "exercised 2026-05-01 walkthrough passed, 2026-06-01 full passed"),
                lines("exercise 2026-06-01 full of aw|ay passed", plan));
        assertEquals(
                List.of("for fire", "exercised 2026-05-01 walkthrough passed, 2026-06-01 full (no result noted yet)"),
                lines("exercise 2026-06-01 full of aw|ay", plan));
    }

    @Test
    void wordsWithinAClause() {
        assertTrue(Editor.of("disaster d { once ev|ery 10 years }").hover().contains("How often it is expected."));
        assertTrue(Editor.of("protection p { captures toge|ther }").hover().contains("One capture takes all members"));
        assertTrue(Editor.of("outage co|st of all systems").hover().contains("What an outage costs"));
        assertTrue(Editor.of("information i { intellectual prop|erty }").hover().contains("intellectual property."));
        assertEquals("**step b**\n\nBusiness functions, prioritised.",
                Editor.of("plan p { steps { |b begun } }").hover());
    }

    @Test
    void wordsOfRules() {
        assertEquals("**RTO** – a duration\n\nRecovery time objective: the longest time it may be down"
                + " (NIST SP 800-34 rev. 1, 3.2.1).",
                Editor.of("rule r for each system s require s.RT|O < 4 h").hover());
        assertEquals("**s** – a system", Editor.of("rule r for each system s require |s.RTO < 4 h").hover());
        assertTrue(Editor.of("rule r for each sys|tem s require s.RTO < 4 h").hover().startsWith("**system**\n\n"));
        assertTrue(Editor.of("accept A0|3 on x because \"y\" until 2027-01-01").hover()
                .startsWith("**A03: Each core offering requires information"));
    }

    @Test
    void whatDisastersDoAndWhatIsDoneAgainstThem() {
        String plan = """
                site hq { site room }
                host esx1 { at hq.room }
                system crm { on esx1 }
                host esx2
                level 2 "Loss of a site"
                disaster fire { level 2 once every 40 years strikes site hq }
                disaster breakdown { strikes any host }
                prevention alarm against fire
                role boss
                recovery plan away for fire { step call by boss restore crm after call step check after crm, call }
                """;
        assertEquals(List.of("level 2 – Loss of a site", "strikes hq", "and with that esx1, crm",
                "recovery plans away", "preventions b, alarm"), lines("prevention b against fi|re", plan));
        assertEquals(List.of("strikes one at a time of esx1, esx2", "and what is on it of crm", "preventions b"),
                lines("prevention b against break|down", plan));
        assertEquals(List.of("against fire: once every 50 years instead of once every 40 years"),
                lines("prevention gu|ard against fire { reduces to once every 50 years }", plan));
        assertEquals(List.of("disasters b, fire"), lines("disaster b { level |2 }", plan));
        assertTrue(Editor.of("disaster b { level |2 }", plan).hover().startsWith("**level 2** – Loss of a site\n\n"));
        assertEquals(List.of("use crm"), lines("users bu|yers { use crm }", plan));
        assertEquals(List.of("by boss", "after b.a", "before restore crm"),
                lines("recovery plan b for fire { step a step ca|ll by boss after a restore crm after call }", plan));
    }

    private static List<String> lines(String text, String plan) {
        String[] paragraphs = Editor.of(text, plan).hover().split("\n\n");
        return List.of(paragraphs[1].split(" *\n"));
    }

    @Test
    void nothingOfBlanks() {
        assertEquals("", Editor.of("system | crm").hover());
    }
}
