package org.holdfast.report;

import java.util.List;
import java.util.Optional;

import org.holdfast.analysis.choice.BudgetChoice;
import org.holdfast.analysis.choice.BudgetChoices;
import org.holdfast.analysis.cost.Losses;
import org.holdfast.analysis.cost.Spending;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.outcome.Progress;
import org.holdfast.analysis.simulation.LossSimulation;
import org.holdfast.analysis.simulation.Perils;

/** What years to come may cost, and what money for protection is best spent on: asked the same way in each report. */
final class Outlook {
    private static final int YEARS = 100_000;
    private static final long SEED = 1;

    private Outlook() {}

    static LossSimulation simulated(PlanIndex index, Losses losses) {
        return LossSimulation.of(Perils.of(index, losses.recovered()),
                new LossSimulation.Settings(YEARS, SEED, List.of()), Runtime.getRuntime().availableProcessors(),
                Progress.UNWATCHED);
    }

    /** Empty where the search would be too large, which it says by an arithmetic exception. */
    static Optional<BudgetChoice> chosen(PlanIndex index, Spending spending) {
        try {
            return Optional.of(BudgetChoices.of(index, spending.budget(), true, Progress.UNWATCHED));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }
}
