package org.holdfast.cli.simulate;

import java.math.BigDecimal;

import org.holdfast.analysis.simulation.LossSimulation;
import org.holdfast.analysis.simulation.LossStatistics.Exceeded;
import org.holdfast.cli.analysis.PlanMoney;
import org.holdfast.cli.csv.CsvText;
import org.holdfast.model.value.Rational;

/** Writes the exceedance curve for spreadsheets. */
final class SimulationCsv {
    private SimulationCsv() {}

    static String of(LossSimulation simulation, PlanMoney money) {
        CsvText csv = new CsvText("loss", "currency", "probabilityOfMore");
        for (Exceeded point : simulation.statistics().exceedance()) {
            csv.row(money.plain(Rational.of(new BigDecimal(point.loss()))), money.currency(),
                    SimulationText.decimals(point.probability(), 7).toPlainString());
        }
        return csv.toString();
    }
}
