package org.holdfast.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
                relied on by takeOrders \s
                serves takeOrders → crm: priority critical \s
                offerings sales → takeOrders → crm \s
                must be back within 7 h (MTD - WRT of takeOrders) \s
                protected by nightly

                *"""), hover);
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
    void nothingOfBlanks() {
        assertEquals("", Editor.of("system | crm").hover());
    }
}
