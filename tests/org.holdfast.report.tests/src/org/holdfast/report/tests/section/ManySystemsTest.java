package org.holdfast.report.tests.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.holdfast.report.content.Block;
import org.junit.jupiter.api.Test;

/** Where there are many systems, the map of disasters stays readable, and does not grow with their number. */
class ManySystemsTest {
    private static final String PLAN = """
            plan p
            level 1 "Loss"
            disaster fire "Fire" { level 1  strikes component s77  destroys  once every 50 years }
            """;

    @Test
    void theMapShowsThoseThatAreHitHardest() {
        Block.Figure map = map(100);
        assertEquals("What disasters do to systems: the 40 of 100 that are hit hardest", map.caption());
        assertTrue(map.svg().contains("S77"), map.svg());
        assertTrue(map.svg().contains("S39"), map.svg());
        assertFalse(map.svg().contains("S41"), map.svg());
    }

    /** Its objective is missed: there is no copy of it and no way back. */
    @Test
    void thePictureOfObjectivesShowsThoseThatAreWorstOff() {
        List<Block.Figure> figures = figures("objectives-figure", 100, " { RTO 1 h }");

        assertEquals(List.of("objectives-figure", "objectives-figure-2"),
                figures.stream().map(Block.Figure::anchor).toList());
        assertEquals(
                "What is asked, and what is achieved in the worst disaster: the 60 of 100 systems that are worst off",
                figures.getFirst().caption());
        // by name: s1, s10, s100, s11 … s61, which is the 59th, and s77
        assertTrue(figures.getLast().svg().contains(">S77<"), figures.getLast().svg());
        assertTrue(figures.getLast().svg().contains(">S61<"), figures.getLast().svg());
        assertFalse(figures.getLast().svg().contains(">S62<"), figures.getLast().svg());
    }

    @Test
    void itDoesNotGrow() {
        assertEquals(map(100).svg().length(), map(400).svg().length(), 100);
    }

    /** The system that is struck, and of those that are not the first 39. */
    private static Block.Figure map(int systems) {
        return figures("disasters-systems", systems, "").getFirst();
    }

    private static List<Block.Figure> figures(String anchor, int systems, String says) {
        String all = IntStream.rangeClosed(1, systems).mapToObj(i -> "system s" + i + " \"S" + i + "\"" + says + "\n")
                .collect(Collectors.joining());
        return Told.of(PLAN + all).blocks().stream().filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast).filter(figure -> figure.anchor().startsWith(anchor)).toList();
    }
}
