package org.holdfast.cli.choose;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.holdfast.analysis.choice.BudgetChoice;
import org.holdfast.analysis.choice.CoverWorth;
import org.holdfast.analysis.choice.FrontPoint;
import org.holdfast.analysis.choice.LeftOut;
import org.holdfast.analysis.choice.Miss;
import org.holdfast.analysis.choice.Standing;
import org.holdfast.analysis.choice.SubjectChoice;
import org.holdfast.analysis.cost.Gap;
import org.holdfast.cli.json.JsonText;
import org.holdfast.model.ConsistencyGroup;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Plan;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Rational;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Writes a choice for programs; the form is stated in {@code docs/choose.schema.json}. */
final class ChoiceJson {
    private final Amounts amounts;
    private final ChoiceWords words;

    private ChoiceJson(Amounts amounts) {
        this.amounts = amounts;
        this.words = new ChoiceWords(amounts);
    }

    static String of(Plan plan, BudgetChoice choice) {
        return JsonText.of(new ChoiceJson(Amounts.of(plan)).root(plan, choice));
    }

    private JsonObject root(Plan plan, BudgetChoice choice) {
        JsonObject root = new JsonObject();
        root.add("plan", JsonText.text(plan.getName()));
        root.add("budget", choice.budget().map(this::money).orElse(JsonNull.INSTANCE));
        root.addProperty("withinBudget", choice.isWithin());
        root.addProperty("proven", choice.isProven());
        root.add("now", standing(choice.before()));
        root.add("chosen", standing(choice.after()));
        root.add("estimatedChange", money(choice.estimatedChange()));
        root.add("change", money(choice.change()));
        root.add("bought", names(choice.bought()));
        root.add("leftOut", JsonText.array(choice.leftOut(), this::leftOut));
        root.add("subjects", JsonText.array(choice.subjects(), each -> subject(each, choice)));
        root.add("outOfReach", JsonText.array(choice.outOfReach(), ChoiceJson::missed));
        root.add("cheapest", money(choice.cheapest()));
        root.add("front", JsonText.array(choice.front(), this::point));
        return root;
    }

    private JsonObject standing(Standing standing) {
        JsonObject object = new JsonObject();
        object.add("missed", JsonText.array(standing.missed(), ChoiceJson::missed));
        object.add("notCompared", gaps(standing.gaps()));
        object.add("cost", money(standing.cost()));
        object.add("loss", standing.yearly().isComplete() ? money(standing.yearly().amount()) : JsonNull.INSTANCE);
        object.add("reason", reason(standing.yearly().without()));
        object.add("lossAtLeast", money(standing.yearly().amount()));
        return object;
    }

    private JsonObject leftOut(LeftOut out) {
        JsonObject object = new JsonObject();
        object.addProperty("protection", Labels.of(out.protection()));
        object.add("cost", money(out.price()));
        object.addProperty("meets", out.meets());
        object.add("avoids", money(out.avoids()));
        object.addProperty("affordable", out.isAffordable());
        object.addProperty("because", words.why(out));
        return object;
    }

    private JsonObject subject(SubjectChoice choice, BudgetChoice whole) {
        JsonObject object = new JsonObject();
        object.addProperty("subject", Labels.of(choice.subject().element()));
        object.addProperty("sort", choice.subject().element() instanceof ConsistencyGroup ? "group" : "system");
        object.add("members", names(choice.subject().members()));
        object.addProperty("changed", !choice.isUnchanged());
        object.add("now", worth(choice.present()));
        object.add("chosen", worth(choice.chosen()));
        String why = ChoiceWords.why(choice, whole.bought());
        object.add("because", why.isEmpty() ? JsonNull.INSTANCE : new JsonPrimitive(why));
        return object;
    }

    private JsonObject worth(CoverWorth worth) {
        JsonObject object = new JsonObject();
        object.add("protections", names(worth.cover().protections()));
        object.add("capturedBy", JsonText.text(worth.cover().capturing().map(Labels::of)));
        object.add("missed", JsonText.array(worth.missed(), ChoiceJson::missed));
        object.add("loss", worth.isKnown() ? money(worth.yearly()) : JsonNull.INSTANCE);
        object.add("reason", reason(worth.gaps()));
        return object;
    }

    private JsonObject point(FrontPoint point) {
        JsonObject object = new JsonObject();
        object.add("cost", money(point.cost()));
        object.add("loss", money(point.yearly()));
        object.addProperty("missed", point.missed());
        object.add("bought", names(point.bought()));
        return object;
    }

    private static JsonObject missed(Miss miss) {
        JsonObject object = new JsonObject();
        object.addProperty("element", Labels.of(miss.objective().element()));
        object.addProperty("objective", miss.objective().sort().name());
        object.add("limit", JsonText.seconds(Rational.of(miss.limit().seconds())));
        object.add("reached", miss.seconds().map(JsonText::seconds).orElse(JsonNull.INSTANCE));
        object.add("reason", miss.seconds().isPresent() ? JsonNull.INSTANCE : new JsonPrimitive(miss.reached()));
        object.addProperty("scenario", miss.scenario().name());
        return object;
    }

    private JsonElement money(Rational amount) {
        return new JsonPrimitive(amounts.told(amount));
    }

    private static JsonArray names(Collection<? extends NamedElement> elements) {
        return JsonText.texts(elements.stream().map(Labels::of).toList());
    }

    private static JsonArray gaps(List<Gap> gaps) {
        return JsonText.texts(gaps.stream().map(Gap::toString).toList());
    }

    private static JsonElement reason(List<Gap> gaps) {
        return JsonText.text(gaps.isEmpty() ? Optional.empty()
                : Optional.of(String.join("; ", gaps.stream().map(Gap::toString).toList())));
    }
}
