package org.holdfast.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckJsonTest {
    @TempDir
    Path folder;

    @Test
    void findingsWithTheirPlaces() throws IOException {
        JsonObject result = check("plan novum");
        assertEquals("novum", result.get("plan").getAsString());
        assertEquals("2026-11-23", result.get("asOf").getAsString());
        JsonObject finding = result.getAsJsonArray("findings").get(0).getAsJsonObject();
        assertEquals("A01", finding.get("code").getAsString());
        assertEquals("a", finding.get("step").getAsString());
        assertEquals("warning", finding.get("severity").getAsString());
        assertEquals("plan.bcp", finding.get("file").getAsString());
        assertEquals(6, finding.get("column").getAsInt());
        assertEquals(8, result.getAsJsonArray("steps").size());
    }

    @Test
    void whatIsNotThereIsNullWithAReason() throws IOException {
        JsonObject result = check("plan novum { RTO }");
        assertTrue(result.get("findings").isJsonNull());
        assertEquals("the rules were not checked, since the language finds errors",
                result.get("reason").getAsString());
        assertTrue(result.getAsJsonArray("problems").size() > 0);
    }

    private JsonObject check(String text) throws IOException {
        Files.writeString(folder.resolve("plan.bcp"), text);
        return JsonParser.parseString(Call.in(folder, "check", "--format", "json", "plan.bcp").out())
                .getAsJsonObject();
    }
}
