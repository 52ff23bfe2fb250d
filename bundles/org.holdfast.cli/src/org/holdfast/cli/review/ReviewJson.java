package org.holdfast.cli.review;

import org.holdfast.analysis.review.LastReview;
import org.holdfast.analysis.review.ReviewDue;
import org.holdfast.analysis.review.Weight;
import org.holdfast.cli.json.ChangeJson;
import org.holdfast.cli.json.JsonText;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** Writes the state of the review for programs; the form is stated in {@code docs/review.schema.json}. */
final class ReviewJson {
    private ReviewJson() {}

    static String of(ReviewResult result) {
        JsonObject root = new JsonObject();
        root.add("plan", JsonText.text(result.plan().getName()));
        root.add("reviewed", result.last() instanceof LastReview.Kept kept
                ? JsonText.text(kept.baseline().reviewed().toString())
                : JsonNull.INSTANCE);
        result.due().ifPresentOrElse(due -> add(root, due), () -> {
            root.add("due", JsonNull.INSTANCE);
            root.add("changes", JsonNull.INSTANCE);
            root.add("reason", JsonText.text(result.reason()));
        });
        return JsonText.of(root);
    }

    private static void add(JsonObject root, ReviewDue due) {
        root.addProperty("due", due.isDue());
        root.addProperty("major", due.of(Weight.MAJOR).size());
        root.addProperty("minor", due.of(Weight.MINOR).size());
        root.addProperty("elements", due.elements());
        root.add("allowed", JsonText.text(due.allowed().map(Object::toString)));
        root.add("changes", ChangeJson.of(due.changes()));
    }
}
