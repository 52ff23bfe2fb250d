package org.holdfast.diagram.tests.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.diagram.sync.Icons;
import org.holdfast.diagram.sync.Synchroniser;
import org.holdfast.diagram.sync.View;
import org.holdfast.diagram.tests.railway.Outline;
import org.holdfast.diagram.tests.railway.Railway;
import org.junit.jupiter.api.Test;

class SynchroniserTest {

    @Test
    void showsRegionsInRegionsStationsInThemPlatformsOnTheirBordersAndTracksBetween() {
        Railway railway = new Railway("CFR").region("South", "").region("Hills", "South").station("Brasov", "Hills")
                .depot("Ploiesti", "South").platform("one", "Brasov").track("m1", "Ploiesti", "Brasov", 107);
        Synchroniser synchroniser = new Synchroniser(Railway.map(), Icons.NONE);

        assertEquals("""
                The network CFR
                RegionBox:South "South"
                  RegionBox:Hills "Hills"
                    StationBox:Brasov "Brasov" on border: PlatformDot:one
                  StationBox:Ploiesti "Ploiesti"
                TrackEdge:m1: StationBox:Ploiesti -> StationBox:Brasov "107 km"
                """, Outline.of(synchroniser.synchronise(railway.network(), View.of(Railway.map()))));
        assertEquals(List.of(), synchroniser.problems());
    }
}
