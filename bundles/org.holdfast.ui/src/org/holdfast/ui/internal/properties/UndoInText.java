package org.holdfast.ui.internal.properties;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.holdfast.ui.internal.plan.OpenDocuments;

/** Undo and redo in a form: what was done last to the text of the element that is shown, as in its editor. */
final class UndoInText extends Action {

    private interface Step {
        void take(IDocumentUndoManager manager) throws ExecutionException;
    }

    private final Supplier<Optional<IFile>> file;
    private final Step step;

    private UndoInText(Supplier<Optional<IFile>> file, Step step) {
        this.file = file;
        this.step = step;
    }

    /** Has the commands of the window do so in a view. */
    static void install(IActionBars bars, Supplier<Optional<IFile>> file) {
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), new UndoInText(file, manager -> {
            if (manager.undoable()) {
                manager.undo();
            }
        }));
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), new UndoInText(file, manager -> {
            if (manager.redoable()) {
                manager.redo();
            }
        }));
    }

    @Override
    public void run() {
        file.get().flatMap(OpenDocuments.ALL::document)
                .flatMap(document -> Optional
                        .ofNullable(DocumentUndoManagerRegistry.getDocumentUndoManager(document)))
                .ifPresent(this::take);
    }

    private void take(IDocumentUndoManager manager) {
        try {
            step.take(manager);
        } catch (ExecutionException e) {
            ILog.of(UndoInText.class).error("The text cannot be taken back", e);
        }
    }
}
