package org.holdfast.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatTest {
    private static final String MESSY = "plan   novum{currency EUR}  // ours\n";
    private static final String TIDY = """
            plan novum {
                currency EUR
            } // ours
            """;

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void messyPlan() throws IOException {
        file = Files.writeString(folder.resolve("plan.bcp"), MESSY);
    }

    @Test
    void laysOutAndLeavesNothingAside() throws IOException {
        Call.in(folder, "format", "plan.bcp").ending(0).saying("").printing("laid out: plan.bcp\n");
        assertEquals(TIDY, Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
        Call.in(folder, "format", "plan.bcp").ending(0).saying("").printing("");
    }

    @Test
    void checkOnlySays() throws IOException {
        Call.in(folder, "format", "--check", "plan.bcp").ending(1).printing("not in canonical layout: plan.bcp\n");
        assertEquals(MESSY, Files.readString(file));
    }

    @Test
    void whatCannotBeReadIsLeftAlone() throws IOException {
        Files.writeString(file, "plan novum {{");
        Call.in(folder, "format", "plan.bcp").ending(2).printing("").saying("""
                holdfast: plan.bcp:1:13: unexpected '{'; expected one of: currency, budget, horizon, review, revise, \
                reviewed, steps, or '}'; the file is left as it is; `holdfast check plan.bcp` shows all errors
                """);
        assertEquals("plan novum {{", Files.readString(file));
    }

    @Test
    void aWrongValueIsNamed() throws IOException {
        Files.writeString(file, "plan novum {\n    horizon 3 x\n}\n");
        Call.in(folder, "format", "plan.bcp").ending(2).printing("").saying("""
                holdfast: plan.bcp:2:13: 'x' is not a unit of time; expected s, min, h, d or w; the file is left as it is; \
                `holdfast check plan.bcp` shows all errors
                """);
    }

    @Test
    void aByteOrderMarkStays() throws IOException {
        Files.writeString(file, "\uFEFF" + MESSY);
        Call.in(folder, "format", "plan.bcp").ending(0);
        assertEquals("\uFEFF" + TIDY, Files.readString(file));
        Call.in(folder, "format", "--check", "plan.bcp").ending(0);
    }

    @Test
    void permissionsStay() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Call.in(folder, "format", "plan.bcp").ending(0);
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void linksStay() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.bcp"), file);
        Call.in(folder, "format", "link.bcp").ending(0);
        assertEquals(TIDY, Files.readString(file));
        assertEquals(true, Files.isSymbolicLink(link));
    }
}
