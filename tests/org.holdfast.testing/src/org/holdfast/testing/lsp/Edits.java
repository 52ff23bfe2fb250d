package org.holdfast.testing.lsp;

import java.util.Comparator;
import java.util.List;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;

/** Carries out the edits of a server as an editor does. */
public final class Edits {
    private Edits() {}

    /** A text after edits. */
    public static String applied(String text, List<? extends TextEdit> edits) {
        StringBuilder applied = new StringBuilder(text);
        edits.stream().sorted(Comparator.comparingInt((TextEdit edit) -> start(text, edit)).reversed())
                .forEach(edit -> applied.replace(start(text, edit), offset(text, edit.getRange().getEnd()),
                        edit.getNewText()));
        return applied.toString();
    }

    private static int start(String text, TextEdit edit) {
        return offset(text, edit.getRange().getStart());
    }

    private static int offset(String text, Position position) {
        int lineStart = 0;
        for (int line = 0; line < position.getLine(); line++) {
            lineStart = text.indexOf('\n', lineStart) + 1;
        }
        return lineStart + position.getCharacter();
    }
}
