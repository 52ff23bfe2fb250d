package org.holdfast.dsl.plan;

import com.google.inject.Inject;
import com.google.inject.Provider;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

/** Loads the files of a plan together, links them and asks the language for problems. */
public class PlanLoader {
    private static final Map<String, String> UTF_8 = Map.of(XtextResource.OPTION_ENCODING,
            StandardCharsets.UTF_8.name());

    @Inject
    private Provider<XtextResourceSet> resourceSets;
    @Inject
    private PlanProblems problems;

    /**
     * Loads plan files. A file that cannot be read is a problem of the plan, and so is it if no file holds the plan
     * element.
     *
     * @param paths
     *            the files; their order does not matter
     */
    public LoadedPlan load(List<Path> paths) {
        Map<URI, String> texts = new TreeMap<>(Comparator.comparing(URI::toString));
        List<Problem> unreadable = new ArrayList<>();
        for (Path path : paths) {
            URI uri = URI.createFileURI(path.toAbsolutePath().normalize().toString());
            try {
                texts.put(uri, PlanText.read(path));
            } catch (NotPlanText e) {
                unreadable.add(e.at(uri));
            }
        }
        List<XtextResource> files = resources(texts);
        return new LoadedPlan(files, problems.ofFolder(files, unreadable));
    }

    /**
     * Loads plan files whose contents come from elsewhere.
     *
     * @param contents
     *            the bytes of each file
     */
    public LoadedPlan loadContents(Map<URI, byte[]> contents) {
        Map<URI, String> texts = new TreeMap<>(Comparator.comparing(URI::toString));
        List<Problem> unreadable = new ArrayList<>();
        contents.forEach((uri, bytes) -> {
            try {
                texts.put(uri, PlanText.decode(bytes));
            } catch (NotPlanText e) {
                unreadable.add(e.at(uri));
            }
        });
        List<XtextResource> files = resources(texts);
        return new LoadedPlan(files, problems.ofFolder(files, unreadable));
    }

    /**
     * Loads plan texts that are not, or not yet, in files.
     *
     * @param texts
     *            the text of each file
     */
    public LoadedPlan loadTexts(Map<URI, String> texts) {
        Map<URI, String> sorted = new TreeMap<>(Comparator.comparing(URI::toString));
        sorted.putAll(texts);
        List<XtextResource> files = resources(sorted);
        return new LoadedPlan(files, problems.of(files));
    }

    private List<XtextResource> resources(Map<URI, String> texts) {
        XtextResourceSet resources = resourceSets.get();
        List<XtextResource> files = new ArrayList<>();
        texts.forEach((uri, text) -> files.add(load(resources, uri, text)));
        return List.copyOf(files);
    }

    private static XtextResource load(XtextResourceSet resources, URI uri, String text) {
        XtextResource file = (XtextResource) resources.createResource(uri);
        try {
            file.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // cannot happen: the bytes are in memory
        }
        return file;
    }
}
