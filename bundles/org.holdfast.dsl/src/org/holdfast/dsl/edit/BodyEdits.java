package org.holdfast.dsl.edit;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.holdfast.model.Document;

/** Takes clauses out of a body and puts new ones at its end; makes and removes the body itself. */
final class BodyEdits {
    private final EObject element;
    private final WrittenElement written;
    private final FileEdits edits;
    private final FileText text;

    BodyEdits(EObject element, WrittenElement written, FileEdits edits) {
        this.element = element;
        this.written = written;
        this.edits = edits;
        text = edits.text();
    }

    void apply(List<Section> gone, List<String> added) {
        if (!gone.isEmpty() && added.isEmpty() && gone.size() == written.clauses().size() && isBare(gone)) {
            edits.cut(new Extent(written.head().extent().end(), written.close().orElseThrow().getEndOffset()));
            return;
        }
        for (Section section : gone) {
            edits.cut(extent(section).toCut(text));
        }
        if (!added.isEmpty()) {
            add(added);
        }
    }

    private void add(List<String> clauses) {
        if (element instanceof Document) {
            addToFile(clauses);
        } else if (written.close().isPresent()) {
            addToBody(written.close().get().getOffset(), clauses);
        } else if (written.shape().braced()) {
            addBody(clauses);
        } else {
            edits.insert(written.node().getEndOffset(), " " + String.join(" ", clauses));
        }
    }

    private void addToBody(int close, List<String> clauses) {
        boolean oneLine = clauses.stream().noneMatch(clause -> clause.contains("\n"));
        if (text.beginsLine(close)) {
            edits.insert(text.lineStart(close), lines(clauses));
        } else if (oneLine) {
            String space = text.beforeBlanks(close) < close ? "" : " ";
            edits.insert(close, space + String.join(" ", clauses) + " ");
        } else {
            edits.replace(new Extent(text.beforeBlanks(close), close), "\n" + lines(clauses) + indent());
        }
    }

    private void addBody(List<String> clauses) {
        edits.insert(written.head().extent().end(), " {\n" + lines(clauses) + indent() + "}");
    }

    private void addToFile(List<String> elements) {
        boolean empty = text.text().isBlank();
        String before = empty ? "" : text.text().endsWith("\n") ? "\n" : "\n\n";
        edits.insert(text.text().length(), before + String.join("\n\n", elements) + "\n");
    }

    private String lines(List<String> clauses) {
        String indent = clauseIndent();
        return clauses.stream().map(clause -> indent + FileText.hanging(clause, indent) + "\n")
                .collect(Collectors.joining());
    }

    /** As the clauses that are there. */
    private String clauseIndent() {
        return written.clauses().stream().map(clause -> clause.extent().start()).filter(text::beginsLine).findFirst()
                .map(text::indentAt).orElseGet(() -> indent() + Wording.INDENT);
    }

    private String indent() {
        return text.indentAt(written.node().getOffset());
    }

    /** Whether there is a body, and no comment in it but those of the clauses. */
    private boolean isBare(List<Section> gone) {
        if (written.open().isEmpty() || written.close().isEmpty()) {
            return false;
        }
        List<Extent> extents = gone.stream().map(this::extent).toList();
        Extent body = new Extent(written.open().get().getOffset(), written.close().get().getOffset());
        for (ILeafNode leaf : written.node().getLeafNodes()) {
            boolean comment = leaf.isHidden() && !leaf.getText().isBlank() && body.contains(leaf.getOffset());
            if (comment && extents.stream().noneMatch(extent -> extent.contains(leaf.getOffset()))) {
                return false;
            }
        }
        return true;
    }

    private Extent extent(Section section) {
        return section.extent().withComments(text, section.tokens().get(0).node());
    }
}
