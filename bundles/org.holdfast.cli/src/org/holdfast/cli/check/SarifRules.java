package org.holdfast.cli.check;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.holdfast.cli.rules.HelpText;
import org.holdfast.dsl.plan.Problem;
import org.holdfast.rules.StepNames;
import org.holdfast.rules.Code.Force;
import org.holdfast.rules.RuleCatalogue;
import org.holdfast.rules.RuleDescription;
import org.holdfast.rules.Severity;
import org.holdfast.rules.own.OwnRuleDescription;

/** The rules as SARIF describes them: all of the method, the plan's own, and the problems of the language that there are. */
final class SarifRules {
    private final Map<String, JsonObject> descriptors = new LinkedHashMap<>();
    private final Map<String, Integer> indices = new HashMap<>();

    private SarifRules() {}

    static SarifRules of(CheckReport report) {
        SarifRules rules = new SarifRules();
        RuleCatalogue.all().descriptions().forEach(rules::add);
        report.ownRules().forEach(rules::add);
        report.plan().problems().forEach(rules::add);
        return rules;
    }

    JsonArray descriptors() {
        JsonArray array = new JsonArray();
        descriptors.values().forEach(array::add);
        return array;
    }

    /** Where the rule stands among {@link #descriptors()}. */
    int index(String code) {
        return indices.get(code);
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case HINT -> "note";
        };
    }

    static String level(Problem.Severity severity) {
        return severity == Problem.Severity.ERROR ? "error" : "warning";
    }

    private void add(RuleDescription rule) {
        JsonObject descriptor = descriptor(rule.code(), rule.says(), level(rule.force()), StepNames.of(rule.step()));
        RuleCatalogue.all().help(rule.code()).ifPresent(page -> {
            descriptor.add("fullDescription", Json.text(rule.says() + " " + HelpText.why(page)));
            JsonObject help = Json.text(HelpText.of(page));
            help.addProperty("markdown", page);
            descriptor.add("help", help);
        });
    }

    private void add(OwnRuleDescription rule) {
        descriptor(rule.code(), rule.says(), level(rule.severity()), StepNames.of(rule.step()));
    }

    private void add(Problem problem) {
        if (!descriptors.containsKey(problem.code())) {
            descriptor(problem.code(), "The language of plans allows what is written.", level(problem.severity()),
                    "Language");
        }
    }

    private JsonObject descriptor(String code, String says, String level, String tag) {
        JsonObject descriptor = new JsonObject();
        descriptor.addProperty("id", code);
        descriptor.add("shortDescription", Json.text(says));
        descriptor.add("fullDescription", Json.text(says));
        descriptor.add("help", Json.text(says));
        JsonObject configuration = new JsonObject();
        configuration.addProperty("level", level);
        descriptor.add("defaultConfiguration", configuration);
        JsonArray tags = new JsonArray();
        tags.add(tag);
        descriptor.add("properties", Json.object("tags", tags));
        indices.putIfAbsent(code, descriptors.size());
        descriptors.put(code, descriptor);
        return descriptor;
    }

    private static String level(Force force) {
        return switch (force) {
            case METHOD, WARNING -> "warning";
            case CONTRADICTION -> "error";
            case HINT -> "note";
        };
    }
}
