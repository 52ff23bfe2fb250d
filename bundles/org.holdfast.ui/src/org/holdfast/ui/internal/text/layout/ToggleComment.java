package org.holdfast.ui.internal.text.layout;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.holdfast.dsl.edit.TextEdit;
import org.holdfast.ui.internal.plan.DocumentEdits;
import org.holdfast.ui.internal.text.PlanTextEditor;

/** Makes comments of the selected lines; text again, if they are comments all. */
public final class ToggleComment extends AbstractHandler {

    private static final String MARK = "//";

    @Override
    @NonNullByDefault({})
    public @Nullable Object execute(ExecutionEvent event) {
        PlanTextEditor.of(event).filter(PlanTextEditor::isChangeable).ifPresent(on -> {
            try {
                DocumentEdits.apply(on.document(), edits(on));
            } catch (BadLocationException e) {
                throw new IllegalStateException("lines that are not there", e); // they are those of the selection
            }
        });
        return null;
    }

    private static List<TextEdit> edits(PlanTextEditor on) throws BadLocationException {
        IDocument text = on.document();
        List<Integer> starts = new ArrayList<>();
        for (int line = on.selection().getStartLine(); line <= lastLine(on, text); line++) {
            int start = firstWord(text, line);
            if (start >= 0) {
                starts.add(start);
            }
        }
        boolean all = true;
        for (int start : starts) {
            all &= isMarked(text, start);
        }
        List<TextEdit> edits = new ArrayList<>();
        for (int start : starts) {
            edits.add(all ? new TextEdit(on.edited().uri(), start, markLength(text, start), "")
                    : new TextEdit(on.edited().uri(), start, 0, MARK + " "));
        }
        return edits;
    }

    // a selection that ends where a line begins does not mean that line
    private static int lastLine(PlanTextEditor on, IDocument text) throws BadLocationException {
        int first = on.selection().getStartLine();
        int last = on.selection().getEndLine();
        int end = on.selection().getOffset() + on.selection().getLength();
        return last > first && text.getLineOffset(last) == end ? last - 1 : last;
    }

    private static int firstWord(IDocument text, int line) throws BadLocationException {
        IRegion region = text.getLineInformation(line);
        for (int at = region.getOffset(); at < region.getOffset() + region.getLength(); at++) {
            if (!Character.isWhitespace(text.getChar(at))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isMarked(IDocument text, int start) throws BadLocationException {
        return start + MARK.length() <= text.getLength() && text.get(start, MARK.length()).equals(MARK);
    }

    private static int markLength(IDocument text, int start) throws BadLocationException {
        int behind = start + MARK.length();
        return behind < text.getLength() && text.getChar(behind) == ' ' ? MARK.length() + 1 : MARK.length();
    }
}
