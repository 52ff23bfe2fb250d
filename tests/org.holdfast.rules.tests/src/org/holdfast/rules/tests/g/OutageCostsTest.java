package org.holdfast.rules.tests.g;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.holdfast.analysis.cost.OutageCosts;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.model.CostBearer;
import org.holdfast.model.Disaster;
import org.holdfast.model.NamedElement;
import org.holdfast.model.name.Labels;
import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.api.Test;

/** Which of several outage costs holds. */
class OutageCostsTest {
    private static final PlanIndex INDEX = PlanIndex.of(PlanTexts.loadClean("""
            kind shop is application
            system crm { kind shop }  system web { kind shop }  system mail  function sell
            disaster fire  disaster flood
            outage cost of all systems { fixed 1 EUR }
            outage cost of kind shop { fixed 2 EUR }
            outage cost of crm { fixed 3 EUR }
            outage cost of all systems in fire { fixed 4 EUR }
            outage cost of crm in flood { lost data 5 EUR per h }
            """).documents());

    @Test
    void theSystemGoesBeforeItsKindAndThatBeforeAll() {
        assertEquals("outage cost of crm", inAny("crm"));
        assertEquals("outage cost of kind shop", inAny("web"));
        assertEquals("outage cost of all systems", inAny("mail"));
        assertEquals("none", inAny("sell"));
    }

    @Test
    void aSingleDisasterGoesBeforeAny() {
        assertEquals("outage cost of all systems in fire", in("fire", "crm"));
        assertEquals("outage cost of crm in flood", in("flood", "crm"));
        assertEquals("outage cost of kind shop", in("flood", "web"));
    }

    @Test
    void lostDataInASingleDisaster() {
        assertEquals(true, OutageCosts.of(INDEX).countLostDataInSingle(named("crm", CostBearer.class)));
        assertEquals(false, OutageCosts.of(INDEX).countLostDataInSingle(named("web", CostBearer.class)));
    }

    private static String inAny(String bearer) {
        return OutageCosts.of(INDEX).inAny(named(bearer, CostBearer.class)).map(Labels::of).orElse("none");
    }

    private static String in(String disaster, String bearer) {
        return OutageCosts.of(INDEX).in(named(disaster, Disaster.class), named(bearer, CostBearer.class))
                .map(Labels::of).orElse("none");
    }

    private static <T extends NamedElement> T named(String name, Class<T> type) {
        return INDEX.all(type).stream().filter(each -> each.getName().equals(name)).findFirst().orElseThrow();
    }
}
