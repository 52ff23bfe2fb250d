package org.holdfast.ui.internal.plan;

import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentRewriteSession;
import org.eclipse.jface.text.DocumentRewriteSessionType;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.holdfast.dsl.edit.TextEdit;

/** Edits of one document as one step to undo. */
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
    public static void apply(String label, IDocument document, List<TextEdit> edits) throws BadLocationException {
        DocumentUndoManagerRegistry.connect(document);
        IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        undo.beginCompoundChange();
        try {
            rewrite(document, edits);
        } finally {
            undo.endCompoundChange();
            DocumentUndoManagerRegistry.disconnect(document);
        }
    }

    private static void rewrite(IDocument document, List<TextEdit> edits) throws BadLocationException {
        MultiTextEdit all = new MultiTextEdit();
        edits.forEach(edit -> all.addChild(new ReplaceEdit(edit.offset(), edit.length(), edit.text())));
        if (edits.size() < MANY || !(document instanceof IDocumentExtension4 sessions)
                || sessions.getActiveRewriteSession() != null) {
            all.apply(document);
            return;
        }
        DocumentRewriteSession session = sessions.startRewriteSession(DocumentRewriteSessionType.UNRESTRICTED);
        try {
            all.apply(document);
        } finally {
            sessions.stopRewriteSession(session);
        }
    }
}
