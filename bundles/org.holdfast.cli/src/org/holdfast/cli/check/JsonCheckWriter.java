package org.holdfast.cli.check;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.cli.Surroundings;
import org.holdfast.cli.console.PlacePath;
import org.holdfast.cli.json.JsonText;
import org.holdfast.dsl.plan.Place;
import org.holdfast.dsl.plan.Places;
import org.holdfast.dsl.plan.Problem;
import org.holdfast.model.Acceptance;
import org.holdfast.model.MethodStep;
import org.holdfast.model.StepState;
import org.holdfast.model.name.Labels;
import org.holdfast.model.sort.Sort;
import org.holdfast.rules.StepNames;
import org.holdfast.rules.AcceptedFinding;
import org.holdfast.rules.CheckResult;
import org.holdfast.rules.Finding;
import org.holdfast.rules.Link;
import org.holdfast.rules.StepSummary;

/** Writes a check for programs; the form is stable and stated in {@code docs/check.schema.json}. */
final class JsonCheckWriter implements CheckWriter {

    @Override
    public void write(CheckReport report, Surroundings surroundings) {
        JsonObject root = new JsonObject();
        root.add("plan", text(report.planElement().map(Labels::of)));
        root.addProperty("asOf", report.asOf().toString());
        root.add("problems", JsonText.array(report.plan().problems(), problem -> problem(problem, surroundings)));
        if (report.result().isPresent()) {
            CheckResult result = report.result().get();
            root.add("steps", JsonText.array(result.steps(), JsonCheckWriter::step));
            root.add("findings", JsonText.array(report.listed(), finding -> finding(finding, surroundings)));
            root.add("accepted", JsonText.array(result.accepted(), accepted -> accepted(accepted, surroundings)));
        } else {
            root.add("steps", JsonNull.INSTANCE);
            root.add("findings", JsonNull.INSTANCE);
            root.add("accepted", JsonNull.INSTANCE);
            root.addProperty("reason", CheckReport.WHY_NOT_CHECKED);
        }
        surroundings.out().print(JsonText.of(root));
    }

    private static JsonElement text(Optional<String> value) {
        return value.<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE);
    }

    private static JsonObject problem(Problem problem, Surroundings surroundings) {
        JsonObject object = new JsonObject();
        object.addProperty("code", problem.code());
        object.addProperty("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        object.addProperty("message", problem.message());
        place(object, new Place(problem.file(), problem.line(), problem.column(), problem.offset(), problem.length()),
                surroundings);
        return object;
    }

    static JsonObject step(StepSummary step) {
        JsonObject object = new JsonObject();
        object.addProperty("step", step.step().getLiteral());
        object.addProperty("name", StepNames.of(step.step()));
        object.addProperty("status", step.status().getLiteral());
        object.add("date", text(step.state().map(StepState::getDate).map(Object::toString)));
        object.add("by", text(step.state().map(StepState::getBy).map(Labels::of)));
        object.addProperty("errors", step.errors());
        object.addProperty("warnings", step.warnings());
        object.addProperty("hints", step.hints());
        object.addProperty("accepted", step.accepted());
        object.addProperty("later", step.later());
        return object;
    }

    private static JsonObject finding(Finding finding, Surroundings surroundings) {
        JsonObject object = new JsonObject();
        object.addProperty("code", finding.code());
        object.add("step", text(Optional.of(finding.step()).filter(step -> step != MethodStep.UNSPECIFIED)
                .map(MethodStep::getLiteral)));
        object.addProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        object.addProperty("subject", Labels.of(finding.subject()));
        object.addProperty("sort", Sort.of(finding.subject().eClass()).word());
        object.addProperty("message", finding.message());
        Places.of(finding.subject(), finding.place()).ifPresent(place -> place(object, place, surroundings));
        object.add("chain", JsonText.array(finding.chain(), link -> link(link, surroundings)));
        return object;
    }

    private static JsonObject link(Link link, Surroundings surroundings) {
        JsonObject object = new JsonObject();
        object.addProperty("element", Labels.of(link.element()));
        object.addProperty("says", link.says());
        placeOf(object, link.element(), surroundings);
        return object;
    }

    private static JsonObject accepted(AcceptedFinding accepted, Surroundings surroundings) {
        JsonObject object = finding(accepted.finding(), surroundings);
        Acceptance acceptance = accepted.acceptance();
        object.addProperty("reason", acceptance.getReason());
        object.addProperty("until", String.valueOf(acceptance.getUntil()));
        return object;
    }

    private static void placeOf(JsonObject object, EObject element, Surroundings surroundings) {
        Places.of(element, Optional.empty()).ifPresent(place -> place(object, place, surroundings));
    }

    private static void place(JsonObject object, Place place, Surroundings surroundings) {
        object.addProperty("file", PlacePath.of(place.file(), surroundings.folder()));
        object.addProperty("line", place.line());
        object.addProperty("column", place.column());
        object.addProperty("length", place.length());
    }
}
