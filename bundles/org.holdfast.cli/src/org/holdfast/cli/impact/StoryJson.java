package org.holdfast.cli.impact;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.failure.Cause;
import org.holdfast.analysis.failure.Failure;
import org.holdfast.analysis.failure.Holding;
import org.holdfast.analysis.failure.Presence;
import org.holdfast.analysis.index.Holders;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.cli.json.JsonText;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Plan;
import org.holdfast.model.Role;
import org.holdfast.model.StandIn;
import org.holdfast.model.UserGroup;
import org.holdfast.model.name.Labels;
import org.holdfast.model.sort.Sort;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.Rational;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** Writes what losses take down for programs; the form is stated in {@code docs/impact.schema.json}. */
final class StoryJson {
    private StoryJson() {}

    static String of(Plan plan, PlanIndex index, List<Failure> failures) {
        JsonObject root = new JsonObject();
        root.add("plan", JsonText.text(plan.getName()));
        root.add("scenarios", JsonText.array(failures, failure -> story(index, failure)));
        return JsonText.of(root);
    }

    private static JsonObject story(PlanIndex index, Failure failure) {
        JsonObject object = new JsonObject();
        Map<NamedElement, Integer> steps = Steps.of(failure);
        object.addProperty("scenario", failure.scenario().name());
        object.add("disaster", JsonText.text(failure.scenario().disaster().map(Labels::of)));
        object.add("struck",
                OverviewJson.names(failure.struck().stream().sorted(Comparator.comparing(Labels::of)).toList()));
        object.add("down", JsonText.array(failure.down(), element -> down(failure, element, steps)));
        object.add("holds", JsonText.array(failure.holding(), StoryJson::holding));
        object.add("standIns", JsonText.array(StoryText.standIns(failure), standIn -> standIn(failure, standIn)));
        object.add("userGroups", OverviewJson.names(failure.users()));
        object.addProperty("users", failure.users().stream().mapToLong(UserGroup::getCount).sum());
        object.add("downDespiteStandIns", OverviewJson.which(failure.despiteStandIns()));
        object.add("absent", JsonText.array(StoryText.absent(index, failure), role -> absence(failure, role)));
        return object;
    }

    private static JsonObject down(Failure failure, NamedElement element, Map<NamedElement, Integer> steps) {
        JsonObject object = new JsonObject();
        object.addProperty("element", Labels.of(element));
        object.addProperty("sort", Sort.of(element.eClass()).word());
        object.addProperty("step", steps.getOrDefault(element, 0));
        object.add("without", failure.cause(element).filter(Cause.Without.class::isInstance)
                .map(cause -> Labels.of(((Cause.Without) cause).needed())).map(JsonText::text)
                .orElse(JsonNull.INSTANCE));
        String because = StoryText.because(failure, element).strip();
        object.addProperty("because", because.isEmpty() ? "is struck" : because);
        return object;
    }

    private static JsonObject holding(Holding holding) {
        JsonObject object = new JsonObject();
        object.addProperty("element", Labels.of(holding.element()));
        object.add("lost", OverviewJson.names(holding.lost()));
        object.add("left", OverviewJson.names(holding.left()));
        return object;
    }

    private static JsonObject standIn(Failure failure, StandIn standIn) {
        JsonObject object = new JsonObject();
        object.addProperty("component", Labels.of(standIn.eContainer()));
        object.addProperty("standIn", Labels.of(standIn.getTarget()));
        object.add("within", seconds(standIn.getWithin()));
        object.addProperty("declared", standIn.isDeclared());
        object.addProperty("down", failure.isDown(standIn.getTarget()));
        return object;
    }

    private static JsonElement seconds(@Nullable Duration duration) {
        return duration == null ? JsonNull.INSTANCE : JsonText.seconds(Rational.of(duration.seconds()));
    }

    private static JsonObject absence(Failure failure, Role role) {
        Presence present = failure.present(role);
        JsonObject object = new JsonObject();
        object.addProperty("role", Labels.of(role));
        object.addProperty("of", Holders.number(role));
        object.addProperty("left", present.number().orElse(0));
        object.add("persons", OverviewJson.names(present.persons()));
        return object;
    }
}
