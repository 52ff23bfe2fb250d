package org.holdfast.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;

/** What the guide states of the JSON that commands print, held against it by a foreign validator. */
final class Schemas {
    private static final Path ROOT = Path.of(System.getProperty("holdfast.root", "../.."));

    private Schemas() {}

    /** The text is as {@code docs/<command>.schema.json} says, and that says something. */
    static void assertValid(String command, String text) {
        JsonSchema schema = of(command);
        assertEquals(Set.of(), schema.validate(text, InputFormat.JSON));
        assertFalse(schema.validate("{\"plan\": 1}", InputFormat.JSON).isEmpty());
    }

    private static JsonSchema of(String command) {
        try {
            return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                    .getSchema(Files.readString(ROOT.resolve("docs/" + command + ".schema.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
