package org.holdfast.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example as a document, in every form, from the product as it is installed. */
class ReportTest {
    private static final List<String> FORMS = List.of("html", "pdf", "docx", "xlsx", "md");

    @TempDir
    Path folder;

    @Test
    void everyFormIsWrittenAndTheSameAgain() throws IOException {
        write("one");
        write("other");
        for (String form : FORMS) {
            byte[] one = Files.readAllBytes(folder.resolve("one." + form));
            assertArrayEquals(one, Files.readAllBytes(folder.resolve("other." + form)), form);
            String begin = switch (form) {
                case "html" -> "<!DOCTYPE html>";
                case "pdf" -> "%PDF-";
                case "md" -> "# ";
                default -> "PK";
            };
            assertEquals(begin, new String(one, 0, begin.length(), StandardCharsets.ISO_8859_1), form);
        }
    }

    private void write(String name) {
        List<String> call = new ArrayList<>(List.of("report", "examples/mail-order", "--as-of", "2026-11-23"));
        for (String form : FORMS) {
            call.addAll(List.of("--to", folder.resolve(name + "." + form).toString()));
        }
        Caller.inProduct().call(call.toArray(String[]::new)).ending(0);
    }
}
