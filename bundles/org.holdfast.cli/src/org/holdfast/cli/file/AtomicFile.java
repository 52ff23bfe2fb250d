package org.holdfast.cli.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;

/** Replaces the text of a file as a whole: it is written aside and moved, so that nobody ever sees half of it. */
public final class AtomicFile {
    private AtomicFile() {}

    /** Replaces the text; a link stays, and what it leads to is replaced. Returns why, where that is not possible. */
    public static Optional<String> replace(Path path, String text) {
        try {
            Path file = path.toRealPath();
            if (!Files.isWritable(file)) {
                return Optional.of("it is read-only");
            }
            Path aside = Files.createTempFile(file.getParent(), "." + file.getFileName(), ".tmp");
            try {
                Files.write(aside, text.getBytes(StandardCharsets.UTF_8));
                keepPermissions(file, aside);
                move(aside, file);
            } finally {
                Files.deleteIfExists(aside);
            }
            return Optional.empty();
        } catch (AccessDeniedException e) {
            return Optional.of("its folder does not allow it");
        } catch (IOException e) {
            return Optional.of(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.getFileAttributeView(from, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
