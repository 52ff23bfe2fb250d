package org.holdfast.ui.internal.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.holdfast.analysis.cost.Losses;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.outcome.Progress;
import org.holdfast.analysis.simulation.LossSimulation;
import org.holdfast.analysis.simulation.LossStatistics;
import org.holdfast.analysis.simulation.Perils;
import org.holdfast.model.value.Rational;
import org.holdfast.report.chart.Picture;
import org.holdfast.report.section.LossChart;
import org.holdfast.report.wording.Wording;
import org.holdfast.ui.internal.simulation.Answer.Sum;
import org.holdfast.ui.internal.settings.Amount;
import org.holdfast.ui.internal.view.LastGood;
import org.holdfast.ui.plan.PlanModel;
import org.holdfast.ui.plan.PlanSession;

/**
 * What years cost in which disasters occur by chance.
 *
 * @param sums
 *            the mean, percentiles and the worst hundredth
 * @param curve
 *            how likely a year costs more than each of some sums
 * @param revision
 *            of the plan that was simulated
 */
record Years(List<Sum> sums, Picture curve, long revision) {

    private record Subject(Perils perils, String currency, long revision) {}

    /**
     * Simulates a plan, by the thread that calls, on which that takes a while.
     *
     * @throws java.util.concurrent.CancellationException
     *             if it was cancelled
     * @throws IllegalStateException
     *             if the plan states an error of the language; the message is for the user
     */
    static Years simulate(PlanSession plan, Progress progress) {
        Subject subject = plan.readNow(Years::subject);
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        LossSimulation simulation = LossSimulation.of(subject.perils(),
                new LossSimulation.Settings(Amount.YEARS.value(), Amount.SEED.value(), List.of()), threads, progress);
        return new Years(sums(simulation.statistics(), subject.currency()),
                LossChart.of(simulation.statistics(), subject.currency(), Simulating.WORDING), subject.revision());
    }

    private static Subject subject(PlanModel model) {
        PlanIndex index = model.index().orElseThrow(
                () -> new IllegalStateException(LastGood.mendFirst(LastGood.error(model), false)));
        return new Subject(Perils.of(index, Losses.of(index).recovered()), Sums.currency(index),
                model.state().revision());
    }

    private static List<Sum> sums(LossStatistics statistics, String currency) {
        Wording wording = Simulating.WORDING;
        List<Sum> sums = new ArrayList<>();
        sums.add(new Sum("A year on the average", money(statistics.mean(), currency)));
        statistics.percentiles().forEach(percentile -> sums.add(new Sum(
                wording.messages().text("chance.percentile", percentile.percent(), 100 - percentile.percent()),
                money(percentile.loss(), currency))));
        sums.add(new Sum(wording.messages().text("chance.tail"), money(statistics.tailMean(), currency)));
        return List.copyOf(sums);
    }

    private static String money(double amount, String currency) {
        return Simulating.WORDING.money(Rational.of(new BigDecimal(amount)), currency);
    }
}
