package org.holdfast.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.holdfast.model.Acceptance;
import org.holdfast.model.Disaster;
import org.holdfast.model.DisasterLevel;
import org.holdfast.model.Exercise;
import org.holdfast.model.HoldfastFactory;
import org.holdfast.model.OutageCost;
import org.holdfast.model.RecoveryStep;
import org.holdfast.model.Restoration;
import org.holdfast.model.Site;
import org.holdfast.model.name.Labels;
import org.holdfast.model.name.QualifiedNames;
import org.junit.jupiter.api.Test;

/** How messages speak of elements. */
class LabelsTest {
    private final HoldfastFactory factory = HoldfastFactory.eINSTANCE;
    private final PlanText plan = new PlanText("""
            site hq { site serverRoom { site rack } }
            kind database is data
            system crm
            level 3 "Loss of a site"
            disaster fire { level 3 }
            outage cost of crm { fixed 1 EUR }
            outage cost of crm in fire { fixed 1 EUR }
            outage cost of kind database in fire { fixed 1 EUR }
            outage cost of all systems { fixed 1 EUR }
            outage cost of all functions in fire { fixed 1 EUR }
            recovery plan siteLoss for fire { step callTeam restore crm after callTeam }
            exercise 2026-03-12 walkthrough of siteLoss
            accept C07 on crm because "a second one is ordered" until 2027-01-31
            """);

    @Test
    void aNestedSiteAndAStepAreNamedInFull() {
        assertEquals(List.of("hq", "hq.serverRoom", "hq.serverRoom.rack"),
                plan.all(Site.class).map(Labels::of).toList());
        assertEquals("siteLoss.callTeam", Labels.of(plan.all(RecoveryStep.class).findFirst().get()));
    }

    @Test
    void aLevelIsNamedByItsNumber() {
        DisasterLevel level = plan.get(Disaster.class, "fire").getLevel();
        assertEquals("level 3", Labels.of(level));
        assertEquals(Optional.of("3"), QualifiedNames.of(level));
    }

    @Test
    void anOutageCostIsNamedByWhatItIsAbout() {
        assertEquals(
                List.of("outage cost of crm", "outage cost of crm in fire", "outage cost of kind database in fire",
                        "outage cost of all systems", "outage cost of all functions in fire"),
                plan.all(OutageCost.class).map(Labels::of).toList());
    }

    @Test
    void soIsWhatElseHasNoName() {
        assertEquals("restore crm", Labels.of(plan.all(Restoration.class).findFirst().get()));
        assertEquals("exercise 2026-03-12 of siteLoss", Labels.of(plan.all(Exercise.class).findFirst().get()));
        assertEquals("accept C07 on crm", Labels.of(plan.all(Acceptance.class).findFirst().get()));
    }

    @Test
    void whatIsMissingIsAQuestionMark() {
        assertEquals("?", Labels.of(null));
        assertEquals("?", Labels.of(factory.createHost()));
        assertEquals("restore ?", Labels.of(factory.createRestoration()));
        assertEquals("exercise ? of ?", Labels.of(factory.createExercise()));
        assertEquals("outage cost of ?", Labels.of(factory.createOutageCost()));
        assertEquals(Optional.empty(), QualifiedNames.of(factory.createHost()));
    }

    @Test
    void aPartOfAnElementIsCalledByItsClass() {
        assertEquals("contact", Labels.of(factory.createContact()));
        assertEquals("data flow", Labels.of(factory.createDataFlow()));
    }
}
