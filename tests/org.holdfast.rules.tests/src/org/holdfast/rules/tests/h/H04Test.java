package org.holdfast.rules.tests.h;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class H04Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("H04 error restore orderDb at `crm`: restore orderDb is after restore crm, which needs orderDb:"
                        + " no order is left"),
                MailOrder.with("restore orderDb from replica after callTeam", "restore orderDb from replica after crm")
                        .andWith("restore crm from replica after orderDb\n    restore warehouse from replica after"
                                + " orderDb\n    restore webShop from nightlyTape after fetchTapes, orderDb\n"
                                + "    step checkOrders \"Check the order book against the paper\" by salesLead takes"
                                + " 1 h after crm, moveStaff",
                                "restore crm from replica\n    restore warehouse from replica after"
                                        + " orderDb\n    restore webShop from nightlyTape after fetchTapes, orderDb\n"
                                        + "    step checkOrders by salesLead after crm, moveStaff")
                        .check().findings());
    }

    @Test
    void nearMissNoOrderAtAll() {
        assertEquals(List.of(), MailOrder.with("restore crm from groupSnapshot after orderDb",
                "restore crm from groupSnapshot").check().findings());
    }

    @Test
    void stepsThatWaitForOneAnother() {
        assertEquals(
                List.of("H04 error p.one at `three`: p.one is after p.three, which is after p.two, which is after p.one:"
                        + " no order is left"),
                findings("""
                        disaster fire
                        recovery plan p for fire { step one after three  step two after one  step three after two }
                        """));
    }

    @Test
    void throughWhatIsNotRestored() {
        assertEquals(
                List.of("H04 error p.check at `crm`: p.check is after restore crm, which needs lan, which needs orderDb,"
                        + " which is after p.check: no order is left"),
                findings("""
                        disaster fire  system crm { needs lan }  network lan { needs orderDb }  system orderDb
                        recovery plan p for fire { restore crm  step check after crm  restore orderDb after check }
                        """));
    }

    @Test
    void throughPlacement() {
        assertEquals(
                List.of("H04 error restore esx1 at `crm`: restore esx1 is after restore crm, which needs guest,"
                        + " which needs esx1: no order is left"),
                findings("""
                        disaster fire  system crm { on guest }  vm guest { on esx1 }  host esx1
                        recovery plan p for fire { restore esx1 after crm  restore crm }
                        """));
    }

    @Test
    void whatIsNotCertain() {
        assertEquals(List.of(), findings("""
                disaster fire
                system crm { needs any of (orderDb, mail), lan, peer }  system orderDb  system mail
                network lan { fails over to line within 1 h }  network line  system peer { needs crm }
                recovery plan p for fire {
                    restore crm  restore orderDb after crm  restore lan after crm  restore peer after crm
                }
                """));
    }

    @Test
    void alternativesOfWhichAllAreAskedFor() {
        assertEquals(
                List.of("H04 error restore b at `crm`: restore b is after restore crm, which needs b: no order is left"),
                findings("""
                        disaster fire  system crm { needs 2 of (a, b) }  system a  system b
                        recovery plan p for fire { restore crm  restore b after crm }
                        """));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("H04");
    }
}
