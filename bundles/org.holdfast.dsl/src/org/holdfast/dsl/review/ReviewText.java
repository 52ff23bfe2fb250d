package org.holdfast.dsl.review;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.holdfast.analysis.review.Baseline;
import org.holdfast.analysis.review.ElementState;
import org.holdfast.analysis.review.PlanState;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** A baseline as JSON: sorted, a line for each value, so that differences can be read. */
public final class ReviewText {
    private static final int FORM = 1;

    private ReviewText() {}

    /** The text of a baseline. */
    public static String of(Baseline baseline) {
        JsonObject root = new JsonObject();
        root.addProperty("form", FORM);
        root.addProperty("reviewed", baseline.reviewed().toString());
        JsonObject elements = new JsonObject();
        baseline.state().elements().forEach((key, state) -> elements.add(key, element(state)));
        root.add("elements", elements);
        JsonObject changed = new JsonObject();
        baseline.changed().forEach((key, since) -> changed.addProperty(key, since.toString()));
        root.add("changed", changed);
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(root) + "\n";
    }

    private static JsonObject element(ElementState state) {
        JsonObject element = new JsonObject();
        element.addProperty("sort", state.sort());
        element.addProperty("name", state.name());
        JsonObject features = new JsonObject();
        state.features().forEach((feature, values) -> {
            JsonArray array = new JsonArray();
            values.forEach(array::add);
            features.add(feature, array);
        });
        element.add("says", features);
        return element;
    }

    /**
     * Reads a baseline.
     *
     * @throws JsonParseException
     *             if the text is not what {@link #of} writes
     */
    public static Baseline parse(String text) {
        try {
            JsonObject root = JsonParser.parseString(text).getAsJsonObject();
            if (root.get("form").getAsInt() != FORM) {
                throw new JsonParseException("it was written by a newer version of Holdfast");
            }
            SortedMap<String, ElementState> elements = new TreeMap<>();
            entries(root, "elements").forEach(each -> elements.put(each.getKey(), element(each.getValue())));
            SortedMap<String, LocalDate> changed = new TreeMap<>();
            entries(root, "changed").forEach(each -> changed.put(each.getKey(), day(each.getValue())));
            return new Baseline(day(root.get("reviewed")), new PlanState(elements), changed);
        } catch (IllegalStateException | NullPointerException | UnsupportedOperationException
                | DateTimeParseException | NumberFormatException e) {
            throw new JsonParseException("it does not have the form of a kept review", e);
        }
    }

    private static Iterable<Map.Entry<String, JsonElement>> entries(JsonObject object, String name) {
        return object.getAsJsonObject(name).entrySet();
    }

    private static LocalDate day(JsonElement day) {
        return LocalDate.parse(day.getAsString());
    }

    private static ElementState element(JsonElement json) {
        JsonObject element = json.getAsJsonObject();
        SortedMap<String, List<String>> features = new TreeMap<>();
        entries(element, "says").forEach(each -> features.put(each.getKey(),
                each.getValue().getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList()));
        return new ElementState(element.get("sort").getAsString(), element.get("name").getAsString(), features);
    }
}
