package org.holdfast.rules.tests.h;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.holdfast.analysis.index.Cycles;
import org.holdfast.analysis.index.Spread;
import org.junit.jupiter.api.Test;

/** Which elements lead to one another, compared with what following all ways finds. */
class CyclesTest {

    @Test
    void anElementThatLeadsToItself() {
        Map<String, List<String>> ways = Map.of("a", List.of("a", "b"), "b", List.of());
        assertEquals(List.of(List.of("a")), Cycles.among(List.of("a"), ways::get).cycles());
    }

    @Test
    void aLongChainDoesNoHarm() {
        int end = 200_000;
        assertEquals(List.of(), Cycles.among(List.of(0), each -> each < end ? List.of(each + 1) : List.of()).cycles());
        assertEquals(end + 1, Cycles.among(List.of(0), each -> List.of(each < end ? each + 1 : 0)).cycles().getFirst()
                .size());
    }

    @Test
    void byChance() {
        for (int seed = 0; seed < 300; seed++) {
            List<List<Integer>> ways = ways(new Random(seed));
            List<Integer> all = IntStream.range(0, ways.size()).boxed().toList();
            Cycles<Integer> cycles = Cycles.among(all, ways::get);
            Set<Integer> inCycles = new HashSet<>();
            cycles.cycles().forEach(cycle -> cycle.forEach(each -> assertTrue(inCycles.add(each))));
            for (int one : all) {
                assertEquals(leads(one, one, ways), inCycles.contains(one), "seed " + seed);
                for (int other : all) {
                    boolean both = one == other || leads(one, other, ways) && leads(other, one, ways);
                    assertEquals(both, cycles.together(one, other), "seed " + seed);
                }
            }
        }
    }

    private static boolean leads(int from, int to, List<List<Integer>> ways) {
        return Spread.from(ways.get(from), ways::get).reaches(to);
    }

    private static List<List<Integer>> ways(Random random) {
        int size = 1 + random.nextInt(8);
        List<List<Integer>> ways = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            ways.add(random.ints(random.nextInt(3), 0, size).boxed().toList());
        }
        return ways;
    }
}
