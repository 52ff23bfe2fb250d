package org.holdfast.ui.internal.plan;

import java.util.List;
import java.util.OptionalLong;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentRewriteSession;
import org.eclipse.jface.text.DocumentRewriteSessionType;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.holdfast.dsl.edit.TextEdit;

/** Edits of one document as one step. */
public final class DocumentEdits {

    // from so many on, what listens to the document is told of them together
    private static final int MANY = 20;

    private DocumentEdits() {}

    /**
     * Applies edits that were made for the text of the document as it is.
     *
     * @param edits
     *            in order and without overlap
     */
    public static void apply(IDocument document, List<TextEdit> edits) throws BadLocationException {
        apply(document, edits, OptionalLong.empty());
    }

    /**
     * As above.
     *
     * @param stamp
     *            how the document is to count the state after it; empty for the next number
     */
    static void apply(IDocument document, List<TextEdit> edits, OptionalLong stamp) throws BadLocationException {
        DocumentUndoManagerRegistry.connect(document);
        IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        undo.beginCompoundChange();
        try {
            rewrite(document, edits, stamp);
        } finally {
            undo.endCompoundChange();
            DocumentUndoManagerRegistry.disconnect(document);
        }
    }

    private static void rewrite(IDocument document, List<TextEdit> edits, OptionalLong stamp)
            throws BadLocationException {
        if (edits.size() < MANY || !(document instanceof IDocumentExtension4 sessions)
                || sessions.getActiveRewriteSession() != null) {
            replace(document, edits, stamp);
            return;
        }
        DocumentRewriteSession session = sessions.startRewriteSession(DocumentRewriteSessionType.UNRESTRICTED);
        try {
            replace(document, edits, stamp);
        } finally {
            sessions.stopRewriteSession(session);
        }
    }

    /** From the end to the beginning, so that the places of the others stay. */
    private static void replace(IDocument document, List<TextEdit> edits, OptionalLong stamp)
            throws BadLocationException {
        for (int i = edits.size() - 1; i >= 0; i--) {
            TextEdit edit = edits.get(i);
            if (i == 0 && stamp.isPresent() && document instanceof IDocumentExtension4 counting) {
                counting.replace(edit.offset(), edit.length(), edit.text(), stamp.getAsLong());
            } else {
                document.replace(edit.offset(), edit.length(), edit.text());
            }
        }
    }
}
