package org.holdfast.analysis.choice.solver;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.outcome.Progress;

/**
 * Branch and bound over the shared charges: is this one bought or not? Where all are decided a knapsack is left.
 */
final class Search {
    private static final int MOST_NODES = 20_000;

    private final ChoiceProblem problem;
    private final Aim aim;
    private final Tableau tableau;
    private final Relaxation relaxation;
    private final Progress progress;
    private final Set<BitSet> solved = new HashSet<>();
    private final Deque<Node> nodes = new ArrayDeque<>();
    private boolean proven = true;
    private long least = Long.MAX_VALUE;
    private int @Nullable [] best;

    private record Node(Decisions decisions, long bound, long costPrice, long missedPrice) {}

    Search(ChoiceProblem problem, Aim aim, Limits limits, Progress progress) {
        this.problem = problem;
        this.aim = aim;
        this.tableau = Tableau.of(problem, aim, limits);
        this.relaxation = new Relaxation(tableau, picks -> {});
        this.progress = progress;
    }

    /** Begins with a choice that keeps to the limits: only what is better is looked for. */
    Search from(Choice known) {
        Taken taken = known.taken();
        least = switch (aim) {
            case MISSED -> taken.missed();
            case TOTAL -> taken.total();
            case LOSS -> Math.addExact(Math.multiplyExact(taken.loss(), problem.mostMissed() + 1), taken.missed());
            case COST -> taken.cost();
        };
        best = known.offers().stream().mapToInt(Integer::intValue).toArray();
        return this;
    }

    /** The choice that counts least; empty if none keeps to the limits. */
    Optional<Choice> run() {
        nodes.push(new Node(new Decisions(new BitSet(), new BitSet()), Long.MIN_VALUE, 0, 0));
        for (int count = 1; !nodes.isEmpty(); count++) {
            if (progress.isCancelled()) {
                throw new CancellationException("the choice is no longer wanted");
            }
            progress.done(count, count + nodes.size());
            if (count > MOST_NODES) {
                proven = false;
                break;
            }
            visit(nodes.pop());
        }
        int[] offers = best;
        return offers == null ? Optional.empty()
                : Optional.of(new Choice(Arrays.stream(offers).boxed().toList(), problem.taken(offers),
                        proven));
    }

    private void visit(Node node) {
        Decisions decisions = affordable(node.decisions());
        if (!isOpen(node.bound()) || !leavesOffers(decisions)) {
            return;
        }
        Relaxed relaxed = relaxation.highest(decisions, node.costPrice(), node.missedPrice());
        if (!isOpen(relaxed.bound())) {
            return;
        }
        BitSet used = used(decisions, relaxed.picks());
        solve(used, relaxed);
        BitSet open = open(decisions);
        if (open.isEmpty() || !isOpen(relaxed.bound())) {
            solve(decisions.bought(), relaxed);
            return;
        }
        int charge = next(open, used);
        push(decisions.refusing(charge), relaxed);
        push(decisions.buying(charge), relaxed);
    }

    private void push(Decisions decisions, Relaxed relaxed) {
        nodes.push(new Node(decisions, relaxed.bound(), relaxed.costPrice(), relaxed.missedPrice()));
    }

    private boolean isOpen(long bound) {
        return least == Long.MAX_VALUE || bound <= relaxation.scale.scaled(least - 1);
    }

    /** What is left of the budget does not pay for all that is open. */
    private Decisions affordable(Decisions decisions) {
        long left = tableau.limits.cost() - decisions.paid(tableau.prices);
        BitSet refused = (BitSet) decisions.refused().clone();
        open(decisions).stream().filter(charge -> tableau.prices[charge] > left).forEach(refused::set);
        return new Decisions(decisions.bought(), refused);
    }

    private boolean leavesOffers(Decisions decisions) {
        return tableau.limits.cost() >= decisions.paid(tableau.prices) && tableau.rows.stream().allMatch(
                row -> IntStream.range(0, row.size()).anyMatch(i -> decisions.allow(row, i)));
    }

    /** Shared charges that are not decided. */
    private BitSet open(Decisions decisions) {
        BitSet open = new BitSet();
        tableau.rows.forEach(row -> Arrays.stream(row.shared()).filter(decisions::isOpen).forEach(open::set));
        return open;
    }

    /** What is bought, and what the picks need beside it. */
    private BitSet used(Decisions decisions, int[] picks) {
        BitSet used = (BitSet) decisions.bought().clone();
        for (int each = 0; each < picks.length; each++) {
            Tableau.Row row = tableau.rows.get(each);
            Arrays.stream(row.charges()[picks[each]]).forEach(position -> used.set(row.shared()[position]));
        }
        return used;
    }

    /** The dearest that would be used, else the dearest: it makes the most difference. */
    private int next(BitSet open, BitSet used) {
        BitSet wanted = (BitSet) open.clone();
        wanted.and(used);
        return (wanted.isEmpty() ? open : wanted).stream().boxed()
                .max((one, other) -> tableau.prices[one] != tableau.prices[other]
                        ? Long.compare(tableau.prices[one], tableau.prices[other])
                        : Integer.compare(other, one))
                .orElseThrow();
    }

    /** Looks for the best choice that needs nothing but what is bought. */
    private void solve(BitSet bought, Relaxed relaxed) {
        if (!solved.add(bought)) {
            return;
        }
        BitSet refused = new BitSet();
        refused.set(0, tableau.prices.length);
        refused.andNot(bought);
        Decisions decided = new Decisions(bought, refused);
        long worth = decided.paid(tableau.worths);
        Tableau left = tableau.with(decided);
        if (left.limits.cost() < 0 || left.isHopeless() || worth >= least) {
            return;
        }
        Knapsack knapsack = new Knapsack(left, least - worth).solve(
                relaxation.scale.unscaled(relaxed.costPrice()), relaxation.scale.unscaled(relaxed.missedPrice()));
        proven &= knapsack.isComplete();
        if (knapsack.isFound()) {
            least = knapsack.least() + worth;
            best = left.origins(knapsack.picks());
        }
    }
}
