package org.holdfast.dsl.formatting2;

/**
 * The comments between two tokens, laid out.
 *
 * @param interval
 *            the comments
 * @param indent
 *            the indentation of a comment that has its own line
 * @param newLine
 *            the end of line of the file
 */
record CommentLines(Interval interval, String indent, String newLine) {

    /** Before the first token of the file. */
    String atStart() {
        String text = first();
        return text.isEmpty() ? "" : text + (endsLine() ? lines(interval.newLines(), true) : " ");
    }

    /** All that there is in a file without tokens. */
    String alone() {
        String text = first();
        return text.isEmpty() ? "" : text + newLine;
    }

    /** After the last token of the file. */
    String atEnd() {
        return comments(false) + newLine;
    }

    /**
     * Before a token that begins a line.
     *
     * @param tokenIndent
     *            the indentation of the token
     * @param tightBefore
     *            whether no empty line may come first
     * @param tightAfter
     *            whether no empty line may come last
     */
    String beforeLine(String tokenIndent, boolean tightBefore, boolean tightAfter) {
        String text = comments(tightBefore);
        if (!text.isEmpty() && !endsLine() && beginsLine()) {
            return text + " ";
        }
        boolean tight = tightAfter || tightBefore && text.isEmpty();
        return text + lines(interval.newLines(), !tight) + tokenIndent;
    }

    /**
     * Before a token within a line.
     *
     * @param gap
     *            what lies there if there are no comments
     */
    String inLine(String gap) {
        String text = comments(true);
        if (text.isEmpty()) {
            return gap;
        }
        return text + (endsLine() ? newLine + indent : gap.isEmpty() ? "" : " ");
    }

    private String first() {
        String text = comments(true);
        return text.startsWith(newLine) ? text.substring(newLine.length()) : text;
    }

    private String comments(boolean tight) {
        StringBuilder text = new StringBuilder();
        boolean mustBreak = false;
        for (Comment comment : interval.comments()) {
            if (comment.newLines() > 0 || mustBreak) {
                text.append(lines(comment.newLines(), !tight || !text.isEmpty())).append(indent)
                        .append(comment.movedTo(indent.length(), newLine));
            } else {
                text.append(' ').append(comment.movedTo(0, newLine));
            }
            mustBreak = comment.isToEndOfLine();
        }
        return text.toString();
    }

    private String lines(int wanted, boolean emptyAllowed) {
        return emptyAllowed && wanted > 1 ? newLine + newLine : newLine;
    }

    private boolean endsLine() {
        return interval.newLines() > 0 || interval.comments().getLast().isToEndOfLine();
    }

    private boolean beginsLine() {
        return interval.comments().getLast().newLines() > 0;
    }
}
