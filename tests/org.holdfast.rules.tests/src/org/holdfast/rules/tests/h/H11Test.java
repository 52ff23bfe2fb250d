package org.holdfast.rules.tests.h;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class H11Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("H11 error novum at `2025-11-22`: novum was last reviewed on 2025-11-22,"
                        + " more than 12 months ago"),
                MailOrder.with("reviewed 2026-10-30", "reviewed 2025-11-22").check().findings());
    }

    @Test
    void nearMissTheDayOnWhichItIsDue() {
        assertEquals(List.of(), MailOrder.with("reviewed 2026-10-30", "reviewed 2025-11-23").check().findings());
    }

    @Test
    void nothingSaid() {
        assertEquals(
                List.of("H11 warning novum at `novum`: novum does not say how often it is reviewed and was never"
                        + " reviewed"),
                findings("plan novum"));
    }

    @Test
    void aReviewThatIsStillToCome() {
        assertEquals(
                List.of("H11 warning novum at `2026-11-24`: novum was reviewed on 2026-11-24, after the day of this"
                        + " check, 2026-11-23"),
                findings("plan novum { review every 1 years  reviewed 2026-11-24 }"));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("H11");
    }
}
