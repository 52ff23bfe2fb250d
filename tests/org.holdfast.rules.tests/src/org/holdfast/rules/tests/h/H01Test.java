package org.holdfast.rules.tests.h;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class H01Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("H01 error flood at `flood`: no recovery plan is for flood;"
                        + " write one, or accept H01 on flood with a reason"),
                withFlood().check().findings());
    }

    @Test
    void nearMissCoveredByAPlan() {
        assertEquals(List.of(),
                withFlood().andWith("for fire, evacuation", "for fire, flood, evacuation").check().findings());
    }

    @Test
    void noPlanForADisaster() {
        assertEquals(
                List.of("H01 warning flood at `flood`: no recovery plan is for flood;"
                        + " write one, or accept H01 on flood with a reason"),
                findings("disaster fire  disaster flood  recovery plan siteLoss for fire"));
    }

    @Test
    void onePlanForSeveral() {
        assertEquals(List.of(), findings("disaster fire  disaster flood  recovery plan siteLoss for fire, flood"));
    }

    @Test
    void accepted() {
        CheckedText checked = CheckedText.of("""
                disaster flood
                accept H01 on flood because "the office is on the eighth floor" until 2027-12-31
                """);
        assertEquals(List.of(), checked.findings("H01"));
        assertEquals(1, checked.result().accepted().size());
    }

    private static MailOrder withFlood() {
        return MailOrder.plus("""
                disaster flood "Flood" {
                    level 3
                    natural
                    once every 80 years
                    strikes site hq
                    destroys
                }
                """);
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("H01");
    }
}
