package org.holdfast.dsl.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * A stretch of text.
 *
 * @param start
 *            where it begins
 * @param end
 *            where it ends
 */
record Extent(int start, int end) {

    static Extent of(INode first, INode last) {
        return new Extent(first.getOffset(), last.getEndOffset());
    }

    static Extent of(INode node) {
        return of(node, node);
    }

    boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** With the comments on the lines directly above and on the rest of the line: they speak of it. */
    Extent withComments(FileText text, INode first) {
        boolean ownLines = text.beginsLine(start);
        int from = ownLines ? leadingComments(text, first) : start;
        return new Extent(from, ownLines ? text.afterTrailingComment(end) : end);
    }

    /** What is to be cut so that no gap stays: whole lines if nothing else is on them. */
    Extent toCut(FileText text) {
        if (text.beginsLine(start) && text.endsLine(end)) {
            return wholeLines(text);
        }
        return text.beginsLine(start) || text.opensBody(start) ? new Extent(start, text.afterBlanks(end))
                : new Extent(text.beforeBlanks(start), end);
    }

    private Extent wholeLines(FileText text) {
        int from = text.lineStart(start);
        int to = text.nextLine(end);
        boolean first = from == 0 || text.isBlankLine(from - 1) || text.opensBody(from - 1);
        if (first && text.isBlankLine(to)) {
            return new Extent(from, text.nextLine(to));
        }
        boolean last = to >= text.text().length();
        return new Extent(last && from > 0 && text.isBlankLine(from - 1) ? text.lineStart(from - 1) : from, to);
    }

    private int leadingComments(FileText text, INode first) {
        int from = start;
        List<ILeafNode> hidden = hiddenBefore(first);
        for (int i = hidden.size() - 1; i >= 0; i--) {
            ILeafNode leaf = hidden.get(i);
            if (leaf.getText().isBlank()) {
                if (isEmptyLine(leaf, i > 0 && hidden.get(i - 1).getText().endsWith("\n"))) {
                    break;
                }
            } else if (text.beginsLine(leaf.getOffset())) {
                from = leaf.getOffset();
            } else {
                break;
            }
        }
        return from;
    }

    private static boolean isEmptyLine(ILeafNode blanks, boolean afterLineEnd) {
        return blanks.getText().chars().filter(c -> c == '\n').count() > (afterLineEnd ? 0 : 1);
    }

    private static List<ILeafNode> hiddenBefore(INode node) {
        List<ILeafNode> hidden = new ArrayList<>();
        for (int offset = node.getOffset(); offset > 0;) {
            ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(node.getRootNode(), offset - 1);
            if (leaf == null || !leaf.isHidden()) {
                break;
            }
            hidden.addFirst(leaf);
            offset = leaf.getTotalOffset();
        }
        return hidden;
    }
}
