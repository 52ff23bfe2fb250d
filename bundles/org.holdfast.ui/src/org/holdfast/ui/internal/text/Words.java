package org.holdfast.ui.internal.text;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/** Words of a text, without asking the language. */
public final class Words {

    private Words() {}

    /** The word at an offset or right before it. */
    public static Optional<IRegion> at(@Nullable IDocument document, int offset) {
        if (document == null) {
            return Optional.empty();
        }
        try {
            int start = offset;
            while (start > 0 && Character.isJavaIdentifierPart(document.getChar(start - 1))) {
                start--;
            }
            int end = offset;
            while (end < document.getLength() && Character.isJavaIdentifierPart(document.getChar(end))) {
                end++;
            }
            return end > start ? Optional.of(new Region(start, end - start)) : Optional.empty();
        } catch (BadLocationException e) {
            return Optional.empty();
        }
    }
}
