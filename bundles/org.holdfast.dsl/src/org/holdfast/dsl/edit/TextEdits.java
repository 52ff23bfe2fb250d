package org.holdfast.dsl.edit;

import java.util.List;

/** Edits of one text, applied together. */
public final class TextEdits {
    private TextEdits() {}

    /**
     * The text with the edits.
     *
     * @param text
     *            the old text
     * @param edits
     *            edits of this text, in order and without overlap, as {@link PlanEdits} gives them
     * @throws IllegalArgumentException
     *             if the edits overlap or lie outside the text
     */
    public static String apply(String text, List<TextEdit> edits) {
        StringBuilder result = new StringBuilder();
        int done = 0;
        for (TextEdit edit : edits) {
            if (edit.offset() < done || edit.end() > text.length()) {
                throw new IllegalArgumentException("edits overlap or lie outside the text at offset " + edit.offset());
            }
            result.append(text, done, edit.offset()).append(edit.text());
            done = edit.end();
        }
        return result.append(text, done, text.length()).toString();
    }
}
