package org.holdfast.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.holdfast.analysis.index.Tallies;
import org.holdfast.analysis.index.Tally;
import org.holdfast.rules.Others;
import org.junit.jupiter.api.Test;

class TalliesTest {

    @Test
    void countsEachOnceAndNotTheStart() {
        Tallies<Integer> circle = new Tallies<>(number -> List.of((number + 1) % 6, (number + 2) % 6));
        assertEquals(new Tally(2, true), circle.from(0, number -> number % 2 == 0));
    }

    @Test
    void manyCountsOnALargePlanSayAtLeastHowMany() {
        Tallies<Integer> line = new Tallies<>(number -> List.of(number + 1));
        Tally first = line.from(0, number -> true);
        Tally second = line.from(0, number -> true);
        assertFalse(first.complete());
        assertEquals(new Tally(10, false), second);
        assertEquals(" and at least 9 more systems", Others.and(second.withoutOne(), "system"));
    }

    @Test
    void inWords() {
        assertEquals("", Others.and(new Tally(0, true), "function"));
        assertEquals(" and 1 more function", Others.and(new Tally(1, true), "function"));
        assertEquals(" and 2 more functions", Others.and(new Tally(2, true), "function"));
    }
}
