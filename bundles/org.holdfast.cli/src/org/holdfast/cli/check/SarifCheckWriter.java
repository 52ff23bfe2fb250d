package org.holdfast.cli.check;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.holdfast.cli.Surroundings;
import org.holdfast.cli.Version;
import org.holdfast.model.name.Labels;

/**
 * Writes a check as a log that services for code scanning read. It is the same for the same plan and day, on any
 * machine.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
final class SarifCheckWriter implements CheckWriter {
    private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    @Override
    public void write(CheckReport report, Surroundings surroundings) {
        JsonObject log = new JsonObject();
        log.addProperty("$schema", SCHEMA);
        log.addProperty("version", "2.1.0");
        log.add("runs", Json.array(run(report, surroundings)));
        surroundings.out().print(
                new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(log) + "\n");
    }

    private static JsonObject run(CheckReport report, Surroundings surroundings) {
        SarifRules rules = SarifRules.of(report);
        JsonObject run = new JsonObject();
        run.add("tool", Json.object("driver", driver(rules)));
        run.add("invocations", Json.array(invocation(report)));
        run.add("originalUriBaseIds", Json.object(SarifPlaces.BASE, Json.object("description",
                Json.text("The folder that the check was called in."))));
        run.addProperty("columnKind", "utf16CodeUnits");
        run.add("results", new SarifResults(report, rules, new SarifPlaces(report.plan(), surroundings)).all());
        run.add("properties", properties(report));
        return run;
    }

    private static JsonObject driver(SarifRules rules) {
        JsonObject driver = new JsonObject();
        driver.addProperty("name", "Holdfast");
        driver.addProperty("version", Version.number());
        driver.add("rules", rules.descriptors());
        return driver;
    }

    private static JsonObject invocation(CheckReport report) {
        JsonObject invocation = new JsonObject();
        invocation.addProperty("executionSuccessful", report.result().isPresent());
        if (report.result().isEmpty()) {
            JsonObject notification = new JsonObject();
            notification.addProperty("level", "error");
            notification.add("message", Json.text(CheckReport.WHY_NOT_CHECKED));
            invocation.add("toolExecutionNotifications", Json.array(notification));
        }
        return invocation;
    }

    private static JsonObject properties(CheckReport report) {
        JsonObject properties = new JsonObject();
        properties.addProperty("asOf", report.asOf().toString());
        report.planElement().ifPresent(plan -> properties.addProperty("plan", Labels.of(plan)));
        report.result().ifPresent(result -> {
            JsonArray steps = new JsonArray();
            result.steps().forEach(step -> steps.add(JsonCheckWriter.step(step)));
            properties.add("steps", steps);
        });
        return properties;
    }
}
