package org.holdfast.ui.internal.plan;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

/** Keeps what is done to a document undoable as long as somebody has it open, whether that is a text editor or not. */
final class DocumentHistory {

    private final IDocument document;

    /** Begins, with what was done to the file while nobody had it open. */
    DocumentHistory(IFile file, IDocument document) {
        this.document = document;
        DocumentUndoManagerRegistry.connect(document);
        // without a client it keeps no record
        undo().connect(this);
        PlanStep.opened(file, undo().getUndoContext());
    }

    private IDocumentUndoManager undo() {
        return DocumentUndoManagerRegistry.getDocumentUndoManager(document);
    }

    void close() {
        undo().disconnect(this);
        DocumentUndoManagerRegistry.disconnect(document);
    }
}
