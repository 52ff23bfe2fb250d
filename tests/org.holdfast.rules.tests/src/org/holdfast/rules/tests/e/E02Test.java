package org.holdfast.rules.tests.e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class E02Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("E02 hint takeOrders at `crm`: takeOrders needs crm (group shop) and webShop (no group),"
                        + " whose data changes: recovered to different moments, they would contradict one another"),
                MailOrder.with("changes 0 MB", "changes 10 MB").check().findings());
    }

    @Test
    void nearMissAFlowSaysThatItDoesNoHarm() {
        assertEquals(List.of(), MailOrder.with("changes 0 MB", "changes 10 MB")
                .andWith("orderDb independent // it", "orderDb independent, crm independent // it").check().findings());
    }

    @Test
    void theFirstPairWithoutAFlow() {
        assertEquals(
                List.of("E02 hint sell at `a`: sell needs b (no group) and c (no group),"
                        + " whose data changes: recovered to different moments, they would contradict one another"),
                findings("""
                        function sell { needs a, b, c }
                        system a { changes 1 GB per day  passes data to b independent }
                        system b { changes 1 GB per day }
                        system c { changes 1 GB per day  passes data to a independent }
                        """));
    }

    @Test
    void oneGroup() {
        assertEquals(List.of(), findings("""
                function sell { needs a, b }
                system a { changes 1 GB per day }  system b { changes 1 GB per day }  group g { members a, b }
                """));
    }

    @Test
    void alternativesAndWhatDoesNotChange() {
        assertEquals(List.of(), findings("""
                function sell { needs a, any of (b, c), d, e }
                system a { changes 1 GB per day }  system b { changes 1 GB per day }  system c { changes 1 GB per day }
                system d { changes 0 GB per day }  system e
                """));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("E02");
    }
}
