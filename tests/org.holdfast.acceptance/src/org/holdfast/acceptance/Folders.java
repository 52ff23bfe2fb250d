package org.holdfast.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders. */
final class Folders {
    private Folders() {}

    /** The names of the files in a folder; none if there is no folder. */
    static List<String> names(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files beneath a folder, each with its size and date. */
    static List<String> listing(Path folder) {
        return all(folder).stream().map(path -> folder.relativize(path) + " " + path.toFile().length() + " "
                + path.toFile().lastModified()).toList();
    }

    /** Copies a folder, with dates and permissions. */
    static void copy(Path from, Path to) throws IOException {
        for (Path path : all(from)) {
            Files.copy(path, to.resolve(from.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES,
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Lets nobody write to a folder, or everybody again. */
    static void setWritable(Path folder, boolean writable) {
        all(folder).forEach(path -> path.toFile().setWritable(writable));
    }

    /** Deletes a folder. */
    static void delete(Path folder) {
        all(folder).stream().sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    }

    private static List<Path> all(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
