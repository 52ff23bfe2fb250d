package org.holdfast.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What others would read: JSON and SARIF as a foreign validator judges them by their schemas. */
class SchemasTest {
    private static final Path ROOT = Path.of(System.getProperty("holdfast.root", "../.."));

    @TempDir
    Path folder;

    @BeforeEach
    void plansWithAllThereIsToTell() throws IOException {
        Files.writeString(folder.resolve("broken.bcp"), "plan novum { RTO }");
        Files.write(folder.resolve("unreadable.bcp"), new byte[] { 'p', (byte) 0xFF });
        Files.writeString(folder.resolve("many.bcp"), """
                plan novum { steps { a done 2026-01-01 by boss b begun } }
                role boss people 1
                product shop { core needs sell }
                function sell { priority critical needs send }
                function send { priority low }
                accept A03 on shop because "none" until 2027-01-01
                accept B01 on send because "was none" until 2026-01-01
                rule named "Functions are quick" for each function f require f.MTD < 1 h error
                """);
    }

    static List<String> plans() {
        return List.of("many.bcp", "broken.bcp", "unreadable.bcp", ROOT.resolve("examples/mail-order").toString(),
                ROOT.resolve("examples/first-draft").toString());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void sarif(String plan) throws IOException {
        try (InputStream schema = SarifSchema210.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            assertValid(JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(schema), check("sarif", plan));
        }
    }

    @Test
    void aForeignReaderOfSarifFindsWhatIsThere() throws IOException {
        SarifSchema210 log = new ObjectMapper().readValue(check("sarif", "many.bcp"), SarifSchema210.class);
        assertEquals("2.1.0", log.getVersion().value());
        assertEquals("Holdfast", log.getRuns().get(0).getTool().getDriver().getName());
        assertEquals(1, log.getRuns().get(0).getResults().stream()
                .filter(result -> !result.getSuppressions().isEmpty()).count());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void json(String plan) {
        Schemas.assertValid("check", check("json", plan));
    }

    private String check(String format, String plan) {
        return Call.in(folder, "check", "--format", format, "--all-steps", plan).out();
    }

    private static void assertValid(JsonSchema schema, String text) {
        assertEquals(Set.of(), schema.validate(text, InputFormat.JSON));
    }
}
