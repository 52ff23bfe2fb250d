package org.holdfast.dsl.ide.server;

import com.google.inject.Inject;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.util.IFileSystemScanner;
import org.holdfast.dsl.plan.PlanFiles;

/** Finds the files of a plan as the command line finds them. */
@NonNullByDefault({})
class PlanFileScanner implements IFileSystemScanner {
    @Inject
    private UriExtensions uris;

    @Override
    public void scan(URI folder, IAcceptor<URI> found) {
        PlanFiles.at(List.of(Path.of(folder.toFileString()))).files()
                .forEach(file -> found.accept(uris.withEmptyAuthority(URI.createFileURI(file.toString()))));
    }
}
