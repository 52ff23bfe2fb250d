package org.holdfast.cli.cost;

import java.util.List;
import java.util.Optional;

import org.holdfast.analysis.cost.LineCost;
import org.holdfast.analysis.cost.LossShare;
import org.holdfast.analysis.cost.LossShares;
import org.holdfast.analysis.cost.MeasureBalance;
import org.holdfast.analysis.cost.PlanCost;
import org.holdfast.analysis.cost.ScenarioCost;
import org.holdfast.analysis.cost.Spending;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.cli.analysis.PlanMoney;
import org.holdfast.cli.csv.CsvText;
import org.holdfast.cli.json.JsonText;
import org.holdfast.model.name.Labels;
import org.holdfast.model.sort.Sort;
import org.holdfast.model.value.Rational;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** What all disasters of a plan cost, and what its measures are worth. */
final class PlanView implements CostView {
    private final PlanCost cost;
    private final Spending spending;
    private final List<MeasureBalance> balances;
    private final PlanMoney money;

    PlanView(PlanCost cost, PlanIndex index, List<MeasureBalance> balances, PlanMoney money) {
        this.cost = cost;
        this.spending = Spending.of(index);
        this.balances = balances;
        this.money = money;
    }

    @Override
    public String text() {
        return new PlanText(money).of(cost, spending, balances);
    }

    /** The systems and functions of which no outage cost holds in some scenario, by name. */
    static List<String> uncosted(PlanCost cost) {
        return cost.scenarios().stream().flatMap(scenario -> scenario.lines().stream())
                .filter(line -> line.cost() instanceof LineCost.Uncosted).map(line -> Labels.of(line.element()))
                .distinct().sorted().toList();
    }

    @Override
    public void addTo(JsonObject root) {
        root.add("yearly", CostJson.total(cost.yearly(), money));
        root.add("scenarios", JsonText.array(cost.scenarios(), each -> CostJson.summary(each, money)));
        root.add("disasters", shares(LossShares.byDisaster(cost)));
        root.add("levels", shares(LossShares.byLevel(cost)));
        root.add("kinds", shares(LossShares.byKind(cost)));
        root.add("uncosted", JsonText.texts(uncosted(cost)));
        root.add("spending", amount(Optional.of(spending.yearly())));
        root.add("budget", amount(spending.budget()));
        root.add("measures", JsonText.array(balances, this::balance));
    }

    private JsonElement shares(List<LossShare> shares) {
        return JsonText.array(shares, share -> {
            JsonObject object = new JsonObject();
            object.addProperty("name", share.name());
            object.add("yearly", CostJson.total(share.yearly(), money));
            return object;
        });
    }

    private JsonObject balance(MeasureBalance balance) {
        JsonObject object = new JsonObject();
        object.addProperty("measure", Labels.of(balance.measure()));
        object.addProperty("sort", Sort.of(balance.measure().eClass()).word());
        object.add("cost", amount(balance.cost()));
        boolean known = balance.avoided().isComplete();
        object.add("avoids", amount(Optional.of(balance.avoided().amount()).filter(amount -> known)));
        object.add("net", amount(Optional.of(balance.net()).filter(amount -> known)));
        if (!known) {
            object.addProperty("reason", balance.avoided().without().getFirst().toString());
        }
        return object;
    }

    private JsonElement amount(Optional<Rational> amount) {
        return amount.<JsonElement>map(each -> new JsonPrimitive(money.of(each))).orElse(JsonNull.INSTANCE);
    }

    @Override
    public String csv() {
        CsvText csv = new CsvText("scenario", "disaster", "level", "perYear", "single", "yearly", "currency",
                "complete");
        for (ScenarioCost each : cost.scenarios()) {
            csv.row(each.scenario().name(), each.scenario().disaster().map(Labels::of).orElse(""),
                    each.scenario().disaster().flatMap(disaster -> Optional.ofNullable(disaster.getLevel()))
                            .map(level -> "" + level.getNumber()).orElse(""),
                    each.scenario().perYear().map(often -> often.rounded(6).toPlainString()).orElse(""),
                    money.plain(each.single().amount()), money.plain(each.yearly().amount()), money.currency(),
                    String.valueOf(each.yearly().isComplete()));
        }
        return csv.toString();
    }
}
