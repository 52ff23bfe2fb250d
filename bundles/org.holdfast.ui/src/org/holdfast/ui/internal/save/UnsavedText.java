package org.holdfast.ui.internal.save;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.holdfast.dsl.file.AtomicFile;

/**
 * A text that was not saved, as it is kept aside.
 *
 * @param file
 *            path of its file in the workspace
 * @param text
 *            the text
 */
public record UnsavedText(IPath file, String text) {

    private static final String HEAD = "holdfast unsaved text of ";

    /**
     * Keeps it in a folder, in the place of what was kept of the file before.
     *
     * @return why not; empty if it is kept
     */
    Optional<String> keep(Path folder) {
        return AtomicFile.write(place(folder, file), HEAD + file.toPortableString() + "\n" + text);
    }

    /** Forgets what is kept of a file. */
    static void forget(Path folder, IPath file) throws IOException {
        Files.deleteIfExists(place(folder, file));
    }

    /** All that is kept in a folder, by file; what cannot be read is left out. */
    public static List<UnsavedText> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<UnsavedText> kept = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.filter(path -> path.toString().endsWith(".unsaved")).sorted().toList()) {
                read(each).ifPresent(kept::add);
            }
        }
        return kept;
    }

    private static Optional<UnsavedText> read(Path kept) {
        String all;
        try {
            all = Files.readString(kept, StandardCharsets.UTF_8);
        } catch (NoSuchFileException saved) {
            return Optional.empty(); // meanwhile
        } catch (IOException e) {
            // the others are to be offered all the same
            ILog.of(UnsavedText.class).warn(kept + " cannot be read", e);
            return Optional.empty();
        }
        int line = all.indexOf('\n');
        return line < 0 || !all.startsWith(HEAD) ? Optional.empty()
                : Optional.of(new UnsavedText(IPath.fromPortableString(all.substring(HEAD.length(), line)),
                        all.substring(line + 1)));
    }

    private static Path place(Path folder, IPath file) {
        return folder.resolve(URLEncoder.encode(file.toPortableString(), StandardCharsets.UTF_8) + ".unsaved");
    }
}
