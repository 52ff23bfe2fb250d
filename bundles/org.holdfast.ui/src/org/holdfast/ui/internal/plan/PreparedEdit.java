package org.holdfast.ui.internal.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.holdfast.dsl.edit.TextEdit;
import org.holdfast.dsl.edit.TextEdits;
import org.holdfast.ui.internal.save.PlanFileWriter;
import org.holdfast.ui.plan.EditOutcome;
import org.holdfast.ui.plan.EditOutcome.Applied;
import org.holdfast.ui.plan.EditOutcome.Refused;

/** The edits of a change, and the texts for which they were made. */
final class PreparedEdit {

    private final String label;
    private final PlanTexts texts;
    private final Map<URI, List<TextEdit>> byFile = new LinkedHashMap<>();

    PreparedEdit(String label, List<TextEdit> edits, PlanTexts texts) {
        this.label = label;
        this.texts = texts;
        edits.forEach(edit -> byFile.computeIfAbsent(edit.file(), file -> new ArrayList<>()).add(edit));
    }

    /** Applies the edits, on the thread of the user interface; empty if a text is no longer that for which they are. */
    Optional<CompletableFuture<EditOutcome>> apply() {
        List<IFile> files = byFile.keySet().stream().map(uri -> texts.files().get(uri))
                .sorted(Comparator.comparing(file -> file.getFullPath().toString())).toList();
        IStatus writable = files.isEmpty() ? Status.OK_STATUS
                : ResourcesPlugin.getWorkspace().validateEdit(files.toArray(IFile[]::new), shell());
        if (!writable.isOK()) {
            return Optional.of(PlanEditing.done(new Refused(reason(writable))));
        }
        if (!byFile.keySet().stream().allMatch(this::isAsItWas)) {
            return Optional.empty();
        }
        Map<IFile, String> closed = new LinkedHashMap<>();
        byFile.forEach((uri, edits) -> {
            IFile file = texts.files().get(uri);
            OpenDocuments.ALL.document(file).ifPresentOrElse(document -> change(document, edits),
                    () -> closed.put(file, TextEdits.apply(texts.texts().get(uri), edits)));
        });
        return Optional.of(Workers.supply(() -> write(closed, files)));
    }

    private boolean isAsItWas(URI uri) {
        Optional<Long> before = Optional.ofNullable(texts.versions().get(uri));
        return OpenDocuments.ALL.text(texts.files().get(uri)).map(OpenText::version).equals(before);
    }

    private void change(IDocument document, List<TextEdit> edits) {
        try {
            DocumentEdits.apply(label, document, edits);
        } catch (BadLocationException e) {
            throw new IllegalStateException("edits of another text", e); // the version was that of the text
        }
    }

    private EditOutcome write(Map<IFile, String> closed, List<IFile> files) {
        for (Map.Entry<IFile, String> file : closed.entrySet()) {
            try {
                PlanFileWriter.write(file.getKey(), file.getValue(), null);
            } catch (CoreException e) {
                return new Refused(reason(e.getStatus()));
            }
        }
        return new Applied(files);
    }

    private static String reason(IStatus status) {
        return status.isMultiStatus() && status.getChildren().length > 0 ? status.getChildren()[0].getMessage()
                : status.getMessage();
    }

    private static @Nullable Object shell() {
        IWorkbenchWindow window = PlatformUI.isWorkbenchRunning()
                ? PlatformUI.getWorkbench().getActiveWorkbenchWindow()
                : null;
        return window == null ? null : window.getShell();
    }
}
