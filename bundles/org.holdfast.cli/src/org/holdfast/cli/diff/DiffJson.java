package org.holdfast.cli.diff;

import java.time.LocalDate;
import java.util.Locale;

import org.holdfast.cli.json.ChangeJson;
import org.holdfast.cli.json.JsonText;
import org.holdfast.model.name.Labels;
import org.holdfast.model.sort.Sort;
import org.holdfast.rules.Finding;

import com.google.gson.JsonObject;

/** Writes a comparison for programs; the form is stated in {@code docs/diff.schema.json}. */
final class DiffJson {
    private DiffJson() {}

    static String of(Comparison comparison, LocalDate asOf) {
        JsonObject root = new JsonObject();
        root.addProperty("before", comparison.before().label());
        root.addProperty("after", comparison.after().label());
        root.addProperty("asOf", asOf.toString());
        root.add("changes", ChangeJson.of(comparison.changes()));
        root.add("brought", JsonText.array(comparison.brought(), DiffJson::finding));
        root.add("cleared", JsonText.array(comparison.cleared(), DiffJson::finding));
        return JsonText.of(root);
    }

    private static JsonObject finding(Finding finding) {
        JsonObject object = new JsonObject();
        object.addProperty("code", finding.code());
        object.addProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        object.addProperty("sort", Sort.of(finding.subject().eClass()).word());
        object.addProperty("subject", Labels.of(finding.subject()));
        object.addProperty("message", finding.message());
        return object;
    }
}
