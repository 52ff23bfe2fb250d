package org.holdfast.rules.tests.e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.dsl.plan.Problem;
import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.api.Test;

class E03Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("E03 error crm at `crm`: crm is in 2 groups, books and shop;"
                        + " it can be recovered to one point in time only"),
                MailOrder.with("accounting, payroll\n    RPO", "accounting, payroll, crm\n    RPO").check().findings()
                        .stream()
                        .filter(line -> !line.startsWith("H")).toList());
    }

    @Test
    void nearMissAMemberOfNoOtherGroup() {
        assertEquals(List.of(),
                MailOrder.with("accounting, payroll\n    RPO", "accounting, payroll, statistics\n    RPO")
                        .check().findings());
    }

    @Test
    void aSystemInTwoGroups() {
        assertEquals(
                List.of("E03 error orderDb at `orderDb`: orderDb is in 2 groups, billing and orders;"
                        + " it can be recovered to one point in time only"),
                findings("""
                        system orderDb  system crm
                        group orders { members crm, orderDb }
                        group billing { members orderDb }
                        """));
    }

    @Test
    void cannotBeAccepted() {
        var problems = PlanTexts.load("""
                plan novum
                system crm  group orders { members crm }  group billing { members crm }
                accept E03 on crm because "history" until 2027-01-31
                """).problems();
        assertEquals(List.of("E03 cannot be accepted: the plan would contradict itself"
                + " (A system is in at most one consistency group.)"),
                problems.stream().map(Problem::message).toList());
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("E03");
    }
}
