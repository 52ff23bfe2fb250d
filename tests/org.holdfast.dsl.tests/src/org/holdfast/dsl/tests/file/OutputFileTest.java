package org.holdfast.dsl.tests.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.holdfast.dsl.file.OutputFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens while a file is written: the old one stays, and nothing half-written is left beside it. */
class OutputFileTest {
    private static final String OLD = "as it was";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void oldFile() throws IOException {
        file = Files.writeString(folder.resolve("plan.html"), OLD);
    }

    @Test
    void isReplacedAsAWhole() throws IOException {
        assertEquals(Optional.empty(), OutputFile.write(file, out -> put(out, "new")));
        assertEquals("new", Files.readString(file));
        assertEquals(List.of("plan.html"), names());
    }

    @Test
    void aDiskThatIsFull() throws IOException {
        assertEquals(Optional.of("No space left on device"), OutputFile.write(file, out -> {
            put(out, "half of it".repeat(10_000));
            throw new IOException("No space left on device");
        }));
        assertOldStays();
    }

    /** Of the file that is made aside nobody knows: the message does not tell its name. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatTakesNoFiles() {
        assertEquals(Optional.of("its folder takes no new files"),
                OutputFile.write(Path.of("/proc/plan.html"), out -> put(out, "new")));
    }

    /** The device takes nothing, as a disk that is full: what is left in a buffer fails when that is emptied. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aDeviceThatIsFull() throws IOException {
        Optional<String> why = OutputFile.write(file, out -> {
            put(out, "half of it");
            try (OutputStream full = Files.newOutputStream(Path.of("/dev/full"))) {
                put(full, "the rest");
            }
        });
        assertEquals(Optional.of("No space left on device"), why);
        assertOldStays();
    }

    @Test
    void aDefectOnTheWay() throws IOException {
        assertThrows(IllegalStateException.class, () -> OutputFile.write(file, out -> {
            put(out, "half of it");
            throw new IllegalStateException("a defect");
        }));
        assertOldStays();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDeviceIsNotReplacedByAFile() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.html"), Path.of("/dev/null"));
        assertEquals(Optional.of("it is no regular file"), OutputFile.write(link, out -> put(out, "new")));
        assertFalse(Files.isRegularFile(link));
    }

    @Test
    void aFolderStays() {
        assertEquals(Optional.of("it is a folder"), OutputFile.write(folder, out -> put(out, "new")));
    }

    private void assertOldStays() throws IOException {
        assertEquals(OLD, Files.readString(file));
        assertEquals(List.of("plan.html"), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    private static void put(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
