package org.holdfast.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
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

    /** Ended when the first file is there: each of the others is as it was, or complete. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void anInterruptLeavesNothingHalfWritten() throws IOException, InterruptedException {
        write("whole");
        for (String form : FORMS) {
            Files.writeString(folder.resolve("ended." + form), "as it was");
        }
        Process process = Caller.inProduct().start(call("ended"));
        int first = process.getErrorStream().read();
        process.destroy();
        process.waitFor();
        assertEquals('h', first, "holdfast: wrote …");
        for (String form : FORMS) {
            byte[] ended = Files.readAllBytes(folder.resolve("ended." + form));
            if (!Arrays.equals(ended, "as it was".getBytes(StandardCharsets.UTF_8))) {
                assertArrayEquals(Files.readAllBytes(folder.resolve("whole." + form)), ended, form);
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.filter(file -> file.toString().endsWith(".tmp")).toList());
        }
    }

    private void write(String name) {
        Caller.inProduct().call(call(name)).ending(0);
    }

    private String[] call(String name) {
        List<String> call = new ArrayList<>(List.of("report", "examples/mail-order", "--as-of", "2026-11-23"));
        for (String form : FORMS) {
            call.addAll(List.of("--to", folder.resolve(name + "." + form).toString()));
        }
        return call.toArray(String[]::new);
    }
}
