package org.holdfast.ui.internal.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.rules.IPartitionTokenScanner;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.Token;

/**
 * Finds comments and quoted text. By hand, since the platform's scanner by rules takes a tenth of a second for the longest
 * texts, on the thread of the user interface.
 */
final class PlanPartitionScanner implements IPartitionTokenScanner {

    private static final IToken TEXT = new Token(null);
    private static final IToken COMMENT = new Token(PlanPartitions.COMMENT);
    private static final IToken STRING = new Token(PlanPartitions.STRING);

    private String text = "";
    private int base;
    private int at;
    private int tokenStart;

    @Override
    @NonNullByDefault({})
    public void setRange(IDocument document, int offset, int length) {
        read(document, offset, length);
    }

    /** Begins where the partition around begins. */
    @Override
    @NonNullByDefault({})
    public void setPartialRange(IDocument document, int offset, int length, @Nullable String contentType,
            int partitionOffset) {
        int start = partitionOffset < 0 ? offset : partitionOffset;
        read(document, start, length + offset - start);
    }

    private void read(IDocument document, int offset, int length) {
        try {
            text = document.get(offset, length);
        } catch (BadLocationException e) {
            text = "";
        }
        base = offset;
        at = 0;
        tokenStart = 0;
    }

    @Override
    public IToken nextToken() {
        tokenStart = at;
        if (at >= text.length()) {
            return Token.EOF;
        }
        IToken token = tokenAt(at);
        if (token == TEXT) {
            do {
                at++;
            } while (at < text.length() && tokenAt(at) == TEXT);
        } else {
            at = token == STRING ? endOfString() : endOfComment();
        }
        return token;
    }

    private IToken tokenAt(int offset) {
        char c = text.charAt(offset);
        if (c == '"' || c == '\'') {
            return STRING;
        }
        return c == '/' && (text.startsWith("//", offset) || text.startsWith("/*", offset)) ? COMMENT : TEXT;
    }

    private int endOfString() {
        char quote = text.charAt(at);
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == quote) {
                return i + 1;
            }
        }
        return text.length();
    }

    private int endOfComment() {
        boolean isLine = text.charAt(at + 1) == '/';
        int end = isLine ? text.indexOf('\n', at) : text.indexOf("*/", at + 2);
        return end < 0 ? text.length() : end + (isLine ? 1 : 2);
    }

    @Override
    public int getTokenOffset() {
        return base + tokenStart;
    }

    @Override
    public int getTokenLength() {
        return at - tokenStart;
    }
}
