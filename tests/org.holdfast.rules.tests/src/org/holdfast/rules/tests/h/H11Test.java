package org.holdfast.rules.tests.h;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
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

    @Test
    void aMajorChangeSinceTheReview() {
        String plan = """
                plan novum { review every 1 years  revise after 50 %  reviewed 2026-10-30 }
                host esx1 { platform "ESXi 8" }
                system crm { on esx1 }
                """;
        assertEquals(
                List.of("H11 warning novum at `2026-10-30`: novum is due for a review: host esx1 platform \"ESXi 9\","
                        + " was \"ESXi 8\" and 1 more major change"),
                since(plan, plan.replace("ESXi 8", "ESXi 9") + "protection tape"));
    }

    @Test
    void manyMinorChangesSinceTheReview() {
        // 3 elements: the plan and two functions; 1 of 3 is more than 30 %, but not more than 34 %
        String plan = """
                plan novum { review every 1 years  revise after 30 %  reviewed 2026-10-30 }
                function takeOrders { MTD 8 h }
                function ship { MTD 1 d }
                """;
        assertEquals(
                List.of("H11 warning novum at `2026-10-30`: novum has changed in 1 of 3 elements since its review,"
                        + " more than 30 %"),
                since(plan, plan.replace("8 h", "4 h")));
        assertEquals(List.of(),
                since(plan.replace("30 %", "34 %"), plan.replace("30 %", "34 %").replace("8 h", "4 h")));
    }

    @Test
    void nearMissWhoWritesALaterReviewByHandHasLookedAtTheChanges() {
        String plan = "plan novum { review every 1 years  reviewed 2026-10-30 }";
        assertEquals(List.of(), since(plan, plan.replace("10-30", "11-02") + " storage san"));
    }

    private static List<String> since(String reviewed, String text) {
        return CheckedText.reviewed(LocalDate.of(2026, 10, 30), reviewed, text).findings("H11");
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("H11");
    }
}
