package org.holdfast.diagram.tests.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.layout.Layout;
import org.holdfast.diagram.layout.LayoutOptions;
import org.holdfast.diagram.layout.Stop;
import org.holdfast.diagram.layout.kept.KeptLayout;
import org.holdfast.diagram.layout.kept.Positions;
import org.holdfast.diagram.tests.drawn.RandomSketch;
import org.holdfast.diagram.view.Diagram;
import org.junit.jupiter.api.Test;

/** A layout asks all along whether it is still wanted, and ends where it is not. */
class StopTest {
    private static final Diagram DIAGRAM = RandomSketch.of(7, 30);

    @Test
    void aLayoutInLayersEndsWhereverItIsStopped() {
        endsWherever(Positions.NONE);
    }

    @Test
    void aLayoutThatKeepsPlacesEndsWhereverItIsStopped() {
        Layout before = KeptLayout.of(DIAGRAM, LayoutOptions.NONE, Positions.NONE);
        Map<String, Bounds> places = new HashMap<>(Positions.of(DIAGRAM, before).nodes());
        places.keySet().removeIf(id -> id.endsWith("3"));
        endsWherever(new Positions(places, Map.of()));
    }

    private static void endsWherever(Positions kept) {
        Asked all = new Asked(Integer.MAX_VALUE);
        Layout undisturbed = KeptLayout.of(DIAGRAM, LayoutOptions.NONE, kept, all);
        assertTrue(all.count > 20, () -> "asked " + all.count + " times");
        for (int asks = 1; asks < all.count; asks += 1 + all.count / 10) {
            Asked stop = new Asked(asks);
            assertThrows(CancellationException.class,
                    () -> KeptLayout.of(DIAGRAM, LayoutOptions.NONE, kept, stop), "stopped at " + asks);
        }
        assertEquals(undisturbed, KeptLayout.of(DIAGRAM, LayoutOptions.NONE, kept));
    }

    /** Wants the end from the nth time on that it is asked. */
    private static final class Asked implements Stop {
        private final int limit;
        private int count;

        Asked(int limit) {
            this.limit = limit;
        }

        @Override
        public boolean isWanted() {
            return ++count >= limit;
        }
    }
}
