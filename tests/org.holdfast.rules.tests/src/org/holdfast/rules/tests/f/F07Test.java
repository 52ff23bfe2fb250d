package org.holdfast.rules.tests.f;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class F07Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(List.of("F07 error novum at `novum`: no disaster corrupts"),
                MailOrder.with("corrupts noticed after 3 d", "destroys")
                        .andWith("corrupts noticed after 4 h", "destroys")
                        .andWith("corrupts noticed after 2 d", "destroys")
                        .andWith("costs 4000 EUR per year", "").check().findings()); // snapshots are for spoilt data
    }

    @Test
    void nearMissOneIsLeft() {
        assertEquals(List.of(), MailOrder.with("corrupts noticed after 3 d", "destroys")
                .andWith("corrupts noticed after 2 d", "destroys").check().findings());
    }

    @Test
    void nobodyIsKeptAway() {
        assertEquals(List.of("F07 warning novum at `novum`: no disaster disrupts or keeps people away"), findings("""
                plan novum { steps { f begun } }
                disaster fire { destroys keeps away 0 % }  disaster virus { corrupts }
                """));
    }

    @Test
    void aPlanWithoutDisasters() {
        assertEquals(List.of("F07 warning novum at `novum`: the plan names no disaster"), findings("plan novum"));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("F07");
    }
}
