package org.holdfast.rules.tests.c;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class C07Test {
    private static final String PLAN = """
            function sell { priority critical  MTD 8 h  WRT 1 h  needs crm, 2 of role clerks }
            role clerks held by ana, mihai  person ana  person mihai
            system crm { on esx needs lan, any of (fibre, radio) }
            host esx { replaced within 8 h }
            network lan { replaced within 7 h }
            network fibre { needs telRo }  network radio { needs telRo }
            supplier telRo
            """;

    @Test
    void anEditOfMailOrder() {
        // 11 h + WRT 2 h = 13 h > MTD 12 h
        assertEquals(
                List.of("C07 error shipOrders at `shipOrders`: shipOrders (MTD 12 h, WRT 2 h) is down for too long when it"
                        + " loses only one of these: depotPower (replaced within 11 h)"),
                MailOrder.with("replaced within 6 h", "replaced within 11 h").check().findings());
    }

    @Test
    void nearMissJustInTime() {
        assertEquals(List.of(), MailOrder.with("replaced within 6 h", "replaced within 10 h").check().findings());
    }

    @Test
    void allOfThemAreNamedPersonsToo() {
        // esx: 8 h + 1 h > 8 h; lan: 7 h + 1 h = 8 h is in time; of two clerks both are needed
        assertEquals(
                List.of("C07 warning sell at `sell`: sell (MTD 8 h, WRT 1 h) is down for too long when it loses only one"
                        + " of these: esx (replaced within 8 h), telRo (nothing says when it is replaced), the person ana,"
                        + " the person mihai"),
                findings(PLAN));
    }

    @Test
    void whatStandsInIsAnAlternativeUnlessItNeedsTheSame() {
        String rest = """
                function sell { priority critical  MTD 8 h  needs crm }
                system crm { on esx }
                network lan
                """;
        assertEquals(List.of(),
                findings(rest + "host esx { fails over to other within 1 d when declared } host other { needs lan }"));
        assertEquals(
                List.of("C07 warning sell at `sell`: sell (MTD 8 h) is down for too long when it loses only one of these:"
                        + " lan (nothing says when it is replaced)"),
                findings(rest
                        + "host esx { needs lan fails over to other within 1 h } host other { needs lan fails over to esx within 1 h }"));
    }

    @Test
    void onlyCriticalFunctionsThatHaveAnMtd() {
        assertEquals(List.of(), findings(PLAN.replace("priority critical", "priority high")));
        assertEquals(List.of(), findings(PLAN.replace("MTD 8 h", "")));
    }

    @Test
    void ofAFunctionThatIsDownAnywayNothingIsToBlame() {
        assertEquals(List.of(), findings(PLAN.replace("2 of role clerks", "3 of role clerks")));
    }

    private static List<String> findings(String text) {
        return CheckedText.of("plan novum { steps { c begun } }", text).findings("C07");
    }
}
