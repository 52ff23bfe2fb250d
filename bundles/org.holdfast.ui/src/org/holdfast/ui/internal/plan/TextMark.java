package org.holdfast.ui.internal.plan;

import java.lang.ref.WeakReference;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;

/** Tells whether a text is one that was there before, without keeping it. */
final class TextMark {

    private final int length;
    private final int hash;
    private Optional<WeakReference<IDocument>> document = Optional.empty();
    private long stamp;

    /** Marks a text. */
    TextMark(String text) {
        length = text.length();
        hash = text.hashCode();
    }

    /** Whether a text is the marked one. */
    boolean isOf(String text) {
        return text.length() == length && text.hashCode() == hash;
    }

    /** Takes note that a document has the text now, and how it counts this state. */
    void isIn(IDocument now) {
        if (now instanceof IDocumentExtension4 counting) {
            document = Optional.of(new WeakReference<>(now));
            stamp = counting.getModificationStamp();
        }
    }

    /** How a document counts the state in which it has the text; by this it knows whether it is as it was saved. */
    OptionalLong stampIn(IDocument now) {
        return document.filter(known -> known.get() == now).isPresent() ? OptionalLong.of(stamp) : OptionalLong.empty();
    }
}
