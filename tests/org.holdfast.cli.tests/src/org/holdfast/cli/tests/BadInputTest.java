package org.holdfast.cli.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input ends with status 2 and a message; never with a stack trace. */
class BadInputTest {
    @TempDir
    Path folder;

    @Test
    void noSuchPath() {
        Call.in(folder, "check", "nowhere").ending(2).printing("")
                .saying("holdfast: " + folder.resolve("nowhere") + ": no such file or folder\n");
    }

    @Test
    void folderWithoutPlans() {
        Call.in(folder, "check", ".").ending(2).printing("").saying("holdfast: " + folder.resolve(".")
                + ": no plan files in this folder; expected files whose names end in .bcp\n");
    }

    @Test
    void folderNamedAsAFile() throws IOException {
        Files.createDirectory(folder.resolve("x.bcp"));
        Call.in(folder, "check", "x.bcp").ending(2).printing("")
                .saying("holdfast: " + folder.resolve("x.bcp") + ": is a folder; expected a plan file\n");
    }

    @Test
    void emptyFile() throws IOException {
        Files.createFile(folder.resolve("plan.bcp"));
        Call call = Call.in(folder, "check", "plan.bcp").ending(2).saying("");
        assertTrue(call.out().contains("no file holds the plan"), call.out());
    }

    @Test
    void binaryFile() throws IOException {
        Files.write(folder.resolve("plan.bcp"), new byte[] { 'p', 0, 1, 2, (byte) 0xff });
        wrongText();
    }

    @Test
    void utf16() throws IOException {
        Files.write(folder.resolve("plan.bcp"), "plan novum".getBytes(StandardCharsets.UTF_16));
        wrongText();
    }

    @Test
    void latin1() throws IOException {
        Files.write(folder.resolve("plan.bcp"), "plan novum \"B\u00e4cker\"".getBytes(StandardCharsets.ISO_8859_1));
        wrongText();
    }

    @Test
    void aSecondPlanNamesTheFileOfTheFirstAsItIsWritten() throws IOException {
        Files.writeString(folder.resolve("büro 1.bcp"), "plan one");
        Files.writeString(folder.resolve("other.bcp"), "plan two");
        Call call = Call.in(folder, "check", ".").ending(2);
        assertTrue(call.out().contains("a second plan; the first is in büro 1.bcp, line 1"), call.out());
    }

    @Test
    void nestedTenThousandDeep() throws IOException {
        Files.writeString(folder.resolve("plan.bcp"),
                "plan n site s " + "{ site s ".repeat(10_000) + "}".repeat(10_000));
        wrongText();
    }

    private void wrongText() {
        for (String[] command : new String[][] { { "check" }, { "check", "--format", "json" }, { "format" } }) {
            String[] call = Stream.concat(Arrays.stream(command),
                    Stream.of("plan.bcp")).toArray(String[]::new);
            Call result = Call.in(folder, call).ending(2);
            String said = result.out() + result.err();
            assertTrue(said.contains("plan.bcp"), said);
            assertFalse(said.contains("Exception"), said);
        }
    }
}
