package org.holdfast.dsl.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.eclipse.emf.common.util.URI;

/** The edits of one file, collected in any order. */
final class FileEdits {
    private final URI file;
    private final FileText text;
    private final List<TextEdit> changes = new ArrayList<>();
    private final List<Insertion> insertions = new ArrayList<>();
    private int depth;

    FileEdits(URI file, FileText text) {
        this.file = file;
        this.text = text;
    }

    URI file() {
        return file;
    }

    FileText text() {
        return text;
    }

    /** Edits of this file that are known already. */
    void all(List<TextEdit> known) {
        changes.addAll(known);
    }

    /** Puts something in the place of what is there, unless it is the same. */
    void replace(Extent extent, String by) {
        if (!text.text().substring(extent.start(), extent.end()).equals(by)) {
            changes.add(new TextEdit(file, extent.start(), extent.end() - extent.start(), by));
        }
    }

    void cut(Extent extent) {
        replace(extent, "");
    }

    private record Insertion(int offset, int depth, String text) {}

    /** What comes next is about an element at a depth of the model. */
    void at(int newDepth) {
        depth = newDepth;
    }

    /** Inserts; at the same place what belongs to the inner element comes first, then the order of the calls counts. */
    void insert(int offset, String inserted) {
        insertions.add(new Insertion(offset, depth, inserted));
    }

    /** All edits in order; what lies within something that is cut is cut with it. */
    List<TextEdit> inOrder() {
        List<TextEdit> all = new ArrayList<>(changes);
        insertions.sort(Comparator.comparingInt(Insertion::depth).reversed());
        TreeMap<Integer, String> byOffset = new TreeMap<>();
        insertions.forEach(each -> byOffset.merge(each.offset(), each.text(), String::concat));
        byOffset.forEach((offset, inserted) -> all.add(new TextEdit(file, offset, 0, inserted)));
        all.sort(Comparator.comparingInt(TextEdit::offset).thenComparing(TextEdit::end, Comparator.naturalOrder()));
        List<TextEdit> separate = new ArrayList<>();
        for (TextEdit edit : all) {
            if (separate.isEmpty() || edit.offset() >= separate.getLast().end()) {
                separate.add(withNewLines(edit));
            } else {
                separate.add(joined(separate.removeLast(), edit));
            }
        }
        return separate;
    }

    private TextEdit joined(TextEdit one, TextEdit other) {
        int end = Math.max(one.end(), other.end());
        String by = one.text() + withNewLines(other).text();
        boolean wholeLine = by.isEmpty() && text.beginsLine(one.offset()) && text.endsLine(end);
        Extent extent = wholeLine ? new Extent(one.offset(), end).toCut(text) : new Extent(one.offset(), end);
        return new TextEdit(file, extent.start(), extent.end() - extent.start(), by);
    }

    private TextEdit withNewLines(TextEdit edit) {
        String lines = edit.text().replace("\r\n", "\n").replace("\n", text.newLine());
        return new TextEdit(edit.file(), edit.offset(), edit.length(), lines);
    }
}
