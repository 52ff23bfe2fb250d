package org.holdfast.dsl.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Writes a file of bytes as a whole: aside, then moved. Whatever happens on the way, the old file stays. */
public final class OutputFile {

    /** What writes the bytes. */
    public interface Content {

        /**
         * Writes them all.
         *
         * @throws IOException
         *             if the stream takes no more
         */
        void to(OutputStream out) throws IOException;
    }

    private OutputFile() {}

    /** Writes the file, which may be new, as its folder may be. Returns why, where that is not possible. */
    public static Optional<String> write(Path file, Content content) {
        if (Files.isDirectory(file)) {
            return Optional.of("it is a folder");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return Optional.of("it is no regular file");
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            return Optional.of("it is read-only");
        }
        try {
            put(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), content);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(AtomicFile.why(e));
        }
    }

    private static void put(Path file, Content content) throws IOException {
        Files.createDirectories(file.getParent());
        Path aside = Files.createTempFile(file.getParent(), "." + file.getFileName(), AtomicFile.ASIDE);
        aside.toFile().deleteOnExit(); // an interrupt ends the process without the block below
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(aside))) {
                content.to(out);
            }
            AtomicFile.finish(aside, file);
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
