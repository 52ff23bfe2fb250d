package org.holdfast.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import org.holdfast.rules.RuleCatalogue;
import org.holdfast.rules.RuleDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckSarifTest {
    private static final String PLAN = """
            plan novum { steps { a done 2026-01-01 by boss } }
            role boss people 1
            product shop {
                core
                needs sell
            }
            function sell { priority critical needs send }
            function send { priority low }
            """;

    @TempDir
    Path folder;

    @Test
    void theDriverDescribesAllRulesInOrder() throws IOException {
        JsonArray rules = driver(run(PLAN)).getAsJsonArray("rules");
        List<String> codes = RuleCatalogue.all().descriptions().stream().map(RuleDescription::code).toList();
        assertEquals(codes, objects(rules).stream().map(rule -> rule.get("id").getAsString()).toList());
        JsonObject first = rules.get(0).getAsJsonObject();
        assertEquals("The plan names an offering, and at least one is core.", text(first, "shortDescription"));
        assertTrue(text(first, "fullDescription").contains("Everything starts with the business"));
        assertEquals(RuleCatalogue.all().help("A01").orElseThrow(),
                first.getAsJsonObject("help").get("markdown").getAsString());
        assertFalse(text(first, "help").contains("**"));
        assertEquals("warning", first.getAsJsonObject("defaultConfiguration").get("level").getAsString());
    }

    @Test
    void aFindingHasItsRuleLevelAndPlace() throws IOException {
        JsonObject result = result(run(PLAN), "A03");
        assertEquals("error", result.get("level").getAsString());
        assertEquals("A03", ruleAt(run(PLAN), result.get("ruleIndex").getAsInt()));
        assertEquals("{\"uri\":\"my%20plan.bcp\",\"uriBaseId\":\"%SRCROOT%\"}",
                physical(result).getAsJsonObject("artifactLocation").toString());
        assertEquals("{\"startLine\":3,\"startColumn\":9,\"endLine\":3,\"endColumn\":13}",
                physical(result).getAsJsonObject("region").toString());
        assertEquals("[{\"fullyQualifiedName\":\"shop\",\"kind\":\"offering\"}]",
                location(result).getAsJsonArray("logicalLocations").toString());
        assertEquals("[]", result.getAsJsonArray("suppressions").toString());
    }

    @Test
    void theChainIsRelated() throws IOException {
        JsonArray chain = result(run(PLAN.replace(" by boss", " by boss b begun")), "B06")
                .getAsJsonArray("relatedLocations");
        assertEquals(List.of("sell (critical)", "send (low)"),
                objects(chain).stream().map(link -> text(link, "message")).toList());
        assertEquals(7, chain.get(0).getAsJsonObject().getAsJsonObject("physicalLocation").getAsJsonObject("region")
                .get("startLine").getAsInt());
    }

    @Test
    void aFingerprintStaysWhenLinesMove() throws IOException {
        JsonElement before = result(run(PLAN), "A03").get("partialFingerprints");
        assertEquals("{\"ruleAndSubject/v1\":\"A03 shop\"}", before.toString());
        assertEquals(before, result(run("// a line more\n\n" + PLAN), "A03").get("partialFingerprints"));
    }

    @Test
    void whatIsAcceptedIsSuppressedWithItsReason() throws IOException {
        JsonObject result = result(
                run(PLAN + "accept A03 on shop because \"no \\\"data\\\" is needed\" until 2027-01-01"), "A03");
        JsonObject suppression = result.getAsJsonArray("suppressions").get(0).getAsJsonObject();
        assertEquals("inSource", suppression.get("kind").getAsString());
        assertEquals("no \"data\" is needed (until 2027-01-01)", suppression.get("justification").getAsString());
    }

    @Test
    void theProblemsOfTheLanguageAreResultsToo() throws IOException {
        JsonObject run = run("plan novum { RTO }");
        JsonObject result = run.getAsJsonArray("results").get(0).getAsJsonObject();
        assertEquals("error", result.get("level").getAsString());
        assertEquals(result.get("ruleId").getAsString(), ruleAt(run, result.get("ruleIndex").getAsInt()));
        JsonObject invocation = run.getAsJsonArray("invocations").get(0).getAsJsonObject();
        assertFalse(invocation.get("executionSuccessful").getAsBoolean());
    }

    @Test
    void theSamePlanGivesTheSameText() throws IOException {
        run(PLAN);
        String[] call = { "check", "--format", "sarif", "my plan.bcp" };
        assertEquals(Call.in(folder, call).out(), Call.in(folder, call).out());
    }

    private JsonObject run(String text) throws IOException {
        Files.writeString(folder.resolve("my plan.bcp"), text);
        return JsonParser.parseString(Call.in(folder, "check", "--format", "sarif", "my plan.bcp").out())
                .getAsJsonObject().getAsJsonArray("runs").get(0).getAsJsonObject();
    }

    private static JsonObject driver(JsonObject run) {
        return run.getAsJsonObject("tool").getAsJsonObject("driver");
    }

    private static String ruleAt(JsonObject run, int index) {
        return driver(run).getAsJsonArray("rules").get(index).getAsJsonObject().get("id").getAsString();
    }

    private static JsonObject result(JsonObject run, String code) {
        return objects(run.getAsJsonArray("results")).stream()
                .filter(result -> result.get("ruleId").getAsString().equals(code)).findFirst().orElseThrow();
    }

    private static JsonObject location(JsonObject result) {
        return result.getAsJsonArray("locations").get(0).getAsJsonObject();
    }

    private static JsonObject physical(JsonObject result) {
        return location(result).getAsJsonObject("physicalLocation");
    }

    private static String text(JsonObject object, String message) {
        return object.getAsJsonObject(message).get("text").getAsString();
    }

    private static List<JsonObject> objects(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsJsonObject).toList();
    }
}
