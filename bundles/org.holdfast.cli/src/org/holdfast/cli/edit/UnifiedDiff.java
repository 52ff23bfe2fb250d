package org.holdfast.cli.edit;

import java.util.ArrayList;
import java.util.List;

import org.holdfast.dsl.edit.TextEdit;

/** Edits of a text shown as {@code diff -u} shows them, with three lines around; {@code patch -p1} can apply them. */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;

    private final List<String> lines;
    private final List<Change> changes = new ArrayList<>();

    /** Lines in the place of other lines. */
    private record Change(int start, int end, List<String> replacement) {
        int growth() {
            return replacement.size() - (end - start);
        }
    }

    private UnifiedDiff(String text) {
        this.lines = lines(text);
    }

    /**
     * The difference that edits make.
     *
     * @param path
     *            the path of the file, with slashes; an absolute one is shown as seen from the root, where {@code patch}
     *            is then to be run, since it takes no path that begins with a slash
     * @param text
     *            its text
     * @param edits
     *            edits of this text, in order and without overlap
     */
    public static String of(String path, String text, List<TextEdit> edits) {
        UnifiedDiff diff = new UnifiedDiff(text);
        diff.addAll(text, edits);
        String shown = path.startsWith("/") ? path.substring(1) : path;
        return "--- a/" + shown + "\n+++ b/" + shown + "\n" + diff.hunks();
    }

    /** The lines with their ends; the last may have none. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end + 1));
            start = end + 1;
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }

    private void addAll(String text, List<TextEdit> edits) {
        int line = 0;
        int lineStart = 0;
        int next = 0;
        while (next < edits.size()) {
            while (line < lines.size() && isBefore(line, lineStart, edits.get(next))) {
                lineStart += lines.get(line).length();
                line++;
            }
            int end = line;
            int endOffset = lineStart;
            int done = lineStart;
            StringBuilder replacement = new StringBuilder();
            do { // all edits on the same lines make one change
                TextEdit edit = edits.get(next);
                replacement.append(text, done, edit.offset()).append(edit.text());
                done = edit.end();
                while (end < lines.size() && (end == line || endOffset < done
                        || endOffset == done && endsWithinLine(replacement))) {
                    endOffset += lines.get(end).length();
                    end++;
                }
                next++;
            } while (next < edits.size() && edits.get(next).offset() < endOffset + openEnd(end));
            replacement.append(text, done, endOffset);
            add(line, end, lines(replacement.toString()));
            line = end;
            lineStart = endOffset;
        }
    }

    /** Whether a line ends before the edit; what is added to a last line without an end still belongs to it. */
    private boolean isBefore(int line, int lineStart, TextEdit edit) {
        return lineStart + lines.get(line).length() <= edit.offset() && lines.get(line).endsWith("\n");
    }

    /** One place more where the last line, which has no end, is among the lines before. */
    private int openEnd(int end) {
        return end == lines.size() && !lines.isEmpty() && !lines.getLast().endsWith("\n") ? 1 : 0;
    }

    private static boolean endsWithinLine(StringBuilder text) {
        return !text.isEmpty() && text.charAt(text.length() - 1) != '\n';
    }

    /** Adds a change without the lines that stay the same at its ends. */
    private void add(int start, int end, List<String> replacement) {
        int same = 0;
        int most = Math.min(end - start, replacement.size());
        while (same < most && lines.get(start + same).equals(replacement.get(same))) {
            same++;
        }
        int sameAtEnd = 0;
        while (sameAtEnd < most - same
                && lines.get(end - 1 - sameAtEnd).equals(replacement.get(replacement.size() - 1 - sameAtEnd))) {
            sameAtEnd++;
        }
        Change change = new Change(start + same, end - sameAtEnd,
                replacement.subList(same, replacement.size() - sameAtEnd));
        if (change.start() < change.end() || !change.replacement().isEmpty()) {
            changes.add(change);
        }
    }

    private String hunks() {
        StringBuilder hunks = new StringBuilder();
        int growth = 0;
        int first = 0;
        while (first < changes.size()) {
            int last = first;
            while (last + 1 < changes.size()
                    && changes.get(last + 1).start() - changes.get(last).end() <= 2 * CONTEXT) {
                last++;
            }
            List<Change> together = changes.subList(first, last + 1);
            hunks.append(hunk(together, growth));
            growth += together.stream().mapToInt(Change::growth).sum();
            first = last + 1;
        }
        return hunks.toString();
    }

    private String hunk(List<Change> together, int growthBefore) {
        int start = Math.max(0, together.getFirst().start() - CONTEXT);
        int end = Math.min(lines.size(), together.getLast().end() + CONTEXT);
        int growth = together.stream().mapToInt(Change::growth).sum();
        StringBuilder hunk = new StringBuilder();
        hunk.append("@@ -").append(range(start, end - start)).append(" +")
                .append(range(start + growthBefore, end - start + growth)).append(" @@\n");
        int at = start;
        for (Change change : together) {
            append(hunk, " ", lines.subList(at, change.start()));
            append(hunk, "-", lines.subList(change.start(), change.end()));
            append(hunk, "+", change.replacement());
            at = change.end();
        }
        append(hunk, " ", lines.subList(at, end));
        return hunk.toString();
    }

    private static String range(int start, int length) {
        return (length == 0 ? start : start + 1) + "," + length;
    }

    private static void append(StringBuilder hunk, String mark, List<String> lines) {
        for (String line : lines) {
            hunk.append(mark).append(line);
            if (!line.endsWith("\n")) {
                hunk.append("\n\\ No newline at end of file\n");
            }
        }
    }
}
