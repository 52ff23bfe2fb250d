package org.holdfast.rules.tests.h;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class H07Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("H07 error salesLead at `salesLead`: only one person holds salesLead, which has a part in"
                        + " outsideHelp and 3 more recovery plans",
                        "deputyNamed warning salesLead at `salesLead`: Every role held by people by name has a deputy:"
                                + " salesLead (r.holders count is 1)"),
                MailOrder.with("held by ioana, dan", "held by ioana").check().findings());
    }

    @Test
    void nearMissEnoughPeopleWithoutNames() {
        assertEquals(List.of(), MailOrder.with("held by ioana, dan", "people 2").check().findings());
    }

    @Test
    void nobodyIsLeft() {
        String plan = """
                recovery plan p for fire, flu { step one by team }  recovery plan q for flu { step one by team }
                role team held by ana, dan  person ana  person dan  disaster fire { keeps away 10 % }
                """;
        assertEquals(
                List.of("H07 warning team at `team`: of the 2 people of team, flu (keeps away 75 %) leaves nobody for p"
                        + " and 1 more recovery plan"),
                findings(plan + "disaster flu { keeps away 75 % }"));
        assertEquals(List.of(), findings(plan + "disaster flu { keeps away 74 % }"));
    }

    @Test
    void whoDeclaresIsTheMatterOfAnotherRule() {
        assertEquals(List.of(), findings("""
                disaster fire  role boss held by ana  person ana
                recovery plan p for fire { declared by boss  step one by boss }
                """));
    }

    @Test
    void nobodyHoldsTheRole() {
        assertEquals(List.of("H07 warning team at `team`: nobody holds team, which has a part in p"),
                findings("disaster fire  system crm  role team  recovery plan p for fire { restore crm by team }"));
    }

    @Test
    void onePersonInTwoRolesIsAHint() {
        assertEquals(
                List.of("H07 hint ana at `ana`: ana has 2 roles in p and 1 more recovery plan: boss and team"),
                findings("""
                        plan novum { steps { h begun } }
                        disaster fire  role boss held by ana, dan  role team held by eva, ana
                        person ana  person dan  person eva
                        recovery plan p for fire { declared by boss  step one by team }
                        recovery plan q for fire { declared by team  step one by boss }
                        recovery plan r for fire { declared by team }
                        """));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("H07");
    }
}
