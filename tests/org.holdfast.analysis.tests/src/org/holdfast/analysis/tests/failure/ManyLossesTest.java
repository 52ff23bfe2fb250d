package org.holdfast.analysis.tests.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;

import org.holdfast.analysis.failure.CutSets;
import org.holdfast.analysis.failure.Failure;
import org.holdfast.analysis.failure.PointsOfFailure;
import org.holdfast.analysis.failure.TakenAlong;
import org.holdfast.analysis.failure.Toll;
import org.holdfast.analysis.failure.Tolls;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.outcome.Progress;
import org.holdfast.analysis.scenario.Scenarios;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Component;
import org.holdfast.model.UserGroup;
import org.holdfast.testing.IndexedText;
import org.junit.jupiter.api.Test;

/** More components than are tried at once, with rings of needs, of alternatives and of stand-ins. */
class ManyLossesTest {
    private static final int SIZE = 1200;
    private static final PlanIndex INDEX = IndexedText.of(text()).index();

    @Test
    void allAtOnceIsAsOneByOne() {
        List<Toll> tolls = Tolls.withStandIns(INDEX, Progress.UNWATCHED);
        assertEquals(SIZE, tolls.size());
        for (Toll toll : tolls) {
            TakenAlong taken = Failure.of(INDEX, Scenarios.loss(List.of(toll.lost()))).despiteStandIns();
            assertEquals(new Toll(toll.lost(), taken.functions().size(), taken.offerings().size(),
                    taken.users().stream().mapToLong(UserGroup::getCount).sum()), toll);
        }
        assertTrue(tolls.stream().filter(toll -> toll.functions() > 3).count() > 20);
    }

    @Test
    void singlePointsOfFailureAreThoseThatTakeTheFunctionAlong() {
        List<BusinessFunction> functions = INDEX.byName(BusinessFunction.class);
        PointsOfFailure points = PointsOfFailure.of(INDEX, functions);
        for (BusinessFunction function : functions) {
            List<Component> alone = INDEX.byName(Component.class).stream()
                    .filter(lost -> Failure.of(INDEX, Scenarios.loss(List.of(lost))).despiteStandIns().functions()
                            .contains(function))
                    .toList();
            assertEquals(alone, points.components(function));
            assertEquals(alone,
                    CutSets.of(INDEX, function, 1, Progress.UNWATCHED).stream().map(List::getFirst).toList());
        }
    }

    @Test
    void whatIsCancelledEnds() {
        Progress cancelled = new Progress() {
            @Override
            public void done(long part, long of) {
                throw new AssertionError("nothing was to be done");
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> Tolls.atFirst(INDEX, cancelled));
    }

    private static String text() {
        Random random = new Random(5);
        StringBuilder text = new StringBuilder("plan p\n");
        for (int number = 0; number < SIZE; number++) {
            List<String> needs = new ArrayList<>();
            if (random.nextInt(20) > 0) {
                // now and then a later one, so that there are rings
                needs.add("n" + (random.nextInt(10) == 0 ? other(random, number)
                        : Math.max(0, number - 1 - random.nextInt(30))));
            }
            if (random.nextInt(4) == 0) {
                needs.add("any of (n" + other(random, number) + ", n" + SIZE + ")");
            }
            needs.remove("n" + number);
            text.append("network n" + number + " {" + (needs.isEmpty() ? "" : " needs " + String.join(", ", needs))
                    + (random.nextInt(25) == 0 ? " fails over to n" + other(random, number) + " within 1 h" : "")
                    + " }\n");
        }
        for (int number = 0; number < 40; number++) {
            text.append("function f" + number + " { needs n" + random.nextInt(SIZE) + ", 2 of (n" + random.nextInt(400)
                    + ", n" + (400 + random.nextInt(400)) + ", n" + (800 + random.nextInt(400)) + ") }\n");
            text.append("product p" + number + " { needs f" + number + " }\n");
            text.append("users u" + number + " { count " + (1 + number) + " use n" + random.nextInt(SIZE) + " }\n");
        }
        return text.toString().replace("n" + SIZE + ")", "n0)");
    }

    private static int other(Random random, int number) {
        return 1 + (number + random.nextInt(SIZE - 2)) % (SIZE - 1);
    }
}
