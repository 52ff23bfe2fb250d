package org.holdfast.cli.cost;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

import org.holdfast.analysis.cost.CostLine;
import org.holdfast.analysis.cost.Gap;
import org.holdfast.analysis.cost.LineCost;
import org.holdfast.analysis.cost.ScenarioCost;
import org.holdfast.analysis.cost.Total;
import org.holdfast.cli.analysis.PlanMoney;
import org.holdfast.cli.json.JsonText;
import org.holdfast.model.name.Labels;
import org.holdfast.model.sort.Sort;
import org.holdfast.model.value.Rational;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Pieces of what {@code holdfast cost} writes for programs; the form is stated in {@code docs/cost.schema.json}. */
public final class CostJson {
    private static final int DECIMALS = 6;

    private CostJson() {}

    static JsonObject summary(ScenarioCost cost, PlanMoney money) {
        JsonObject object = new JsonObject();
        object.addProperty("scenario", cost.scenario().name());
        object.add("disaster", JsonText.text(cost.scenario().disaster().map(Labels::of)));
        object.add("perYear", perYear(cost.scenario().perYear()));
        object.add("single", total(cost.single(), money));
        object.add("yearly", total(cost.yearly(), money));
        return object;
    }

    static JsonObject detailed(ScenarioCost cost, PlanMoney money) {
        JsonObject object = summary(cost, money);
        object.add("lines", JsonText.array(cost.lines(), line -> line(line, money)));
        return object;
    }

    /** A sum, and what it lacks. */
    public static JsonObject total(Total total, PlanMoney money) {
        JsonObject object = new JsonObject();
        object.addProperty("amount", money.of(total.amount()));
        object.addProperty("complete", total.isComplete());
        object.add("without", gaps(total.without()));
        return object;
    }

    /** What was not computed. */
    public static JsonArray gaps(Collection<Gap> gaps) {
        return JsonText.array(gaps, gap -> {
            JsonObject object = new JsonObject();
            object.addProperty("what", gap.what());
            object.addProperty("reason", gap.because());
            return object;
        });
    }

    private static JsonElement perYear(Optional<Rational> perYear) {
        return perYear.<JsonElement>map(often -> number(often.rounded(DECIMALS))).orElse(JsonNull.INSTANCE);
    }

    private static JsonPrimitive number(BigDecimal number) {
        return new JsonPrimitive(number);
    }

    private static JsonObject line(CostLine line, PlanMoney money) {
        JsonObject object = new JsonObject();
        object.addProperty("element", Labels.of(line.element()));
        object.addProperty("sort", Sort.of(line.element().eClass()).word());
        switch (line.cost()) {
            case LineCost.Counted counted -> counted(counted, money, object);
            case LineCost.Uncosted none -> {
                object.addProperty("cost", money.of(Rational.ZERO));
                object.addProperty("reason", LineCost.Uncosted.REASON);
            }
            case LineCost.Unknown unknown -> {
                object.add("cost", JsonNull.INSTANCE);
                object.addProperty("reason", unknown.because());
            }
        }
        return object;
    }

    private static void counted(LineCost.Counted counted, PlanMoney money, JsonObject object) {
        object.addProperty("cost", money.of(counted.amount()));
        object.addProperty("by", Labels.of(counted.by()));
        object.add("outage", JsonText.seconds(counted.outageSeconds()));
        object.add("lost", JsonText.seconds(counted.lostSeconds()));
        object.addProperty("once", money.of(counted.curve().fixed()));
        object.add("hourly", JsonText.array(counted.curve().stretches(counted.outageSeconds()), stretch -> {
            JsonObject part = new JsonObject();
            part.add("seconds", JsonText.seconds(stretch.seconds()));
            part.addProperty("perHour", money.of(stretch.perHour()));
            part.addProperty("cost", money.of(stretch.cost()));
            return part;
        }));
        object.addProperty("lostData", money.of(counted.curve().lostData(counted.lostSeconds())));
    }
}
