package org.holdfast.dsl.edit;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.dsl.edit.Alignment.Hunk;
import org.holdfast.model.Document;

/** Adds to lists and takes out of them. */
final class ListEdits {
    private final FileEdits edits;
    private final Function<EObject, String> texts;

    ListEdits(FileEdits edits, Function<EObject, String> texts) {
        this.edits = edits;
        this.texts = texts;
    }

    /** Values separated by commas, of which at least one stays or is added. */
    void commas(List<Token> old, List<Hunk<EObject>> hunks) {
        for (Hunk<EObject> hunk : hunks) {
            String added = hunk.added().stream().map(texts).collect(Collectors.joining(", "));
            if (hunk.isRemoval() && !added.isEmpty()) {
                edits.replace(new Extent(start(old, hunk.from()), end(old, hunk.to() - 1)), added);
            } else if (hunk.isRemoval()) {
                edits.cut(hunk.kept() < 0 ? new Extent(start(old, 0), start(old, hunk.to()))
                        : new Extent(end(old, hunk.kept()), end(old, hunk.to() - 1)));
            } else if (hunk.kept() >= 0) {
                edits.insert(end(old, hunk.kept()), ", " + added);
            } else {
                edits.insert(start(old, 0), added + ", ");
            }
        }
    }

    /** Values that stand on lines of their own; there is at least one old one. */
    void lines(List<Token> old, List<Hunk<EObject>> hunks) {
        for (Hunk<EObject> hunk : hunks) {
            for (Token removed : old.subList(hunk.from(), hunk.to())) {
                edits.cut(extent(removed).toCut(edits.text()));
            }
            if (hunk.kept() >= 0) {
                hunk.added().forEach(value -> after(old.get(hunk.kept()), value));
            } else {
                hunk.added().forEach(value -> before(old.get(Math.min(hunk.to(), old.size() - 1)), value));
            }
        }
    }

    private void after(Token token, EObject value) {
        FileText file = edits.text();
        String text = texts.apply(value);
        int end = file.afterTrailingComment(token.node().getEndOffset());
        if (!file.endsLine(end) && !text.contains("\n")) {
            edits.insert(end, " " + text);
        } else {
            String space = isApart(token, value, text) ? "\n\n" : "\n";
            edits.insert(end, space + indent(token) + FileText.hanging(text, indent(token)));
        }
    }

    private void before(Token token, EObject value) {
        FileText file = edits.text();
        String text = texts.apply(value);
        int start = extent(token).start();
        if (!file.beginsLine(start)) {
            edits.insert(start, FileText.hanging(text, indent(token)) + " ");
        } else {
            String space = isApart(token, value, text) ? "\n\n" : "\n";
            edits.insert(file.lineStart(start), indent(token) + FileText.hanging(text, indent(token)) + space);
        }
    }

    private String indent(Token token) {
        int start = token.node().getOffset();
        String indent = edits.text().indentAt(start);
        return edits.text().beginsLine(start) ? indent : indent + Wording.INDENT;
    }

    /** Elements of a file are apart if they are of different sorts or have bodies. */
    private boolean isApart(Token token, EObject value, String text) {
        return token.element().filter(neighbour -> neighbour.eContainer() instanceof Document).isPresent()
                && (token.element().get().eClass() != value.eClass() || text.contains("\n") || spansLines(token));
    }

    private boolean spansLines(Token token) {
        return edits.text().lineEnd(token.node().getOffset()) < token.node().getEndOffset();
    }

    private Extent extent(Token token) {
        return Extent.of(token.node()).withComments(edits.text(), token.node());
    }

    private static int start(List<Token> old, int index) {
        return old.get(index).node().getOffset();
    }

    private static int end(List<Token> old, int index) {
        return old.get(index).node().getEndOffset();
    }
}
