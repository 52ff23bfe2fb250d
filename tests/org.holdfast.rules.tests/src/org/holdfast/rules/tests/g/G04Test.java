package org.holdfast.rules.tests.g;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class G04Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("G04 error crm at `15 min`: crm (RPO 15 min) has no cost of lost data:"
                        + " the outage cost of crm says none"),
                MailOrder.plus("outage cost of crm { 60 EUR per h }").check().findings());
    }

    @Test
    void nearMissAnRpoOfADay() {
        assertEquals(List.of(), MailOrder.plus("outage cost of statistics { 60 EUR per h }")
                .andWith("RPO 2 d\n    volume 80 GB", "RPO 1 d\n    volume 80 GB").check().findings("G04"));
    }

    @Test
    void noCostAtAll() {
        assertEquals(List.of("G04 warning crm at `23 h`: crm (RPO 23 h) has no cost of lost data"),
                findings(
                        "system crm { RPO 23 h }  function sell  outage cost of all functions { lost data 1 EUR per h }"));
    }

    @Test
    void whatIsSaidOfAKindOrOfAll() {
        assertEquals(List.of(), findings("""
                kind shop is application  system crm { kind shop  RPO 1 h }  system mail { RPO 1 h }
                outage cost of kind shop { lost data 1 EUR per h }
                outage cost of all systems { lost data 1 EUR per h }
                """));
    }

    @Test
    void whatIsSaidInASingleDisaster() {
        assertEquals(List.of(), findings("""
                disaster fire  system crm { RPO 1 h }  outage cost of crm in fire { lost data 1 EUR per h }
                """));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("G04");
    }
}
