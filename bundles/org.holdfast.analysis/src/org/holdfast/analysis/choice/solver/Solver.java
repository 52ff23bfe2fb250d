package org.holdfast.analysis.choice.solver;

import java.util.Optional;

import org.holdfast.analysis.outcome.Progress;

/** Finds the best choices of a problem, and proves that none is better. */
public final class Solver {
    private final ChoiceProblem problem;
    private final Progress progress;

    /**
     * @param progress
     *            is told how far the search is
     */
    public Solver(ChoiceProblem problem, Progress progress) {
        this.problem = problem;
        this.progress = progress;
    }

    /**
     * The choice that misses fewest objectives; of these the one with the least cost and loss together.
     *
     * @param budget
     *            the most that it may cost
     * @return empty if nothing can be had for so little
     * @throws java.util.concurrent.CancellationException
     *             if it is no longer wanted
     */
    public Optional<Choice> best(long budget) {
        return search(Aim.MISSED, new Limits(budget, Long.MAX_VALUE)).flatMap(fewest -> search(Aim.TOTAL,
                new Limits(budget, fewest.taken().missed()))
                .map(best -> new Choice(best.offers(), best.taken(), best.proven() && fewest.proven())));
    }

    /** The cheapest choice that misses no more than so many objectives; empty if all miss more. */
    public Optional<Choice> cheapest(int missed) {
        return search(Aim.COST, new Limits(Long.MAX_VALUE, missed));
    }

    /** The choice with the least loss; of these one that misses fewest objectives; empty if nothing costs so little. */
    public Optional<Choice> leastLoss(long budget) {
        return search(Aim.LOSS, new Limits(budget, Long.MAX_VALUE));
    }

    private Optional<Choice> search(Aim aim, Limits limits) {
        return new Search(problem, aim, limits, progress).run();
    }
}
