package org.holdfast.cli.console;

import java.nio.file.Path;

import org.eclipse.emf.common.util.URI;

/** The path of a plan file as shown: relative to the current folder where it is beneath it, with slashes. */
public final class PlacePath {
    private PlacePath() {}

    /**
     * @param file
     *            the file
     * @param folder
     *            the current folder
     */
    public static String of(URI file, Path folder) {
        if (!file.isFile()) {
            return file.toString();
        }
        Path path = Path.of(file.toFileString());
        Path current = folder.toAbsolutePath().normalize();
        Path shown = path.startsWith(current) ? current.relativize(path) : path;
        return shown.toString().replace('\\', '/');
    }
}
