package org.holdfast.analysis.tests.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;

import org.holdfast.model.NamedElement;
import org.holdfast.testing.IndexedText;
import org.holdfast.testing.RandomPlans;
import org.junit.jupiter.api.Test;

class RandomPlansTest {

    @Test
    void theLanguageFindsNoProblemInThem() {
        List<Integer> sizes = LongStream.range(0, 100).mapToObj(RandomPlans::text).map(IndexedText::of)
                .map(plan -> plan.index().all(NamedElement.class).size()).toList();
        assertTrue(sizes.stream().allMatch(size -> size > 10 && size < 80), () -> sizes.toString());
    }

    @Test
    void theSameSeedGivesTheSamePlan() {
        assertEquals(RandomPlans.text(7), RandomPlans.text(7));
    }
}
