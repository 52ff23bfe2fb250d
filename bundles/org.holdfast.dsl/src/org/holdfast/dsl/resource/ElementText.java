package org.holdfast.dsl.resource;

import java.io.StringReader;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseResult;
import org.eclipse.xtext.resource.XtextResource;
import org.holdfast.dsl.syntax.PlanNodes;
import org.holdfast.model.Document;

/**
 * The new text of one element of a file, where a change of the text stays within it. The file as a whole would be read
 * the same: the text before the element and its last word are what they were, so that its words are the same whether they
 * are read alone or with the file, and what begins an element never goes on the one before it.
 */
final class ElementText {
    private final IParseResult file;
    private final ICompositeNode node;
    private final EObject before;
    private final IParseResult parsed;
    private final String text;

    private ElementText(IParseResult file, ICompositeNode node, IParseResult parsed, String text) {
        this.file = file;
        this.node = node;
        this.before = elementOf(node);
        this.parsed = parsed;
        this.text = text;
    }

    /** Reads the element in which the text changes; empty if the file must be read as a whole. */
    static Optional<ElementText> changed(XtextResource file, int offset, int length, String newText) {
        @Nullable
        IParseResult before = file.getParseResult();
        if (before == null || before.hasSyntaxErrors() || !(before.getRootASTElement() instanceof Document document)
                || offset < 0 || length < 0 || offset + length > before.getRootNode().getTotalLength()) {
            return Optional.empty();
        }
        return partAt(before.getRootNode(), offset)
                .filter(node -> elementOf(node).eContainer() == document
                        && offset > node.getTotalOffset() && offset + length <= lastWord(node).getTotalOffset())
                .flatMap(node -> read(file, before, node, textWith(before, offset, length, newText)));
    }

    /** The element as it was. */
    EObject before() {
        return before;
    }

    /** The element as it is now. */
    EObject after() {
        return parsed.getRootASTElement();
    }

    /** Puts the new element and its text into the place of the old one. */
    @SuppressWarnings("unchecked")
    IParseResult replace() {
        EStructuralFeature feature = before.eContainingFeature();
        EObject container = before.eContainer();
        if (feature.isMany()) {
            InternalEList<EObject> elements = (InternalEList<EObject>) container.eGet(feature);
            elements.setUnique(elements.basicIndexOf(before), after());
        } else {
            container.eSet(feature, after());
        }
        PlanNodes nodes = new PlanNodes();
        nodes.replaceElement(node, parsed.getRootNode());
        nodes.setCompleteContent(file.getRootNode(), text);
        return new ParseResult(file.getRootASTElement(), file.getRootNode(), false);
    }

    private static Optional<ICompositeNode> partAt(ICompositeNode root, int offset) {
        @Nullable
        INode node = NodeModelUtils.findLeafNodeAtOffset(root, offset);
        while (node != null && node.getParent() != root) {
            node = node.getParent();
        }
        return node instanceof ICompositeNode part ? Optional.of(part) : Optional.empty();
    }

    /** The element that a part of the file says; what is no element lies in the file as a whole. */
    private static EObject elementOf(INode part) {
        INode node = part;
        while (!node.hasDirectSemanticElement() && node instanceof ICompositeNode whole
                && whole.getFirstChild() != null) {
            node = whole.getFirstChild();
        }
        return node.getSemanticElement();
    }

    private static String textWith(IParseResult before, int offset, int length, String newText) {
        return new StringBuilder(before.getRootNode().getText()).replace(offset, offset + length, newText).toString();
    }

    private static Optional<ElementText> read(XtextResource file, IParseResult before, ICompositeNode node,
            String text) {
        if (!(node.getGrammarElement() instanceof RuleCall rule)) {
            return Optional.empty();
        }
        int behind = before.getRootNode().getTotalLength() - node.getTotalEndOffset();
        String part = text.substring(node.getTotalOffset(), text.length() - behind);
        IParseResult parsed = file.getParser().parse(rule, new StringReader(part), node.getLookAhead());
        return !parsed.hasSyntaxErrors() && parsed.getRootNode().getFirstChild() instanceof ICompositeNode element
                && element.getTotalLength() == part.length() && isSame(lastWord(node), lastWord(element))
                && parsed.getRootASTElement() == elementOf(element)
                        ? Optional.of(new ElementText(before, node, parsed, text))
                        : Optional.empty();
    }

    private static boolean isSame(INode one, INode other) {
        return one instanceof ILeafNode before && other instanceof ILeafNode after && !before.isHidden()
                && !after.isHidden() && before.getText().equals(after.getText());
    }

    private static INode lastWord(INode node) {
        INode last = node;
        while (last instanceof ICompositeNode whole && whole.getLastChild() != null) {
            last = whole.getLastChild();
        }
        return last;
    }
}
