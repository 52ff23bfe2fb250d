package org.holdfast.dsl.plan;

import com.google.inject.Inject;
import com.google.inject.Provider;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

/** Loads the files of a plan together, links them and asks the language for problems. */
public class PlanLoader {
    @Inject
    private Provider<XtextResourceSet> resourceSets;
    @Inject
    private IResourceValidator validator;

    /**
     * Loads plan files.
     *
     * @param paths
     *            the files; their order does not matter
     * @throws UncheckedIOException
     *             if one of them cannot be read
     */
    public LoadedPlan load(List<Path> paths) {
        Map<URI, byte[]> contents = new TreeMap<>(Comparator.comparing(URI::toString));
        for (Path path : paths) {
            contents.put(URI.createFileURI(path.toAbsolutePath().normalize().toString()), read(path));
        }
        return loadBytes(contents);
    }

    /**
     * Loads plan texts that are not, or not yet, in files.
     *
     * @param texts
     *            the text of each file
     */
    public LoadedPlan loadTexts(Map<URI, String> texts) {
        Map<URI, byte[]> contents = new TreeMap<>(Comparator.comparing(URI::toString));
        texts.forEach((uri, text) -> contents.put(uri, text.getBytes(StandardCharsets.UTF_8)));
        return loadBytes(contents);
    }

    private LoadedPlan loadBytes(Map<URI, byte[]> contents) {
        XtextResourceSet resources = resourceSets.get();
        List<XtextResource> files = new ArrayList<>();
        contents.forEach((uri, bytes) -> files.add(load(resources, uri, bytes)));
        List<Problem> problems = new ArrayList<>();
        for (XtextResource file : files) {
            validator.validate(file, CheckMode.FAST_ONLY, CancelIndicator.NullImpl).stream()
                    .filter(issue -> issue.getSeverity() != Severity.INFO).map(issue -> problem(file, issue))
                    .sorted(Comparator.comparingInt(Problem::offset).thenComparing(Problem::message))
                    .forEach(problems::add);
        }
        return new LoadedPlan(List.copyOf(files), List.copyOf(problems));
    }

    private static XtextResource load(XtextResourceSet resources, URI uri, byte[] bytes) {
        XtextResource file = (XtextResource) resources.createResource(uri);
        try {
            file.load(new ByteArrayInputStream(bytes), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // cannot happen: the bytes are in memory
        }
        return file;
    }

    private static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Problem problem(XtextResource file, Issue issue) {
        return new Problem(file.getURI(), orOne(issue.getLineNumber()), orOne(issue.getColumn()),
                issue.getOffset() == null ? 0 : issue.getOffset(), issue.getLength() == null ? 0 : issue.getLength(),
                issue.getSeverity() == Severity.ERROR ? Problem.Severity.ERROR : Problem.Severity.WARNING,
                issue.getCode() == null ? "" : issue.getCode(), issue.getMessage());
    }

    private static int orOne(Integer number) {
        return number == null || number < 1 ? 1 : number;
    }
}
