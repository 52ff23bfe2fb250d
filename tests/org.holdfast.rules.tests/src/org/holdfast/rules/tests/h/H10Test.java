package org.holdfast.rules.tests.h;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class H10Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("H10 error crm at `4 h`: crm (RTO 4 h) took 5 h when it was last measured in an exercise of"
                        + " siteLoss (2026-09-17)"),
                MailOrder.with("measured orderDb 85 min, crm 2 h", "measured orderDb 85 min, crm 5 h").check()
                        .findings());
    }

    @Test
    void nearMissJustTheRto() {
        assertEquals(List.of(), MailOrder.with("measured orderDb 85 min, crm 2 h", "measured orderDb 85 min, crm 4 h")
                .check().findings());
    }

    @Test
    void aFailedExercise() {
        assertEquals(
                List.of("H10 warning p at `p`: p failed its full on 2026-05-01, and has passed no exercise since"),
                findings("""
                        disaster fire  recovery plan p for fire
                        exercise 2026-06-01 checklist of p  exercise 2026-05-01 full of p failed
                        exercise 2026-04-01 full of p passed
                        """));
    }

    @Test
    void repeated() {
        assertEquals(List.of(), findings("""
                disaster fire  recovery plan p for fire
                exercise 2026-05-01 full of p failed  exercise 2026-05-01 full of p passed
                """));
    }

    @Test
    void theLastThatMeasuredTheSystemCounts() {
        assertEquals(List.of(), findings("""
                disaster fire  recovery plan p for fire  system crm { RTO 1 h }  host esx1
                exercise 2026-05-01 full of p { measured crm 2 h, esx1 9 h }
                exercise 2026-06-01 full of p { measured crm 1 h }
                exercise 2026-07-01 checklist of p
                """));
    }

    @Test
    void theWorstOfSeveralPlans() {
        assertEquals(
                List.of("H10 warning crm at `1 h`: crm (RTO 1 h) took 3 h when it was last measured in an exercise of q"
                        + " (2026-05-02) and 1 more recovery plan"),
                findings("""
                        disaster fire  recovery plan p for fire  recovery plan q for fire  system crm { RTO 1 h }
                        exercise 2026-05-01 full of p { measured crm 2 h }
                        exercise 2026-05-02 full of q { measured crm 3 h }
                        """));
    }

    @Test
    void whatWasMeasuredBeforeAMajorChangeNoLongerCounts() {
        String plan = """
                plan novum { reviewed 2026-09-01 }
                disaster fire  recovery plan p for fire  host esx1
                system crm { RTO 1 h  on esx1 }  system web { RTO 1 h }
                exercise 2026-05-01 full of p { measured crm 2 h, web 2 h }
                """;
        assertEquals(
                List.of("H10 warning web at `1 h`: web (RTO 1 h) took 2 h when it was last measured in an exercise of p"
                        + " (2026-05-02)"),
                CheckedText.reviewed(LocalDate.of(2026, 9, 1), plan,
                        plan.replace("system crm { RTO 1 h  on esx1 }", "system crm { RTO 1 h }")
                                .replace("measured crm 2 h, web 2 h }",
                                        "measured crm 2 h }  exercise 2026-05-02 full of p { measured web 2 h }"))
                        .findings("H10"));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("H10");
    }
}
