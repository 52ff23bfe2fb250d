package org.holdfast.ui.internal.plan;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;

/**
 * The text of a document for other threads. Documents are not made to be read while somebody types; here each change is
 * repeated on a copy, which costs the thread of the user interface next to nothing.
 */
final class DocumentMirror implements IDocumentListener {

    private final IDocument document;
    private final Runnable changed;
    private final StringBuilder copy;
    private @Nullable String text;
    private long version;

    /**
     * @param changed
     *            called after each change, by the thread that makes it
     */
    DocumentMirror(IDocument document, Runnable changed) {
        this.document = document;
        this.changed = changed;
        this.copy = new StringBuilder(document.get());
        document.addDocumentListener(this);
    }

    IDocument document() {
        return document;
    }

    /** The text now, and how often it had changed. */
    synchronized OpenText text() {
        String known = text;
        if (known == null) {
            known = copy.toString();
            text = known;
        }
        return new OpenText(known, version);
    }

    void close() {
        document.removeDocumentListener(this);
    }

    @Override
    @NonNullByDefault({})
    public void documentAboutToBeChanged(DocumentEvent event) {
        // told afterwards
    }

    @Override
    @NonNullByDefault({})
    public void documentChanged(DocumentEvent event) {
        String by = event.getText() == null ? "" : event.getText();
        synchronized (this) {
            copy.replace(event.getOffset(), event.getOffset() + event.getLength(), by);
            text = null;
            version++;
        }
        changed.run();
    }
}
