package org.holdfast.rules.tests.b;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class B08Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(List.of("B08 error takeOrders at `takeOrders`: takeOrders is critical, but has no owner"),
                MailOrder.with("owner salesLead\n    priority critical", "priority critical").check().findings());
    }

    @Test
    void nearMissARoleHeldByANumberOfPeople() {
        assertEquals(List.of(), MailOrder
                .with("owner salesLead\n    priority critical", "owner callCentre\n    priority critical").check()
                .findings());
    }

    @Test
    void nearMissNotCritical() {
        assertEquals(List.of(),
                MailOrder.with("owner depotLead\n    priority low", "priority low").check().findings());
    }

    @Test
    void nobodyHoldsTheRole() {
        assertEquals(
                List.of("B08 warning sell at `salesLead`:"
                        + " sell is critical, but nobody holds the role of its owner, salesLead"),
                findings("function sell { owner salesLead  priority critical }  role salesLead"));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("B08");
    }
}
