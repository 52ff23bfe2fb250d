package org.holdfast.rules.tests.b;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class B02Test {

    private static final String PROCEDURES = "needs no component\n    vulnerable procedures ";

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("B02 error wrapGifts at `wrapGifts`:"
                        + " wrapGifts has not been reviewed for its vulnerability in procedures"),
                MailOrder.with(PROCEDURES + "low", "needs no component").check().findings());
    }

    @Test
    void aHighOneWithoutANote() {
        assertEquals(
                List.of("B02 error wrapGifts at `wrapGifts`:"
                        + " wrapGifts is highly vulnerable in procedures, without a note that says why"),
                MailOrder.with(PROCEDURES + "low", PROCEDURES + "high").check().findings());
    }

    @Test
    void nearMissAHighOneWithANote() {
        assertEquals(List.of(),
                MailOrder.with(PROCEDURES + "low", PROCEDURES + "high \"one knows how\"").check().findings());
    }

    @Test
    void allThatIsOpenInOneFinding() {
        assertEquals(List.of("B02 warning pack at `pack`: pack has not been reviewed for its vulnerability in"
                + " data and emergency; it is highly vulnerable in procedures and premises,"
                + " without a note that says why"), findings("""
                function pack { vulnerable premises high " "  vulnerable procedures high }
                """));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("B02");
    }
}
