package org.holdfast.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.holdfast.analysis.index.Graph;
import org.holdfast.analysis.index.Spread;
import org.holdfast.analysis.index.Walk;
import org.holdfast.analysis.index.Walks;
import org.junit.jupiter.api.Test;

/** Walks along a graph that they share, compared with spreads that share nothing. */
class WalksTest {

    @Test
    void byChance() {
        for (int seed = 0; seed < 200; seed++) {
            List<List<Integer>> ways = ways(new Random(seed));
            Graph<Integer> graph = Graph.of(ways::get);
            Walks<Integer> walks = new Walks<>(graph);
            for (int source = 0; source < ways.size(); source++) {
                Spread<Integer> alone = Spread.from(List.of(source), ways::get);
                Walk<Integer> walk = walks.from(source, until -> true);
                assertTrue(walk.isComplete());
                assertEquals(List.copyOf(alone.reached()), reached(walk), "seed " + seed);
                for (int position = 0; position < walk.size(); position++) {
                    assertEquals(alone.way(walk.element(position)), walk.way(position), "seed " + seed);
                }
                assertEquals(reached(walk), List.copyOf(Spread.from(List.of(source), graph).reached()));
            }
        }
    }

    @Test
    void whatWasReachedWhenItDidNotGoOn() {
        Walks<Integer> walks = new Walks<>(Graph.of(number -> List.of(number + 1, number + 2)));
        Walk<Integer> walk = walks.from(0, until -> until.followed() < 2);
        assertFalse(walk.isComplete());
        assertEquals(List.of(0, 1, 2, 3), reached(walk));
        assertEquals(List.of(0, 1, 3), walk.way(3));
    }

    @Test
    void whereAnElementLeadsToIsAskedOnce() {
        int[] asked = new int[1];
        Graph<Integer> line = Graph.of(number -> {
            asked[0]++;
            return number < 9 ? List.of(number + 1) : List.of();
        });
        assertEquals(10, Spread.from(List.of(0), line).reached().size());
        assertEquals(List.of(4, 5, 6, 7, 8, 9), List.copyOf(Spread.from(List.of(4), line).reached()));
        assertEquals(10, asked[0]);
    }

    private static List<Integer> reached(Walk<Integer> walk) {
        return IntStream.range(0, walk.size()).mapToObj(walk::element).toList();
    }

    private static List<List<Integer>> ways(Random random) {
        int size = 1 + random.nextInt(40);
        return IntStream.range(0, size)
                .mapToObj(each -> random.ints(random.nextInt(4), 0, size).boxed().toList()).toList();
    }
}
