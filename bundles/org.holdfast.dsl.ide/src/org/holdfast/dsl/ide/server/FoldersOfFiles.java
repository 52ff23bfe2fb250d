package org.holdfast.dsl.ide.server;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.URI;

import com.google.inject.Singleton;

/**
 * Folders that are no folders of the client's workspace, but hold files that were opened in it. Nobody said that all under
 * such a folder is one plan, and it may be somebody's whole disk: only the plan files in the folder itself are.
 */
@Singleton
final class FoldersOfFiles {
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();

    void add(URI folder) {
        folders.add(path(folder));
    }

    /** Whether it is one of these folders. */
    boolean contain(URI folder) {
        return folders.contains(path(folder));
    }

    private static Path path(URI folder) {
        return Path.of(folder.toFileString()).normalize();
    }
}
