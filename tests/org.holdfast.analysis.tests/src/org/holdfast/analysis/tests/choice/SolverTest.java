package org.holdfast.analysis.tests.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.holdfast.analysis.choice.solver.Choice;
import org.holdfast.analysis.choice.solver.ChoiceProblem;
import org.holdfast.analysis.choice.solver.Solver;
import org.holdfast.analysis.outcome.Progress;
import org.junit.jupiter.api.Test;

class SolverTest {
    private static final int PROBLEMS = 1000;

    @Test
    void theChoiceIsTheBestOfAll() {
        for (int seed = 0; seed < PROBLEMS; seed++) {
            ChoiceProblem problem = problem(seed);
            EveryChoice every = new EveryChoice(problem);
            long budget = seed % 7 * 12L;
            String about = "seed " + seed + ", budget " + budget;

            Optional<Choice> best = new Solver(problem, Progress.UNWATCHED).best(budget);

            assertEquals(every.best(budget).map(taken -> taken.missed() + " " + taken.total()),
                    best.map(choice -> choice.taken().missed() + " " + choice.taken().total()), about);
            assertTrue(best.orElseThrow().proven(), about);
            assertTrue(best.orElseThrow().taken().cost() <= budget, about);
        }
    }

    @Test
    void theLeastLossIsTheLeastOfAll() {
        for (int seed = 0; seed < PROBLEMS; seed++) {
            ChoiceProblem problem = problem(seed);
            EveryChoice every = new EveryChoice(problem);
            long budget = seed % 11 * 9L;

            Optional<Choice> least = new Solver(problem, Progress.UNWATCHED).leastLoss(budget);

            assertEquals(every.leastLoss(budget).map(taken -> taken.loss() + " " + taken.missed()),
                    least.map(choice -> choice.taken().loss() + " " + choice.taken().missed()), "seed " + seed);
        }
    }

    @Test
    void theCheapestIsTheCheapestOfAll() {
        for (int seed = 0; seed < PROBLEMS; seed++) {
            ChoiceProblem problem = problem(seed);
            EveryChoice every = new EveryChoice(problem);
            int missed = seed % 8;

            Optional<Choice> cheapest = new Solver(problem, Progress.UNWATCHED).cheapest(missed);

            assertEquals(every.cheapest(missed).map(taken -> taken.cost()),
                    cheapest.map(choice -> choice.taken().cost()), "seed " + seed);
        }
    }

    @Test
    void cancelled() {
        Progress impatient = new Progress() {
            @Override
            public void done(long part, long of) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        Solver solver = new Solver(problem(7), impatient);
        assertThrows(CancellationException.class, () -> solver.best(24));
        assertThrows(CancellationException.class, () -> solver.leastLoss(24));
    }

    /** Up to 5 classes with up to 5 offers, up to 5 shared charges, amounts that are often equal and ones that are not. */
    private static ChoiceProblem problem(int seed) {
        return RandomProblems.of(seed, 1 + seed % 5, 1 + seed / 5 % 5, seed / 25 % 6, seed % 2 == 0 ? 6 : 40);
    }
}
