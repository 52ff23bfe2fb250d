package org.holdfast.rules.tests.e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class E04Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("E04 error shop at `30 min`: shop (RPO 30 min) has the member crm (RPO 15 min) and 2 more"
                        + " that may not lose as much; expected at most 15 min"),
                MailOrder.with("RPO 15 min\n    captured by", "RPO 30 min\n    captured by").check().findings());
    }

    @Test
    void nearMissLessThanTheMembers() {
        assertEquals(List.of(),
                MailOrder.with("RPO 15 min\n    captured by", "RPO 12 min\n    captured by").check().findings());
    }

    @Test
    void aGroupWithoutAnRpo() {
        assertEquals(
                List.of("E04 warning shop at `shop`: shop (no RPO) has the member crm (RPO 1 h);"
                        + " expected at most 1 h"),
                findings("group shop { members crm, till }  system crm { RPO 1 h }  system till"));
    }

    @Test
    void noRpoAtAll() {
        assertEquals(List.of(), findings("group shop { members crm, till }  system crm  system till"));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("E04");
    }
}
