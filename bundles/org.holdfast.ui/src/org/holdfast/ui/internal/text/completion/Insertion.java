package org.holdfast.ui.internal.text.completion;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;

/** Puts what was chosen into the text, and the cursor where one goes on. */
final class Insertion {

    private Insertion() {}

    /**
     * @return what is selected then; null where the places to fill in say it
     */
    static @Nullable Point of(Proposed proposed, ITextViewer viewer, int start, int end) throws BadLocationException {
        IDocument document = viewer.getDocument();
        if (!proposed.isSnippet()) {
            document.replace(start, end - start, proposed.text());
            return new Point(start + proposed.text().length(), 0);
        }
        Snippet snippet = Snippet.of(proposed.text(), newLineAt(document, start));
        document.replace(start, end - start, snippet.text());
        return fillIn(snippet, viewer, start);
    }

    private static String newLineAt(IDocument document, int offset) throws BadLocationException {
        int line = document.getLineOffset(document.getLineOfOffset(offset));
        int indent = line;
        while (indent < offset && Character.isWhitespace(document.getChar(indent))) {
            indent++;
        }
        return TextUtilities.getDefaultLineDelimiter(document) + document.get(line, indent - line);
    }

    private static @Nullable Point fillIn(Snippet snippet, ITextViewer viewer, int start) throws BadLocationException {
        List<Snippet.Slot> slots = snippet.slots();
        if (slots.isEmpty()) {
            return new Point(start + snippet.text().length(), 0);
        }
        LinkedModeModel model = new LinkedModeModel();
        for (int i = 0; i < slots.size(); i++) {
            Snippet.Slot slot = slots.get(i);
            LinkedPositionGroup group = new LinkedPositionGroup();
            group.addPosition(new LinkedPosition(viewer.getDocument(), start + slot.offset(), slot.length(), i));
            model.addGroup(group);
        }
        model.forceInstall();
        Snippet.Slot last = slots.get(slots.size() - 1);
        LinkedModeUI mode = new EditorLinkedModeUI(model, viewer);
        mode.setExitPosition(viewer, start + last.offset() + last.length(), 0, Integer.MAX_VALUE);
        mode.enter();
        return new Point(mode.getSelectedRegion().getOffset(), mode.getSelectedRegion().getLength());
    }
}
