package org.holdfast.ui.internal.text;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension2;

/**
 * The text editor on which a command is called, with what it edits.
 *
 * @param editor
 *            the editor
 * @param document
 *            its text
 * @param edited
 *            the file
 * @param selection
 *            what is selected
 */
public record PlanTextEditor(ITextEditor editor, IDocument document, EditedFile edited, ITextSelection selection) {

    /** Empty if another sort of editor is active. */
    public static Optional<PlanTextEditor> of(ExecutionEvent event) {
        if (!(HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor)
                || !(editor.getSelectionProvider().getSelection() instanceof ITextSelection selection)) {
            return Optional.empty();
        }
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        return EditedFile.of(document).map(edited -> new PlanTextEditor(editor, document, edited, selection));
    }

    /** Whether the text may be changed; asks what guards the file. */
    public boolean isChangeable() {
        return !(editor instanceof ITextEditorExtension2 guarded)
                || guarded.validateEditorInputState();
    }

    /** Tells something in the status line. */
    public void tell(String message) {
        var status = editor.getEditorSite().getActionBars().getStatusLineManager();
        status.setErrorMessage(message);
        editor.getEditorSite().getShell().getDisplay().beep();
    }
}
