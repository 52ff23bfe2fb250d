package org.holdfast.rules.tests.g;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class G03Test {
    /** A fire costs 720 h x 100 = 72,000, a year 720; with the detector 360. Without the tape, a flood costs as much. */
    private static final String SMALL = """
            plan small { currency EUR  horizon 30 d }
            system shop { volume 10 GB  protected by tape }  system till  site vault
            protection tape { backup full  every 1 h  takes 0 h  restores 10 GB per h  restarts in 0 h  copies at vault  costs %s EUR per year }
            disaster fire { strikes component till  destroys  once every 100 years }
            prevention detector against fire { reduces to once every 200 years  costs %s EUR per year }
            disaster flood { strikes component shop  destroys  once every 10 years }
            role boss people 1
            recovery plan dry for flood { declared by boss within 1 h }
            outage cost of all systems { 100 EUR per h }
            """;

    /** The parcel post takes everything: a strike of the courier costs nothing. */
    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("G03 hint wages at `100 EUR per year`: wages costs 100.00 EUR per year and avoids 0.00 EUR of"
                        + " yearly loss; it saves less than it costs"),
                MailOrder.plus("""
                        prevention wages against courierStrike {
                            reduces to once every 20 years  costs 100 EUR per year
                        }
                        """).check().findings());
    }

    /** The tape brings the shop back after 1 h + 1 h, for 200: it avoids (72,000 - 200) / 10 = 7180 a year. */
    @Test
    void bothSums() {
        assertEquals(
                List.of("G03 hint detector at `360.01 EUR per year`: detector costs 360.01 EUR per year and avoids"
                        + " 360.00 EUR of yearly loss; it saves less than it costs",
                        "G03 hint tape at `7180.01 EUR per year`: tape costs 7180.01 EUR per year and avoids"
                                + " 7180.00 EUR of yearly loss; it saves less than it costs"),
                findings(SMALL.formatted("7180.01", "360.01")).stream().sorted().toList());
    }

    @Test
    void nearMissItSavesWhatItCosts() {
        assertEquals(List.of(), findings(SMALL.formatted("7180", "360")));
    }

    @Test
    void notWhereSomethingIsNotKnown() {
        assertEquals(List.of(), findings(SMALL.formatted("9000", "900").replace("horizon 30 d", "")));
        assertEquals(List.of(),
                findings(SMALL.formatted("9000", "900").replace("outage cost of all systems { 100 EUR per h }", "")));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("G03");
    }
}
