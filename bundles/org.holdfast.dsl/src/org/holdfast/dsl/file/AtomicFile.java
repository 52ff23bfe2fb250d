package org.holdfast.dsl.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

import org.holdfast.dsl.plan.ByteOrderMark;

/** Replaces the text of a file as a whole: it is written aside and moved, so that nobody ever sees half of it. */
public final class AtomicFile {
    /** How names of files end that are made aside. */
    static final String ASIDE = ".tmp";

    private AtomicFile() {}

    /**
     * Replaces the text; a link stays, and what it leads to is replaced; a byte order mark stays, too. Returns why, where
     * that is not possible.
     */
    public static Optional<String> replace(Path path, String text) {
        try {
            Path file = path.toRealPath();
            if (!Files.isWritable(file)) {
                return Optional.of("it is read-only");
            }
            put(file, ByteOrderMark.of(file) + text);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(why(e));
        }
    }

    /** Writes the text to a file that may be new; where it is there, as {@link #replace}. */
    public static Optional<String> write(Path file, String text) {
        if (Files.exists(file)) {
            return replace(file, text);
        }
        try {
            put(file.toAbsolutePath(), text);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(why(e));
        }
    }

    private static void put(Path file, String text) throws IOException {
        Path aside = Files.createTempFile(file.getParent(), "." + file.getFileName(), ASIDE);
        try {
            Files.write(aside, text.getBytes(StandardCharsets.UTF_8));
            finish(aside, file);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /** Puts what was written aside in the place of the file. */
    static void finish(Path aside, Path file) throws IOException {
        if (Files.exists(file)) {
            keepPermissions(file, aside);
        } else {
            openToOthers(aside);
        }
        move(aside, file);
    }

    /** Why a file could not be written. */
    static String why(IOException failure) {
        return switch (failure) {
            case AccessDeniedException denied -> "its folder does not allow it";
            case FileAlreadyExistsException file -> file.getFile() + " is in the place of its folder";
            case NoSuchFileException missing -> noFolder(Path.of(missing.getFile()));
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        };
    }

    /** The file that is missing may be the one that was to be made aside, of which nobody knows. */
    private static String noFolder(Path missing) {
        Path folder = missing.getFileName().toString().endsWith(ASIDE) ? missing.getParent() : missing;
        return Files.isDirectory(folder) ? "its folder takes no new files" : "there is no folder " + folder;
    }

    /** A file made aside is for its owner alone; the result is as readable as any new file. */
    private static void openToOthers(Path aside) throws IOException {
        if (Files.getFileAttributeView(aside, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(aside, PosixFilePermissions.fromString("rw-r--r--"));
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
