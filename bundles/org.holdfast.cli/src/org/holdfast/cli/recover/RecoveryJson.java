package org.holdfast.cli.recover;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.outcome.ElementOutcome;
import org.holdfast.analysis.outcome.Lost;
import org.holdfast.analysis.recovery.Choice;
import org.holdfast.analysis.recovery.RecoveryOption;
import org.holdfast.analysis.schedule.Activity;
import org.holdfast.analysis.schedule.Moment;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.analysis.schedule.Shortfall;
import org.holdfast.analysis.schedule.Shortfalls;
import org.holdfast.cli.json.JsonText;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Component;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Plan;
import org.holdfast.model.name.Labels;
import org.holdfast.model.sort.Sort;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.Rational;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Writes recoveries for programs; the form is stated in {@code docs/recover.schema.json}. */
final class RecoveryJson {
    private RecoveryJson() {}

    /**
     * @param elements
     *            those of which is told; all, if there are none
     */
    static String of(Plan plan, List<Recovery> recoveries, List<? extends NamedElement> elements) {
        JsonObject root = new JsonObject();
        root.add("plan", JsonText.text(plan.getName()));
        root.add("scenarios", JsonText.array(recoveries, recovery -> recovery(recovery, elements)));
        return JsonText.of(root);
    }

    private static JsonObject recovery(Recovery recovery, List<? extends NamedElement> elements) {
        JsonObject object = new JsonObject();
        object.addProperty("scenario", recovery.scenario().name());
        object.add("disaster", JsonText.text(recovery.scenario().disaster().map(Labels::of)));
        object.add("recoveryPlan", JsonText.text(recovery.declaration().plan().map(Labels::of)));
        object.add("declared", seconds(recovery.declaration().seconds()));
        object.add("end", seconds(recovery.end()));
        object.add("activities", JsonText.array(recovery.activities(), activity -> activity(activity, recovery)));
        object.add("undone", JsonText.array(recovery.undone(), undone -> {
            JsonObject each = new JsonObject();
            each.addProperty("name", undone.name());
            each.addProperty("what", undone.says());
            back(undone.back(), each);
            return each;
        }));
        object.add("elements", JsonText.array(
                recovery.outcome().down().values().stream()
                        .filter(outcome -> elements.isEmpty() || elements.contains(outcome.element())).toList(),
                outcome -> element(outcome, recovery)));
        object.add("groups", JsonText.array(recovery.choices().points(), point -> {
            JsonObject each = new JsonObject();
            each.addProperty("group", Labels.of(point.group()));
            each.add("from", JsonText.text(point.from().map(Labels::of)));
            lost(point.lost(), each);
            each.addProperty("apart", point.apart());
            return each;
        }));
        object.add("criticalPath", moments(recovery.criticalPath()));
        object.add("missed", JsonText.array(Shortfalls.of(recovery.outcome()), RecoveryJson::missed));
        object.add("remarks", JsonText.texts(RecoveryRemarks.flagged(recovery)));
        return object;
    }

    private static JsonObject activity(Activity activity, Recovery recovery) {
        JsonObject object = new JsonObject();
        object.addProperty("name", activity.name());
        object.addProperty("what", activity.says());
        object.add("element", JsonText.text(activity.element().map(Labels::of)));
        object.addProperty("listed", activity.action().isPresent());
        object.add("start", JsonText.seconds(activity.start()));
        object.add("finish", JsonText.seconds(activity.finish()));
        object.add("by", JsonText.text(activity.by().map(role -> RecoveryWords.who(activity, recovery))));
        object.add("slack", JsonText.seconds(activity.slack()));
        object.addProperty("critical", activity.isCritical());
        return object;
    }

    private static JsonObject element(ElementOutcome outcome, Recovery recovery) {
        NamedElement element = outcome.element();
        JsonObject object = new JsonObject();
        object.addProperty("element", Labels.of(element));
        object.addProperty("sort", Sort.of(element.eClass()).word());
        back(outcome.back(), object);
        Optional<Choice> choice = element instanceof Component component ? recovery.choices().of(component)
                : Optional.empty();
        object.add("how", JsonText.text(choice.flatMap(Choice::chosen).map(RecoveryOption::says)));
        object.add("fellAway", JsonText.texts(
                choice.map(each -> each.fallen().stream().map(fallen -> fallen.says()).toList()).orElse(List.of())));
        if (element instanceof InformationSystem system) {
            lost(outcome.lost(), object);
            object.add("rto", seconds(system.getRto()));
            object.add("rpo", seconds(system.getRpo()));
        } else if (element instanceof BusinessFunction function) {
            object.add("outage", outcome.back() instanceof Back.At at ? JsonText.seconds(at.seconds().plus(
                    Rational.of(function.getWrt() == null ? 0 : function.getWrt().seconds()))) : JsonNull.INSTANCE);
            object.add("mtd", seconds(function.getMtd()));
        }
        object.add("chain", moments(recovery.chain(element)));
        return object;
    }

    private static void back(Back back, JsonObject object) {
        object.add("back", back instanceof Back.At at ? JsonText.seconds(at.seconds()) : JsonNull.INSTANCE);
        object.addProperty("never", back instanceof Back.Never);
        object.add("reason", switch (back) {
            case Back.At at -> JsonNull.INSTANCE;
            case Back.Never never -> new JsonPrimitive(never.reason());
            case Back.Unknown unknown -> new JsonPrimitive(unknown.reason());
        });
    }

    private static void lost(Lost lost, JsonObject object) {
        object.add("lost", switch (lost) {
            case Lost.Nothing nothing -> JsonText.seconds(Rational.ZERO);
            case Lost.Updates updates -> JsonText.seconds(updates.seconds());
            default -> JsonNull.INSTANCE;
        });
        object.add("lostCompared", switch (lost) {
            case Lost.Nothing nothing -> JsonText.seconds(Rational.ZERO);
            case Lost.Updates updates -> JsonText.seconds(updates.compared());
            default -> JsonNull.INSTANCE;
        });
        object.add("lostReason", switch (lost) {
            case Lost.Everything everything -> new JsonPrimitive(everything.reason());
            case Lost.Unknown unknown -> new JsonPrimitive(unknown.reason());
            default -> JsonNull.INSTANCE;
        });
    }

    private static JsonObject missed(Shortfall shortfall) {
        JsonObject object = new JsonObject();
        object.addProperty("element", Labels.of(shortfall.element()));
        object.addProperty("objective", shortfall.objective().name());
        object.add("achieved", seconds(shortfall.achieved()));
        object.add("allowed", seconds(shortfall.allowed()));
        object.addProperty("says", Labels.of(shortfall.element()) + " " + shortfall.says(""));
        return object;
    }

    private static JsonElement moments(List<Moment> moments) {
        return JsonText.array(moments, moment -> {
            JsonObject object = new JsonObject();
            object.addProperty("name", moment.name());
            object.addProperty("what", moment.says());
            object.add("finish", JsonText.seconds(moment.finish()));
            return object;
        });
    }

    private static JsonElement seconds(Optional<Rational> seconds) {
        return seconds.<JsonElement>map(JsonText::seconds).orElse(JsonNull.INSTANCE);
    }

    private static JsonElement seconds(@Nullable Duration duration) {
        return duration == null ? JsonNull.INSTANCE : new JsonPrimitive(duration.seconds());
    }
}
