package org.holdfast.dsl.ide.server;

import com.google.inject.Inject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.util.IFileSystemScanner;
import org.holdfast.dsl.plan.PlanFiles;

/** Finds the files of a plan as the command line finds them; of a folder of single files only those in it. */
@NonNullByDefault({})
class PlanFileScanner implements IFileSystemScanner {
    @Inject
    private UriExtensions uris;
    @Inject
    private FoldersOfFiles single;

    @Override
    public void scan(URI folder, IAcceptor<URI> found) {
        Path path = Path.of(folder.toFileString());
        List<Path> looked = single.contain(folder) ? in(path) : List.of(path);
        PlanFiles.at(looked).files()
                .forEach(file -> found.accept(uris.withEmptyAuthority(URI.createFileURI(file.toString()))));
    }

    /** The plan files in a folder, without those beneath it. */
    private static List<Path> in(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(
                    file -> PlanFiles.isLookedAt("", file.getFileName().toString()) && Files.isRegularFile(file))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of(); // what is open is read all the same
        }
    }
}
