package org.holdfast.analysis.choice.solver;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
        Optional<Choice> fewest = search(Aim.MISSED, new Limits(budget, Long.MAX_VALUE)).run();
        if (fewest.isEmpty()) {
            return fewest;
        }
        Choice known = fewest.get();
        return search(Aim.TOTAL, new Limits(budget, known.taken().missed())).from(known).run()
                .map(best -> new Choice(best.offers(), best.taken(), best.proven() && known.proven()));
    }

    /** The cheapest choice that misses no more than so many objectives; empty if all miss more. */
    public Optional<Choice> cheapest(int missed) {
        List<Integer> offers = problem.classes().stream().map(Solver::leastMissing).toList();
        Choice known = new Choice(offers, problem.taken(offers.stream().mapToInt(Integer::intValue).toArray()), true);
        return known.taken().missed() > missed ? Optional.empty()
                : search(Aim.COST, new Limits(Long.MAX_VALUE, missed)).from(known).run();
    }

    /** The choice with the least loss; of these one that misses fewest objectives; empty if nothing costs so little. */
    public Optional<Choice> leastLoss(long budget) {
        return search(Aim.LOSS, new Limits(budget, Long.MAX_VALUE)).run();
    }

    private Search search(Aim aim, Limits limits) {
        return new Search(problem, aim, limits, progress);
    }

    private static int leastMissing(List<Offer> offers) {
        return IntStream.range(0, offers.size())
                .reduce((one, other) -> offers.get(other).missed() < offers.get(one).missed() ? other : one)
                .orElseThrow();
    }
}
