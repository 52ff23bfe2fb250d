package org.holdfast.cli.simulate;

import java.util.List;

import org.holdfast.analysis.cost.Total;
import org.holdfast.analysis.simulation.LossSimulation;
import org.holdfast.analysis.simulation.LossStatistics;
import org.holdfast.analysis.simulation.LossStatistics.Exceeded;
import org.holdfast.cli.analysis.PlanMoney;
import org.holdfast.cli.cost.CostJson;
import org.holdfast.cli.json.JsonText;
import org.holdfast.model.Plan;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Writes a simulation for programs; the form is stated in {@code docs/simulate.schema.json}. */
final class SimulationJson {
    private static final int DECIMALS = 7;

    private SimulationJson() {}

    static String of(Plan plan, LossSimulation simulation, Total expected, PlanMoney money) {
        LossStatistics statistics = simulation.statistics();
        JsonObject root = new JsonObject();
        root.add("plan", JsonText.text(plan.getName()));
        root.addProperty("years", simulation.settings().years());
        root.addProperty("seed", simulation.settings().seed());
        root.addProperty("mean", money.of(statistics.mean()));
        root.addProperty("standardError", money.of(statistics.error()));
        root.addProperty("standardDeviation", money.of(statistics.deviation()));
        root.add("expected", CostJson.total(expected, money));
        JsonObject percentiles = new JsonObject();
        statistics.percentiles().forEach(each -> percentiles.addProperty("P" + each.percent(), money.of(each.loss())));
        root.add("percentiles", percentiles);
        root.addProperty("tailMean", money.of(statistics.tailMean()));
        root.add("over", points(statistics.over(), money));
        root.add("exceedance", points(statistics.exceedance(), money));
        root.add("without", CostJson.gaps(simulation.without()));
        return JsonText.of(root);
    }

    private static JsonElement points(List<Exceeded> points, PlanMoney money) {
        return JsonText.array(points, point -> {
            JsonObject object = new JsonObject();
            object.addProperty("loss", money.of(point.loss()));
            object.addProperty("probability", SimulationText.decimals(point.probability(), DECIMALS));
            return object;
        });
    }
}
