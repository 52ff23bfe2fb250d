package org.holdfast.cli.impact;

import java.util.Collection;

import org.holdfast.analysis.failure.TakenAlong;
import org.holdfast.analysis.failure.Toll;
import org.holdfast.cli.json.JsonText;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Plan;
import org.holdfast.model.name.Labels;
import org.holdfast.model.sort.Sort;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** Writes what each loss takes along for programs; the form is stated in {@code docs/impact.schema.json}. */
final class OverviewJson {
    private OverviewJson() {}

    static String of(Plan plan, Overview overview) {
        JsonObject root = new JsonObject();
        root.add("plan", JsonText.text(plan.getName()));
        root.addProperty("components", overview.components());
        root.add("losses", JsonText.array(overview.rows(), OverviewJson::row));
        root.add("functions", JsonText.array(overview.functions(), OverviewJson::weakness));
        return JsonText.of(root);
    }

    private static JsonObject row(Overview.Row row) {
        JsonObject object = new JsonObject();
        object.addProperty("component", Labels.of(row.toll().lost()));
        object.addProperty("sort", Sort.of(row.toll().lost().eClass()).word());
        object.add("takesAlong", numbers(row.toll()));
        object.add("atFirst", numbers(row.atFirst()));
        object.add("which", which(row.which()));
        return object;
    }

    private static JsonObject numbers(Toll toll) {
        JsonObject object = new JsonObject();
        object.addProperty("functions", toll.functions());
        object.addProperty("offerings", toll.offerings());
        object.addProperty("users", toll.users());
        return object;
    }

    static JsonObject which(TakenAlong taken) {
        JsonObject object = new JsonObject();
        object.add("functions", names(taken.functions()));
        object.add("offerings", names(taken.offerings()));
        object.add("userGroups", names(taken.users()));
        return object;
    }

    static JsonArray names(Collection<? extends NamedElement> elements) {
        return JsonText.texts(elements.stream().map(Labels::of).toList());
    }

    private static JsonObject weakness(Overview.Weakness weakness) {
        JsonObject object = new JsonObject();
        object.addProperty("function", Labels.of(weakness.function()));
        if (weakness.alwaysDown()) {
            object.add("components", JsonNull.INSTANCE);
            object.add("persons", JsonNull.INSTANCE);
            object.add("cutSets", JsonNull.INSTANCE);
            object.addProperty("reason",
                    "it is down without any loss: it, or something that it needs, needs more people than there are");
            return object;
        }
        object.add("components", names(weakness.components()));
        object.add("persons", names(weakness.persons()));
        weakness.cutSets().ifPresentOrElse(
                sets -> object.add("cutSets", JsonText.array(sets, OverviewJson::names)), () -> {
                    object.add("cutSets", JsonNull.INSTANCE);
                    object.addProperty("reason", "cut sets were not asked for");
                });
        return object;
    }
}
