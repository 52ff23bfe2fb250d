package org.holdfast.analysis.tests.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.holdfast.analysis.choice.solver.ChoiceProblem;
import org.holdfast.analysis.choice.solver.Offer;
import org.holdfast.analysis.choice.solver.Taken;

/** All choices there are, one after another: what the solver is held against. */
final class EveryChoice {
    private final ChoiceProblem problem;
    private final List<Taken> all = new ArrayList<>();

    EveryChoice(ChoiceProblem problem) {
        this.problem = problem;
        take(new ArrayList<>());
    }

    Optional<Taken> best(long budget) {
        return all.stream().filter(taken -> taken.cost() <= budget)
                .min(Comparator.comparing(Taken::missed).thenComparing(Taken::total));
    }

    Optional<Taken> leastLoss(long budget) {
        return all.stream().filter(taken -> taken.cost() <= budget)
                .min(Comparator.comparing(Taken::loss).thenComparing(Taken::missed));
    }

    Optional<Taken> cheapest(int missed) {
        return all.stream().filter(taken -> taken.missed() <= missed).min(Comparator.comparing(Taken::cost));
    }

    private void take(List<Offer> taken) {
        if (taken.size() == problem.classes().size()) {
            all.add(sum(taken));
            return;
        }
        for (Offer offer : problem.classes().get(taken.size())) {
            taken.add(offer);
            take(taken);
            taken.removeLast();
        }
    }

    private Taken sum(List<Offer> offers) {
        long cost = 0;
        long loss = 0;
        int missed = 0;
        Set<Integer> charged = new HashSet<>();
        for (Offer offer : offers) {
            cost += offer.cost();
            loss += offer.loss();
            missed += offer.missed();
            for (int charge : offer.charges()) {
                if (charged.add(charge)) {
                    cost += problem.charges().get(charge);
                }
            }
        }
        return new Taken(cost, loss, missed);
    }
}
