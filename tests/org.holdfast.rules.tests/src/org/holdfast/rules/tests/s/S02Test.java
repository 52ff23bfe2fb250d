package org.holdfast.rules.tests.s;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class S02Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(List.of("S02 error step h at `2026-11-24`:"
                + " step h is signed off on 2026-11-24, after the day of this check, 2026-11-23"),
                MailOrder.with("h done 2026-10-26", "h done 2026-11-24").check().findings());
    }

    @Test
    void nearMissTheDayOfTheCheck() {
        assertEquals(List.of(), MailOrder.with("h done 2026-10-26", "h done 2026-11-23").check().findings());
    }

    @Test
    void aRoleThatNobodyHolds() {
        assertEquals(
                List.of("S02 error step a at `director`: step a is signed off by director, a role that nobody holds"),
                findings("plan novum { steps { a done 2026-05-04 by director } }  role director"));
    }

    @Test
    void allThatIsWrongInOneFinding() {
        assertEquals(List.of("S02 error step a at `a`: step a is signed off without a date and without a role"),
                findings("plan novum { steps { a done } }"));
    }

    @Test
    void aNumberOfPeopleHoldsARole() {
        assertEquals(List.of(), findings("plan novum { steps { a done 2026-05-04 by board } }  role board people 3"));
    }

    @Test
    void whatIsOnlyBegunClaimsNothing() {
        assertEquals(List.of(), findings("plan novum { steps { a begun } }"));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("S02");
    }
}
