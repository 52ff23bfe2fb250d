package org.holdfast.analysis.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.holdfast.analysis.choice.solver.Choice;
import org.holdfast.analysis.choice.solver.Solver;
import org.holdfast.analysis.cost.Spending;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.outcome.Progress;
import org.holdfast.analysis.scenario.PlanMeasures;
import org.holdfast.model.Protection;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Rational;

/**
 * Chooses protections for a budget: fewest objectives missed, then least cost and yearly loss together; each system as if
 * all that it needs were back when it is now. The full analysis then runs on the choice.
 */
public final class BudgetChoices {
    private final PlanIndex index;
    private final Optional<Rational> budget;
    private final PlanProblem problem;
    private final Solver solver;

    private BudgetChoices(PlanIndex index, Optional<Rational> budget, Progress progress) {
        this.index = index;
        this.budget = budget;
        this.problem = new PlanProblem(CoverWorths.of(index, progress), new Prices(index));
        this.solver = new Solver(problem.problem(), progress);
    }

    /**
     * The choice for a budget.
     *
     * @param budget
     *            what may be spent a year on protections and preventions; empty for any sum
     * @param withFront
     *            whether the front of budget against loss is worked out too
     * @throws CancellationException
     *             if it was cancelled
     * @throws ArithmeticException
     *             if amounts are too large to be compared exactly; names the element
     */
    public static BudgetChoice of(PlanIndex index, Optional<Rational> budget, boolean withFront, Progress progress) {
        return new BudgetChoices(index, budget, progress).choose(withFront);
    }

    private BudgetChoice choose(boolean withFront) {
        Choice unlimited = solver.best(Long.MAX_VALUE).orElseThrow();
        Choice reaching = solver.cheapest(unlimited.taken().missed()).orElseThrow();
        Optional<Choice> fitting = solver.best(problem.left(budget));
        Choice choice = fitting.orElseGet(this::bestOfCheapest);
        Map<Subject, CoverWorth> chosen = problem.covers(choice);
        List<SubjectChoice> subjects = new ArrayList<>();
        chosen.forEach((subject, worth) -> subjects
                .add(new SubjectChoice(subject, problem.open().get(subject).getFirst(), worth)));
        problem.kept().forEach((subject, present) -> subjects.add(new SubjectChoice(subject, present, present)));
        subjects.sort(Comparator.comparing(each -> Labels.of(each.subject().element())));
        List<Protection> bought = bought(chosen);
        Rational cost = cost(bought);
        return new BudgetChoice(budget, fitting.isPresent(), choice.proven() && unlimited.proven() && reaching.proven(),
                subjects, bought, leftOut(chosen, bought, cost),
                Standing.of(index, PlanMeasures.of(index), Spending.of(index).yearly()),
                Standing.of(index, measures(chosen, bought), cost),
                problem.covers(reaching).values().stream().flatMap(worth -> worth.missed().stream()).toList(),
                problem.cost(reaching), withFront ? front() : List.of());
    }

    /** Where the budget is too small for anything, what is best of all that costs least. */
    private Choice bestOfCheapest() {
        return solver.best(solver.cheapest(Integer.MAX_VALUE).orElseThrow().taken().cost()).orElseThrow();
    }

    private List<Protection> bought(Map<Subject, CoverWorth> chosen) {
        Set<Protection> bought = new HashSet<>(problem.prices().always());
        chosen.values().forEach(worth -> bought.addAll(worth.cover().bought()));
        return bought.stream().sorted(Comparator.comparing(Labels::of)).toList();
    }

    private Rational cost(List<Protection> bought) {
        List<Protection> always = problem.prices().always();
        return bought.stream().filter(protection -> !always.contains(protection)).map(problem.prices()::of)
                .reduce(problem.prices().fixed(), Rational::plus);
    }

    private CoverMeasures measures(Map<Subject, CoverWorth> chosen, List<Protection> bought) {
        Map<Subject, Cover> covers = new HashMap<>();
        chosen.forEach((subject, worth) -> covers.put(subject, worth.cover()));
        return new CoverMeasures(PlanMeasures.of(index), covers, Set.copyOf(bought)::contains);
    }

    private List<LeftOut> leftOut(Map<Subject, CoverWorth> chosen, List<Protection> bought, Rational cost) {
        return index.byName(Protection.class).stream()
                .filter(protection -> Cover.root(protection) == protection && !bought.contains(protection))
                .map(protection -> leftOut(protection, chosen, bought, left(cost)))
                .toList();
    }

    private Optional<Rational> left(Rational cost) {
        return budget.map(amount -> amount.minus(cost)).map(left -> left.signum() < 0 ? Rational.ZERO : left);
    }

    private LeftOut leftOut(Protection protection, Map<Subject, CoverWorth> chosen, List<Protection> bought,
            Optional<Rational> left) {
        Set<Protection> more = new HashSet<>(bought);
        more.add(protection);
        int meets = 0;
        Rational avoids = Rational.ZERO;
        for (Map.Entry<Subject, CoverWorth> each : chosen.entrySet()) {
            CoverWorth now = each.getValue();
            CoverWorth best = problem.open().get(each.getKey()).stream()
                    .filter(worth -> more.containsAll(worth.cover().bought()))
                    .min(Comparator.comparing((CoverWorth worth) -> worth.missed().size())
                            .thenComparing(CoverWorth::yearly))
                    .orElse(now);
            meets += now.missed().size() - best.missed().size();
            avoids = avoids.plus(now.yearly().minus(best.yearly()));
        }
        return new LeftOut(protection, problem.prices().of(protection), meets, avoids, left,
                problem.charged().contains(protection));
    }

    private List<FrontPoint> front() {
        return new Front(solver).find().stream().map(point -> {
            Map<Subject, CoverWorth> covers = problem.covers(point);
            return new FrontPoint(problem.cost(point), PlanProblem.amount(point.taken().loss()),
                    point.taken().missed(), bought(covers));
        }).toList();
    }
}
