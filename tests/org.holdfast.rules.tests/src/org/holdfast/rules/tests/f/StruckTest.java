package org.holdfast.rules.tests.f;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.analysis.failure.Struck;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.model.Disaster;
import org.holdfast.model.name.Labels;
import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.api.Test;

/** What a disaster strikes. */
class StruckTest {
    private static final String PLAN = """
            region bucharest  region ploiesti
            site hq in bucharest { site room }  site depot in ploiesti
            kind database is data
            host esx1 { at room  stored on san }  vm guest { on esx1 }  system crm { on guest  kind database }
            system shop { needs crm  at depot }  host esx2 { at depot }  storage san { at depot }
            network lan { at hq }  supplier courier
            """;

    @Test
    void allThatLiesInARegion() {
        assertEquals(List.of("crm", "esx1", "guest", "lan"), struckBy("region bucharest"));
    }

    @Test
    void allThatIsAtASiteOrBeneathIt() {
        assertEquals(List.of("crm", "esx1", "guest", "lan"), struckBy("site hq"));
        assertEquals(List.of("crm", "esx1", "guest"), struckBy("site hq.room"));
    }

    @Test
    void whatIsOnAComponentButNotWhatReliesOnIt() {
        assertEquals(List.of("crm", "guest"), struckBy("component guest"));
        assertEquals(List.of("san"), struckBy("component san"));
    }

    @Test
    void allOfAKind() {
        assertEquals(List.of("courier", "crm"), struckBy("kind database, component courier"));
    }

    @Test
    void oneAtATimeOfAFamily() {
        PlanIndex index = index("any host");
        Disaster disaster = index.all(Disaster.class).getFirst();
        assertEquals(List.of(), Struck.targets(disaster));
        assertEquals(List.of("esx1", "esx2"), names(new Struck(index).family(disaster).stream()));
    }

    private static List<String> struckBy(String target) {
        PlanIndex index = index(target);
        return names(new Struck(index).components(Struck.targets(index.all(Disaster.class).getFirst())).stream());
    }

    private static List<String> names(Stream<? extends EObject> elements) {
        return elements.map(Labels::of).sorted().toList();
    }

    private static PlanIndex index(String target) {
        return PlanIndex.of(PlanTexts.loadClean(PLAN + "disaster fire { strikes " + target + " }").documents());
    }
}
