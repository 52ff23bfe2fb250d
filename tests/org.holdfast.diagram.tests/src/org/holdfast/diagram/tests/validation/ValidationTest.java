package org.holdfast.diagram.tests.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.diagram.description.DiagramDescription;
import org.holdfast.diagram.description.ValidationRule.Level;
import org.holdfast.diagram.sync.Icons;
import org.holdfast.diagram.sync.Synchroniser;
import org.holdfast.diagram.sync.View;
import org.holdfast.diagram.tests.railway.Railway;
import org.holdfast.diagram.validation.Finding;
import org.holdfast.diagram.validation.Validation;
import org.junit.jupiter.api.Test;

class ValidationTest {

    @Test
    void findsWhatBreaksRulesOfTypesAndOfMappings() {
        Railway railway = new Railway("CFR").region("South", "").station("Brasov", "South").station("Sinaia", "South")
                .track("m1", "Sinaia", "Brasov", 0).track("m2", "Sinaia", "Brasov", 50);
        Railway.set(railway.named("Sinaia"), "staffed", false);
        DiagramDescription map = Railway.map();
        Validation validation = Validation.of(map,
                new Synchroniser(map, Icons.NONE).synchronise(railway.network(), View.of(map)));

        assertEquals(new Validation(List.of(
                new Finding("StationBox:Sinaia", railway.named("Sinaia"), "StationIsStaffed", Level.WARNING,
                        "Nobody is there."),
                new Finding("TrackEdge:m1", railway.named("m1"), "TrackHasLength", Level.ERROR,
                        "The track m1 has no length.")),
                List.of()), validation);
    }
}
