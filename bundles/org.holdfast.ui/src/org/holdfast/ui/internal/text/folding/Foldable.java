package org.holdfast.ui.internal.text.folding;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;

/**
 * A part of a text that can be folded away.
 *
 * @param offset
 *            where it begins
 * @param end
 *            where it ends
 * @param isComment
 *            whether it is a comment
 */
record Foldable(int offset, int end, boolean isComment) {

    /** What is in braces or a comment, over more than one line. */
    static List<Foldable> of(XtextResource file) {
        List<Foldable> parts = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (ILeafNode leaf : file.getParseResult().getRootNode().getLeafNodes()) {
            if (leaf.isHidden()) {
                if (leaf.getText().startsWith("/*")) {
                    add(parts, leaf.getOffset(), leaf, true);
                }
                continue;
            }
            if (leaf.getText().equals("{")) {
                open.add(leaf.getOffset());
            } else if (leaf.getText().equals("}") && !open.isEmpty()) {
                add(parts, open.remove(open.size() - 1), leaf, false);
            }
        }
        return parts;
    }

    private static void add(List<Foldable> parts, int start, ILeafNode last, boolean isComment) {
        String text = last.getRootNode().getText();
        int end = last.getOffset() + last.getLength();
        int line = text.indexOf('\n', start);
        if (line >= 0 && line < end) {
            parts.add(new Foldable(start, end, isComment));
        }
    }
}
