package org.holdfast.dsl.formatting2;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.formatting2.regionaccess.IComment;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegionPart;

/**
 * What the author wrote between two tokens.
 *
 * @param comments
 *            the comments, in order
 * @param newLines
 *            how many ends of line come after the last comment
 */
record Interval(List<Comment> comments, int newLines) {

    static Interval of(IHiddenRegion hidden) {
        List<Comment> comments = new ArrayList<>();
        StringBuilder blanks = new StringBuilder(hidden.getPreviousSemanticRegion() == null ? "\n" : "");
        for (IHiddenRegionPart part : hidden.getParts()) {
            String text = part.getText();
            if (part instanceof IComment) {
                comments.add(new Comment(text.stripTrailing(), column(blanks), Comment.newLines(blanks)));
                blanks = new StringBuilder(text.substring(text.stripTrailing().length()));
            } else {
                blanks.append(text);
            }
        }
        return new Interval(comments, Comment.newLines(blanks));
    }

    private static int column(CharSequence blanks) {
        String text = blanks.toString();
        int lineEnd = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
        return lineEnd < 0 ? -1 : text.length() - lineEnd - 1;
    }
}
