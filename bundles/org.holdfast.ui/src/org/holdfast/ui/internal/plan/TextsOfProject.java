package org.holdfast.ui.internal.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.URI;
import org.holdfast.dsl.plan.NotPlanText;
import org.holdfast.dsl.plan.PlanText;
import org.holdfast.ui.internal.problems.PlanFiles;

/** The texts of the files of a project: of open ones as they are in the editor, of others as they are on disk. */
final class TextsOfProject {

    private record OnDisk(String text, Optional<NotPlanText> failure) {}

    private final IProject project;
    private final AtomicLong revision = new AtomicLong(1);
    private final Map<IFile, OnDisk> read = new ConcurrentHashMap<>();

    TextsOfProject(IProject project) {
        this.project = project;
    }

    /** Grows with each change. */
    long revision() {
        return revision.get();
    }

    /** A file was opened or closed, or its unsaved text has changed. */
    void openChanged() {
        revision.incrementAndGet();
    }

    /** A file has changed on disk, or has come or gone. */
    void diskChanged(IFile file) {
        read.remove(file);
        revision.incrementAndGet();
    }

    /** All files are gone from disk. */
    void goneFromDisk() {
        read.clear();
        revision.incrementAndGet();
    }

    /** Forgets what was read: it can be read again. */
    void forget() {
        read.clear();
    }

    /** The texts now; reads from disk what was not read yet. */
    PlanTexts now() {
        long at = revision.get();
        SortedMap<URI, String> texts = new TreeMap<>(Comparator.comparing(URI::toString));
        Map<URI, NotPlanText> failures = new TreeMap<>(Comparator.comparing(URI::toString));
        Map<URI, IFile> files = new HashMap<>();
        Map<URI, Long> versions = new HashMap<>();
        for (IFile file : planFiles()) {
            URI uri = FileAddress.of(file);
            files.put(uri, file);
            Optional<OpenText> open = OpenDocuments.ALL.text(file);
            open.ifPresent(text -> versions.put(uri, text.version()));
            OnDisk disk = open.map(text -> new OnDisk(text.text(), Optional.empty()))
                    .orElseGet(() -> read.computeIfAbsent(file, TextsOfProject::read));
            disk.failure().ifPresentOrElse(failure -> failures.put(uri, failure), () -> texts.put(uri, disk.text()));
        }
        return new PlanTexts(at, texts, failures.entrySet().stream().map(each -> each.getValue().at(each.getKey()))
                .toList(), files, versions);
    }

    private List<IFile> planFiles() {
        try {
            return project.isAccessible() ? PlanFiles.in(project) : List.of();
        } catch (CoreException closedMeanwhile) {
            return new ArrayList<>();
        }
    }

    private static OnDisk read(IFile file) {
        try {
            return new OnDisk(PlanText.read(Path.of(FileAddress.of(file).toFileString())), Optional.empty());
        } catch (NotPlanText failure) {
            return new OnDisk("", Optional.of(failure));
        }
    }
}
