package org.holdfast.ui.internal.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.ICompositeOperation;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * An edit of a plan as one step of the history, however many files it changes: all of them are undone, or none. What a
 * document notes of its own change meanwhile belongs to this step and is not kept.
 */
@NonNullByDefault({})
final class PlanStep extends AbstractOperation implements ICompositeOperation {

    private final List<FileChange> changes;

    PlanStep(String label, List<FileChange> changes) {
        super(label);
        this.changes = List.copyOf(changes);
    }

    /**
     * Makes the change for the first time and puts the step into the history. On the thread of the user interface.
     *
     * @param written
     *            the changes of files that were not open, which are made already
     */
    void begin(List<FileChange> written) {
        List<FileChange> open = changes.stream().filter(each -> !written.contains(each)).toList();
        written.forEach(each -> addContext(FileChange.closed(each.file())));
        open.forEach(each -> undo(each).ifPresent(undo -> {
            // what was typed before is a step of its own
            undo.commit();
            addContext(undo.getUndoContext());
        }));
        history().openOperation(this, IOperationHistory.EXECUTE);
        try {
            open.forEach(PlanStep::changeOpen);
        } finally {
            history().closeOperation(true, true, IOperationHistory.EXECUTE);
        }
    }

    /**
     * A file that was not open is opened: what can be undone or redone of it can be in its editor, too.
     *
     * @param context
     *            that of its document
     */
    static void opened(IFile file, IUndoContext context) {
        IUndoContext closed = FileChange.closed(file);
        Stream.of(history().getUndoHistory(closed), history().getRedoHistory(closed)).flatMap(Stream::of)
                .filter(PlanStep.class::isInstance).map(PlanStep.class::cast).filter(step -> step.isDue(file))
                .forEach(step -> step.addContext(context));
    }

    private boolean isDue(IFile file) {
        return changes.stream().anyMatch(each -> each.file().equals(file) && each.isDue());
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        return turn("redone", IOperationHistory.EXECUTE, info);
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        return turn("redone", IOperationHistory.REDO, info);
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        return turn("undone", IOperationHistory.UNDO, info);
    }

    private IStatus turn(String done, int mode, IAdaptable info) {
        Optional<String> hindrance = hindrance();
        if (hindrance.isEmpty()) {
            hindrance = make(mode);
        }
        if (hindrance.isEmpty() && info != null
                && info.getAdapter(IWorkbenchPart.class) instanceof ITextEditor editor) {
            show(editor);
        }
        hindrance.ifPresent(reason -> MessageDialog.openInformation(Display.getDefault().getActiveShell(),
                "Nothing was " + done, reason));
        // cancelled: where it fails, some throw away all that could be undone
        return hindrance.isEmpty() ? Status.OK_STATUS : Status.CANCEL_STATUS;
    }

    private Optional<String> hindrance() {
        return changes.stream().filter(change -> !change.file().exists())
                .map(change -> about(change) + " is gone.").findFirst()
                .or(() -> otherText(changes.stream().filter(FileChange::isOpen).toList()))
                .or(() -> WritableFiles.hindrance(changes.stream().map(FileChange::file).toList()));
    }

    /** That a file says what would be lost. */
    private Optional<String> otherText(List<FileChange> looked) {
        return looked.stream().filter(change -> !change.isDue() && !change.isDone()).findFirst()
                .map(change -> about(change)
                        + " says something else since, which would be lost. Take that back first.");
    }

    private String about(FileChange change) {
        return getLabel() + ": " + change.file().getName();
    }

    private Optional<String> make(int mode) {
        List<FileChange> closed = changes.stream().filter(each -> !each.isOpen()).toList();
        ClosedTurn turn = new ClosedTurn(closed, () -> otherText(closed));
        Optional<String> hindrance = turn.make();
        if (hindrance.isEmpty()) {
            hindrance = otherText(changes.stream().filter(each -> !closed.contains(each)).toList());
            hindrance.ifPresent(reason -> turn.takeBack());
        }
        if (hindrance.isEmpty()) {
            changeOpen(mode, closed);
        }
        return hindrance;
    }

    private void changeOpen(int mode, List<FileChange> closed) {
        List<FileChange> open = changes.stream().filter(each -> !closed.contains(each)).toList();
        List<FileChange> due = open.stream().filter(FileChange::isDue).toList();
        history().openOperation(this, mode);
        try {
            due.forEach(PlanStep::changeOpen);
            open.stream().filter(each -> !due.contains(each)).forEach(FileChange::pass);
        } finally {
            history().closeOperation(true, false, mode);
        }
    }

    /** In the editor in which it is undone it is seen what has changed. */
    private void show(ITextEditor editor) {
        IFile file = editor.getEditorInput().getAdapter(IFile.class);
        changes.stream().filter(each -> each.file().equals(file)).findFirst()
                .ifPresent(change -> editor.selectAndReveal(change.place(), 0));
    }

    private static void changeOpen(FileChange change) {
        change.change(OpenDocuments.ALL.document(change.file()).orElseThrow());
    }

    private static Optional<IDocumentUndoManager> undo(FileChange change) {
        return OpenDocuments.ALL.document(change.file())
                .map(DocumentUndoManagerRegistry::getDocumentUndoManager);
    }

    private static IOperationHistory history() {
        return OperationHistoryFactory.getOperationHistory();
    }

    @Override
    public void add(IUndoableOperation operation) {
        // undone with this step
    }

    @Override
    public void remove(IUndoableOperation operation) {
        // none was added
    }
}
