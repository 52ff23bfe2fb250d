package org.holdfast.ui.guide;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;

/** What comes with the program as files to read: the examples, and the documents of the guide. */
public final class ProgramFiles {

    // set by the launcher: the folder of the examples, beside which the documents are
    private static final String EXAMPLES = "holdfast.examples";
    // in an Eclipse that somebody has installed the plug-ins into, both come in this one
    private static final String BUNDLE = "org.holdfast.guide";

    private ProgramFiles() {}

    /** The folder of the examples; empty where they did not come along. */
    public static Optional<Path> examples() {
        return folder("examples");
    }

    /** The folder of the guide's documents; empty where they did not come along. */
    public static Optional<Path> documents() {
        return folder("docs");
    }

    private static Optional<Path> folder(String name) {
        return Optional.ofNullable(System.getProperty(EXAMPLES)).map(examples -> Path.of(examples).resolveSibling(name))
                .filter(Files::isDirectory).or(() -> inBundle(name));
    }

    private static Optional<Path> inBundle(String name) {
        Bundle bundle = Platform.getBundle(BUNDLE);
        return Optional.ofNullable(bundle == null ? null : bundle.getEntry("files-gen/" + name))
                .flatMap(ProgramFiles::onDisk);
    }

    /** A folder in a jar is unpacked into the cache of the configuration, once. */
    private static Optional<Path> onDisk(@Nullable URL folder) {
        try {
            return Optional.of(Path.of(URIUtil.toURI(FileLocator.toFileURL(folder))));
        } catch (IOException | URISyntaxException unreadable) {
            return Optional.empty();
        }
    }
}
