package org.holdfast.cli.simulate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.holdfast.analysis.cost.Gap;
import org.holdfast.analysis.cost.Total;
import org.holdfast.analysis.simulation.LossSimulation;
import org.holdfast.analysis.simulation.LossStatistics;
import org.holdfast.analysis.simulation.LossStatistics.Exceeded;
import org.holdfast.analysis.simulation.LossStatistics.Percentile;
import org.holdfast.cli.analysis.PlanMoney;
import org.holdfast.cli.console.Counted;
import org.holdfast.cli.console.Printable;
import org.holdfast.cli.console.TextTable;
import org.holdfast.cli.console.TextTable.Side;
import org.holdfast.cli.console.Wrapping;

/** Writes a simulation for people. */
final class SimulationText {
    private static final int BAR = 40;
    private static final int EACH = 5;

    private final PlanMoney money;

    SimulationText(PlanMoney money) {
        this.money = money;
    }

    /** A number that was simulated, rounded half-even. */
    static BigDecimal decimals(double number, int decimals) {
        return new BigDecimal(number).setScale(decimals, RoundingMode.HALF_EVEN);
    }

    String of(LossSimulation simulation, Total expected) {
        LossStatistics statistics = simulation.statistics();
        StringBuilder text = new StringBuilder("What a year costs: ")
                .append(Counted.of(simulation.settings().years(), "year")).append(" simulated, seed ")
                .append(simulation.settings().seed()).append("\n\n");
        text.append(figures(statistics, expected)).append("\nHow likely a year costs more than\n")
                .append(curve(statistics.exceedance()));
        if (!statistics.over().isEmpty()) {
            text.append("\nAsked for\n");
            TextTable table = new TextTable(Side.RIGHT, Side.RIGHT);
            statistics.over().forEach(each -> table.row(money.of(each.loss()), percent(each.probability())));
            text.append(table);
        }
        return text.append(without(simulation.without())).toString();
    }

    private TextTable figures(LossStatistics statistics, Total expected) {
        TextTable table = new TextTable(Side.LEFT, Side.RIGHT, Side.LEFT);
        table.row("mean", money.of(statistics.mean()), "standard error " + money.of(statistics.error()));
        table.row("expected (ALE)", money.of(expected), "with likely durations");
        table.row("standard deviation", money.of(statistics.deviation()), "");
        for (Percentile percentile : statistics.percentiles()) {
            table.row("P" + percentile.percent(), money.of(percentile.loss()),
                    percentile.percent() + " of 100 years cost no more");
        }
        return table.row("tail mean", money.of(statistics.tailMean()), "of the worst hundredth of the years");
    }

    /** Every fifth point of the curve, up to the first that no year reaches. */
    private TextTable curve(List<Exceeded> curve) {
        TextTable table = new TextTable(Side.RIGHT, Side.RIGHT, Side.LEFT);
        for (int i = 0; i < curve.size(); i += EACH) {
            Exceeded point = curve.get(i);
            int bar = (int) Math.round(point.probability() * BAR);
            table.row(money.of(point.loss()), percent(point.probability()),
                    bar == 0 && point.probability() > 0 ? "." : "#".repeat(bar));
            if (point.probability() == 0) {
                break;
            }
        }
        return table;
    }

    private static String percent(double share) {
        BigDecimal percent = decimals(share * 100, 2);
        return share > 0 && percent.signum() == 0 ? "< 0.01 %" : percent.toPlainString() + " %";
    }

    private static String without(List<Gap> gaps) {
        StringBuilder text = new StringBuilder();
        for (Gap gap : gaps) {
            text.append(text.isEmpty() ? "\n" : "");
            Wrapping.of(Printable.of("Simulated without " + gap.what() + ": " + gap.because() + "."), TextTable.WIDTH)
                    .forEach(line -> text.append(line).append('\n'));
        }
        return text.toString();
    }
}
