package org.holdfast.rules.tests.f;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class F02Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("F02 error hostFailure at `hostFailure`: hostFailure strikes any host,"
                        + " so its frequency is that of each: say '0.2 per year each'"),
                MailOrder.with("0.2 per year each", "0.2 per year").check().findings());
    }

    @Test
    void nearMissTheSameInOtherWords() {
        assertEquals(List.of(),
                MailOrder.with("0.2 per year each", "once every 5 years each").check().findings());
    }

    @Test
    void nothingIsSaid() {
        assertEquals(
                List.of("F02 warning fire at `fire`: fire has no level, has no frequency and strikes nothing"),
                findings("disaster fire"));
    }

    @Test
    void noFrequency() {
        assertEquals(List.of("F02 warning fire at `fire`: fire has no frequency"),
                findings("level 1  site hq  disaster fire { level 1  strikes site hq }"));
    }

    @Test
    void anyWithoutEach() {
        assertEquals(
                List.of("F02 warning hostFailure at `hostFailure`: hostFailure strikes any host,"
                        + " so its frequency is that of each: say \u00270.2 per year each\u0027"),
                findings("level 1  disaster hostFailure { level 1  0.2 per year  strikes any host }"));
    }

    @Test
    void anyWithoutAFrequencyIsToldOnce() {
        assertEquals(List.of("F02 warning hostFailure at `hostFailure`: hostFailure has no frequency"),
                findings("level 1  disaster hostFailure { level 1  strikes any host }"));
    }

    @Test
    void eachWithoutAny() {
        assertEquals(
                List.of("F02 warning hostFailure at `hostFailure`: hostFailure says \u0027each\u0027, but strikes no \u0027any\u0027"),
                findings("level 1  host esx1  host esx2  disaster hostFailure {"
                        + " level 1  0.2 per year each  strikes component esx1, component esx2 }"));
    }

    @Test
    void allIsSaid() {
        assertEquals(List.of(), findings("""
                level 1  site hq
                disaster fire { level 1  once every 60 years  strikes site hq }
                disaster hostFailure { level 1  0.2 per year each  strikes any host }
                """));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("F02");
    }
}
