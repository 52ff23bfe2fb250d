package org.holdfast.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.holdfast.analysis.index.Spread;
import org.junit.jupiter.api.Test;

class SpreadTest {
    private static final int LONG = 100_000;

    @Test
    void aWayIsAShortestOneFromTheFirstSourceThatReaches() {
        Spread<Integer> spread = Spread.from(List.of(10, 0),
                number -> number < 20 ? List.of(number + 1, number + 3) : List.of());
        assertEquals(List.of(10, 11, 14, 17), spread.way(17));
        assertEquals(List.of(0, 3, 6), spread.way(6));
        assertEquals(List.of(10, 0), spread.sources());
        assertEquals(List.of(), spread.way(-1));
    }

    @Test
    void everyWayOfATreeByChanceLeadsFromParentToChild() {
        Random random = new Random(7);
        int[] parents = IntStream.range(0, 500).map(each -> each == 0 ? 0 : random.nextInt(each)).toArray();
        Spread<Integer> spread = Spread.from(List.of(0), parent -> IntStream.range(1, parents.length)
                .filter(child -> parents[child] == parent).boxed().toList());
        for (int each = 0; each < parents.length; each++) {
            assertEquals(upwards(each, parents), spread.way(each));
        }
    }

    /** To walk all these ways would be five thousand million steps. */
    @Test
    void toAskForTheEndsOfLongWaysIsLittleWork() {
        Spread<Integer> chain = Spread.from(List.of(0), number -> number < LONG ? List.of(number + 1) : List.of());
        for (int number = 1; number <= LONG; number++) {
            List<Integer> way = chain.way(number);
            assertEquals(number + 1, way.size());
            assertEquals(1, way.get(1));
            assertEquals(number, way.getLast());
        }
    }

    private static List<Integer> upwards(int element, int[] parents) {
        List<Integer> way = new ArrayList<>(List.of(element));
        for (int step = element; step != 0; step = parents[step]) {
            way.add(parents[step]);
        }
        Collections.reverse(way);
        return way;
    }
}
