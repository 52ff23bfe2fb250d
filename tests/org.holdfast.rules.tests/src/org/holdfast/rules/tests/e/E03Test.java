package org.holdfast.rules.tests.e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.junit.jupiter.api.Test;

class E03Test {

    @Test
    void aSystemInTwoGroups() {
        assertEquals(
                List.of("E03 error orderDb at `orderDb`: orderDb is in 2 groups, billing and orders;"
                        + " it can be recovered to one point in time only"),
                findings("""
                        system orderDb  system crm
                        group orders { members crm, orderDb }
                        group billing { members orderDb }
                        """));
    }

    @Test
    void twiceInOneGroup() {
        assertEquals(List.of(), findings("system orderDb  group orders { members orderDb, orderDb }"));
    }

    @Test
    void cannotBeAccepted() {
        assertEquals(1, findings("""
                system crm  group orders { members crm }  group billing { members crm }
                accept E03 on crm because "history" until 2027-01-31
                """).size());
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("E03");
    }
}
