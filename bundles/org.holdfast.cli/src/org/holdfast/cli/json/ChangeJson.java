package org.holdfast.cli.json;

import java.util.List;
import java.util.Locale;

import org.holdfast.analysis.review.Change;
import org.holdfast.analysis.review.FeatureChange;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Changes of a plan for programs. */
public final class ChangeJson {
    private ChangeJson() {}

    /** The changes, in their order. */
    public static JsonArray of(List<Change> changes) {
        return JsonText.array(changes, ChangeJson::change);
    }

    private static JsonObject change(Change change) {
        JsonObject object = new JsonObject();
        object.addProperty("change", word(change));
        object.addProperty("sort", change.element().sort());
        object.addProperty("element", change.element().name());
        object.addProperty("weight", change.weight().name().toLowerCase(Locale.ROOT));
        object.addProperty("says", change.says());
        if (change instanceof Change.Renamed renamed) {
            object.addProperty("formerName", renamed.formerName());
        }
        if (change instanceof Change.Altered altered) {
            object.add("features", JsonText.array(altered.features(), ChangeJson::feature));
        }
        return object;
    }

    private static String word(Change change) {
        return switch (change) {
            case Change.Added added -> "added";
            case Change.Removed removed -> "removed";
            case Change.Renamed renamed -> "renamed";
            case Change.Altered altered -> "altered";
        };
    }

    private static JsonObject feature(FeatureChange change) {
        JsonObject object = new JsonObject();
        object.addProperty("feature", change.feature());
        object.add("before", JsonText.texts(change.before()));
        object.add("after", JsonText.texts(change.after()));
        return object;
    }
}
