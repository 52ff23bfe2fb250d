package org.holdfast.ui.internal.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.URI;
import org.holdfast.dsl.edit.TextEdit;
import org.holdfast.ui.plan.EditOutcome;
import org.holdfast.ui.plan.EditOutcome.Applied;
import org.holdfast.ui.plan.EditOutcome.Refused;

/** The edits of a change, and the texts for which they were made. */
final class PreparedEdit {

    private final PlanTexts texts;
    private final List<FileChange> changes;
    private final List<FileChange> closed;
    private final PlanStep step;

    PreparedEdit(String label, List<TextEdit> edits, PlanTexts texts) {
        this.texts = texts;
        Map<URI, List<TextEdit>> byFile = new LinkedHashMap<>();
        edits.forEach(edit -> byFile.computeIfAbsent(edit.file(), file -> new ArrayList<>()).add(edit));
        changes = byFile.entrySet().stream()
                .map(each -> new FileChange(texts.files().get(each.getKey()), texts.texts().get(each.getKey()),
                        each.getValue()))
                .sorted(Comparator.comparing(change -> change.file().getFullPath().toString())).toList();
        closed = changes.stream().filter(change -> version(change.file()).isEmpty()).toList();
        step = new PlanStep(label, changes);
    }

    private Optional<Long> version(IFile file) {
        return Optional.ofNullable(texts.versions().get(FileAddress.of(file)));
    }

    /** Applies the edits, on the thread of the user interface; empty if a text is no longer that for which they are. */
    CompletableFuture<Optional<EditOutcome>> apply() {
        Optional<String> hindrance = WritableFiles.hindrance(files());
        if (hindrance.isPresent()) {
            return done(new Refused(hindrance.get()));
        }
        if (!changes.stream().allMatch(this::isAsItWas)) {
            return again();
        }
        return closed.isEmpty() ? finish()
                : Workers.supply(this::write)
                        .thenComposeAsync(written -> written ? finish() : again(), Workers.ui());
    }

    private List<IFile> files() {
        return changes.stream().map(FileChange::file).toList();
    }

    private boolean isAsItWas(FileChange change) {
        return OpenDocuments.ALL.text(change.file()).map(OpenText::version).equals(version(change.file()));
    }

    /** Changes the files that are not open; says whether they were those for which the edits are. */
    private boolean write() {
        List<IFile> others = closed.stream().filter(each -> !each.isDue()).map(FileChange::file).toList();
        if (!others.isEmpty()) {
            ClosedFiles.lookAgain(others);
            return false;
        }
        try {
            ClosedFiles.write(closed);
            return true;
        } catch (CoreException e) {
            throw new RefusedException(WritableFiles.reason(e.getStatus()));
        }
    }

    private CompletableFuture<Optional<EditOutcome>> finish() {
        if (changes.stream().filter(each -> !closed.contains(each)).allMatch(this::isAsItWas)) {
            step.begin(closed);
            return done(new Applied(files()));
        }
        return Workers.supply(() -> {
            ClosedFiles.takeBack(closed);
            return Optional.empty();
        });
    }

    private static CompletableFuture<Optional<EditOutcome>> done(EditOutcome outcome) {
        return CompletableFuture.completedFuture(Optional.of(outcome));
    }

    private static CompletableFuture<Optional<EditOutcome>> again() {
        return CompletableFuture.completedFuture(Optional.empty());
    }
}
