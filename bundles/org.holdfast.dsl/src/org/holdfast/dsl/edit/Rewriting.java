package org.holdfast.dsl.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.holdfast.dsl.grammar.Shape;
import org.holdfast.model.Expression;

/** Compares a file's elements with their text, from the top down, and collects the edits. */
final class Rewriting {
    private final Language language;
    private final Draft draft;
    private final boolean all;
    private final Names names;
    private final Texts texts;
    private final FileEdits edits;

    /**
     * @param all
     *            whether to compare all elements, not just the changed ones of the draft
     */
    Rewriting(Language language, Draft draft, XtextResource file, boolean all) {
        this.language = language;
        this.draft = draft;
        this.all = all;
        names = new Names(draft, file);
        texts = new Texts(language, draft, names, this::original);
        edits = new FileEdits(file.getURI(), new FileText(file.getParseResult().getRootNode().getText()));
    }

    /** The edits that the element and what it contains need. */
    List<TextEdit> edits(EObject top) {
        Deque<EObject> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty()) {
            EObject element = open.pop();
            if (all || draft.changed().contains(element)) {
                kept(element).forEach(open::push);
            } else {
                element.eContents().stream().filter(child -> !(child instanceof Expression)).forEach(open::push);
            }
        }
        return edits.inOrder();
    }

    private List<EObject> kept(EObject element) {
        @Nullable
        ICompositeNode node = nodeOf(element);
        if (node == null || element instanceof Expression) {
            return List.of();
        }
        WrittenElement written = new WrittenElement(shape(element, node), node);
        edits.at(depth(element));
        return new ElementRewriting(language, draft, names, texts, edits, element, written).rewrite();
    }

    private Shape shape(EObject element, ICompositeNode node) {
        return language.shapes().of(element.eClass(), node).orElseThrow();
    }

    private static int depth(EObject element) {
        int depth = 0;
        for (@Nullable
        EObject around = element.eContainer(); around != null; around = around.eContainer()) {
            depth++;
        }
        return depth;
    }

    private Optional<String> original(EObject element) {
        @Nullable
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        if (node == null || element instanceof Expression || !(fileOf(node) instanceof XtextResource file)
                || file.getParseResult().getRootNode() != node.getRootNode()) {
            return Optional.empty();
        }
        FileText text = new FileText(node.getRootNode().getText());
        Extent extent = Extent.of(node).withComments(text, node);
        List<TextEdit> inner = new Rewriting(language, draft, file, all).edits(element).stream()
                .map(edit -> new TextEdit(edit.file(), edit.offset() - extent.start(), edit.length(), edit.text()))
                .toList();
        String moved = TextEdits.apply(text.text().substring(extent.start(), extent.end()), inner);
        return Optional.of(FileText.outdented(moved, text.indentAt(extent.start())));
    }

    private static @Nullable Resource fileOf(ICompositeNode node) {
        @Nullable
        EObject root = node.getRootNode().getSemanticElement();
        return root == null ? null : root.eResource();
    }

    private static @Nullable ICompositeNode nodeOf(EObject element) {
        if (element.eContainer() == null && element.eResource() instanceof XtextResource file) {
            return file.getParseResult().getRootNode();
        }
        return NodeModelUtils.findActualNodeFor(element);
    }
}
