package org.holdfast.rules.tests.h;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class H09Test {
    private static final String GRAVE = "level 3 \"c\"  disaster fire { level 3 }  ";
    private static final String PLAN = "recovery plan p for fire { exercise every 6 months }  ";

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("H09 error ploiestiLoss at `12 months`: ploiestiLoss was last exercised on 2025-10-15,"
                        + " more than 12 months ago"),
                MailOrder.with("2026-10-15 walkthrough", "2025-10-15 walkthrough").check().findings());
    }

    @Test
    void nearMissJustWithinThePeriod() {
        assertEquals(List.of(),
                MailOrder.with("2026-10-15 walkthrough", "2025-11-23 walkthrough").check().findings());
    }

    @Test
    void neverExercised() {
        assertEquals(List.of("H09 warning p at `6 months`: p was never exercised; expected every 6 months"),
                findings("disaster fire  " + PLAN));
    }

    @Test
    void anExerciseThatIsStillToCome() {
        assertEquals(List.of("H09 warning p at `6 months`: p was never exercised; expected every 6 months"),
                findings("disaster fire  " + PLAN + "exercise 2026-11-24 full of p"));
    }

    @Test
    void anExerciseBeforeAMajorChangeOfWhatItMeasured() {
        String plan = "plan novum { reviewed 2026-09-01 }  host esx1  host esx2  system crm { on esx1 }  disaster fire  "
                + PLAN + "exercise 2026-08-20 full of p { measured crm 2 h }";
        assertEquals(
                List.of("H09 warning p at `6 months`: p was last exercised on 2026-08-20, which no longer counts: since"
                        + " then there was a major change of crm"),
                CheckedText.reviewed(LocalDate.of(2026, 9, 1), plan, plan.replace("on esx1", "on esx2"))
                        .findings("H09"));
    }

    @Test
    void noPeriod() {
        assertEquals(List.of("H09 warning p at `p`: p does not say how often it is exercised, and never was"),
                findings("disaster fire  recovery plan p for fire"));
        assertEquals(List.of("H09 warning p at `p`: p does not say how often it is exercised"),
                findings("disaster fire  recovery plan p for fire  exercise 2026-11-01 full of p"));
    }

    @Test
    void aGraveDisasterAsksForMoreThanTalking() {
        assertEquals(
                List.of("H09 warning p at `6 months`: p is for fire (level 3), but in the last 6 months it was exercised"
                        + " by walkthrough only; expected a simulation at least"),
                findings(GRAVE + PLAN + "exercise 2026-11-01 walkthrough of p  exercise 2026-05-01 full of p"));
        assertEquals(List.of(),
                findings(GRAVE + PLAN + "exercise 2026-11-01 walkthrough of p  exercise 2026-06-01 simulation of p"));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("H09");
    }
}
