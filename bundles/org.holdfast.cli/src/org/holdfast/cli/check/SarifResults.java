package org.holdfast.cli.check;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import java.util.List;
import java.util.Optional;

import org.holdfast.dsl.plan.Place;
import org.holdfast.dsl.plan.Places;
import org.holdfast.dsl.plan.Problem;
import org.holdfast.model.Acceptance;
import org.holdfast.model.name.Labels;
import org.holdfast.model.sort.Sort;
import org.holdfast.rules.AcceptedFinding;
import org.holdfast.rules.Finding;
import org.holdfast.rules.Link;

/** The results of a SARIF log: the problems of the language, then the findings, then those that are accepted. */
final class SarifResults {
    private final CheckReport report;
    private final SarifRules rules;
    private final SarifPlaces places;

    SarifResults(CheckReport report, SarifRules rules, SarifPlaces places) {
        this.report = report;
        this.rules = rules;
        this.places = places;
    }

    JsonArray all() {
        JsonArray results = new JsonArray();
        report.plan().problems().forEach(problem -> results.add(problem(problem)));
        report.listed().forEach(finding -> results.add(finding(finding, Json.array())));
        report.result().ifPresent(result -> result.accepted().forEach(each -> results.add(accepted(each))));
        return results;
    }

    private JsonObject problem(Problem problem) {
        JsonObject result = result(problem.code(), SarifRules.level(problem.severity()), problem.message());
        JsonObject location = Json.object("physicalLocation", places.physical(
                new Place(problem.file(), problem.line(), problem.column(), problem.offset(), problem.length())));
        result.add("locations", Json.array(location));
        result.add("suppressions", Json.array());
        return result;
    }

    private JsonObject accepted(AcceptedFinding accepted) {
        Acceptance acceptance = accepted.acceptance();
        JsonObject suppression = new JsonObject();
        suppression.addProperty("kind", "inSource");
        suppression.addProperty("status", "accepted");
        suppression.addProperty("justification", acceptance.getReason() + " (until " + acceptance.getUntil() + ")");
        Places.of(acceptance, Optional.empty()).ifPresent(place -> suppression.add("location",
                Json.object("physicalLocation", places.physical(place))));
        return finding(accepted.finding(), Json.array(suppression));
    }

    private JsonObject finding(Finding finding, JsonArray suppressions) {
        JsonObject result = result(finding.code(), SarifRules.level(finding.severity()), finding.message());
        result.add("locations", Json.array(location(finding)));
        if (!finding.chain().isEmpty()) {
            result.add("relatedLocations", chain(finding.chain()));
        }
        result.add("partialFingerprints", fingerprint(finding));
        result.add("suppressions", suppressions);
        return result;
    }

    private JsonObject result(String code, String level, String message) {
        JsonObject result = new JsonObject();
        result.addProperty("ruleId", code);
        result.addProperty("ruleIndex", rules.index(code));
        result.addProperty("level", level);
        result.add("message", Json.text(message));
        return result;
    }

    private JsonObject location(Finding finding) {
        JsonObject location = new JsonObject();
        Places.of(finding.subject(), finding.place())
                .ifPresent(place -> location.add("physicalLocation", places.physical(place)));
        JsonObject subject = new JsonObject();
        subject.addProperty("fullyQualifiedName", Labels.of(finding.subject()));
        subject.addProperty("kind", Sort.of(finding.subject().eClass()).word());
        location.add("logicalLocations", Json.array(subject));
        return location;
    }

    private JsonArray chain(List<Link> chain) {
        JsonArray related = new JsonArray();
        for (Link link : chain) {
            JsonObject location = new JsonObject();
            location.addProperty("id", related.size() + 1);
            Places.of(link.element(), Optional.empty())
                    .ifPresent(place -> location.add("physicalLocation", places.physical(place)));
            location.add("message", Json.text(link.says()));
            related.add(location);
        }
        return related;
    }

    /** The rule and its subject: a finding stays the same when lines move or numbers change. */
    private static JsonObject fingerprint(Finding finding) {
        JsonObject fingerprint = new JsonObject();
        fingerprint.addProperty("ruleAndSubject/v1", finding.code() + " " + Labels.of(finding.subject()));
        return fingerprint;
    }
}
