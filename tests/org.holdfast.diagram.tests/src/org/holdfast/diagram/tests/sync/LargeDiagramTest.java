package org.holdfast.diagram.tests.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.holdfast.diagram.sync.Icons;
import org.holdfast.diagram.sync.Synchroniser;
import org.holdfast.diagram.sync.View;
import org.holdfast.diagram.tests.railway.Railway;
import org.holdfast.diagram.tests.railway.RailwayServices;
import org.holdfast.diagram.view.Diagram;
import org.holdfast.diagram.view.Node;
import org.junit.jupiter.api.Test;

/** Ten thousand elements: services are asked as often as there are elements, and depth is no trouble. */
class LargeDiagramTest {
    private static final int MANY = 10_000;
    private final Synchroniser synchroniser = new Synchroniser(Railway.map(), Icons.NONE);
    private final View view = View.of(Railway.map());

    @Test
    void asksEachContainerOnceForCandidatesAndEachStationOnceForItsLook() {
        Railway railway = new Railway("CFR");
        for (int region = 0; region < 100; region++) {
            railway.region("r" + region, "");
            for (int station = 0; station < 100; station++) {
                railway.station("s" + region + "." + station, "r" + region);
                if (station > 0) {
                    String name = region + "." + station;
                    railway.track("t" + name, "s" + region + "." + (station - 1), "s" + name, 1);
                }
            }
        }
        RailwayServices.ASKED.clear();
        Diagram diagram = synchroniser.synchronise(railway.network(), view);

        assertEquals(100 * 99, diagram.edges().size());
        assertEquals(100, RailwayServices.ASKED.get("stations"));
        assertEquals(MANY, RailwayServices.ASKED.get("isDepot"));
        assertEquals(MANY, RailwayServices.ASKED.get("label"));
    }

    @Test
    void nestsTenThousandContainersAndMakesThemAnew() {
        Railway railway = new Railway("CFR").region("r0", "");
        for (int i = 1; i < MANY; i++) {
            railway.region("r" + i, "r" + (i - 1));
        }
        Diagram first = synchroniser.synchronise(railway.network(), view);
        railway.station("last", "r" + (MANY - 1));

        assertEquals(MANY, depth(first));
        assertEquals(MANY + 1, depth(synchroniser.synchronise(railway.network(), view)));
    }

    private static int depth(Diagram diagram) {
        int depth = 1;
        for (Node node = diagram.nodes().getFirst(); !node.children().isEmpty(); node = node.children().getFirst()) {
            depth++;
        }
        return depth;
    }
}
