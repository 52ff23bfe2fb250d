package org.holdfast.report.pdf;

import java.text.BreakIterator;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where lines of a page may end: between words, and now and then within what is far too long to be a word. The library
 * would find such places by itself, but tries letter by letter: ten thousand letters without a blank take it half a minute.
 */
@NonNullByDefault({})
final class PageBreaks implements FSTextBreaker {
    private static final int LONGEST_WORD = 40;
    private static final int LETTERS_OF_PIECE = 10;
    private static final char JOINER = '\u200d';

    private static final int LETTERS_AHEAD = 200;

    private final BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";
    private int at;
    private int end;
    private boolean isInPieces;

    @Override
    public void setText(String text) {
        this.text = text;
        at = 0;
        end = 0;
    }

    @Override
    public int next() {
        if (at == text.length()) {
            return BreakIterator.DONE;
        }
        if (at == end) {
            end = endOfWord();
            isInPieces = end - at > LONGEST_WORD;
        }
        at = isInPieces ? Math.min(end, whole(at + LETTERS_OF_PIECE)) : end;
        return at;
    }

    /** Looked for a little way ahead only: the text is given anew for each of its lines. */
    private int endOfWord() {
        int last = Math.min(text.length(), at + LETTERS_AHEAD);
        words.setText(text.substring(at, last));
        int next = at + words.next();
        return next == last ? whole(next) : next;
    }

    /** The place itself or after it: letters stay whole that are written with several characters. */
    private int whole(int place) {
        int after = Math.min(place, text.length());
        while (after < text.length() && belongsToTheLetterBefore(text.charAt(after))) {
            after++;
        }
        return after;
    }

    private static boolean belongsToTheLetterBefore(char character) {
        return Character.isLowSurrogate(character) || character == JOINER || switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}
