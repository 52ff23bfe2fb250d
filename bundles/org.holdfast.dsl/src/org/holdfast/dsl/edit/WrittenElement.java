package org.holdfast.dsl.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.holdfast.dsl.grammar.Clauses;
import org.holdfast.dsl.grammar.Shape;

/** An element as written: its head, its clauses in the order of the text, its braces. */
final class WrittenElement {
    private final Shape shape;
    private final INode node;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Token> head = new ArrayList<>();
    private final List<Section> clauses = new ArrayList<>();
    private Optional<INode> open = Optional.empty();
    private Optional<INode> close = Optional.empty();

    WrittenElement(Shape shape, ICompositeNode node) {
        this.shape = shape;
        this.node = node;
        collect(node);
        tokens.forEach(this::assign);
    }

    Shape shape() {
        return shape;
    }

    INode node() {
        return node;
    }

    Section head() {
        return new Section(shape.head(), head);
    }

    List<Section> clauses() {
        return clauses;
    }

    Optional<INode> open() {
        return open;
    }

    Optional<INode> close() {
        return close;
    }

    List<Token> saying(String feature) {
        return tokens.stream().filter(token -> token.says(feature)).toList();
    }

    private void collect(ICompositeNode around) {
        for (INode child : around.getChildren()) {
            if (!isSaid(child)) {
                continue;
            }
            EObject element = calledFrom(child);
            Optional<Assignment> assignment = assignment(element);
            if (assignment.isPresent() || child instanceof ILeafNode) {
                tokens.add(new Token(child, element, assignment));
            } else {
                collect((ICompositeNode) child);
            }
        }
    }

    /** Where the grammar calls for the node: an operator wraps what is left of it, and that began the node. */
    private static EObject calledFrom(INode node) {
        INode first = node;
        while (first.getGrammarElement() instanceof Action && first instanceof ICompositeNode wrapping) {
            first = wrapping.getFirstChild();
        }
        return first.getGrammarElement();
    }

    /** Neither blanks nor what the parser missed. */
    private static boolean isSaid(INode node) {
        boolean hidden = node instanceof ILeafNode leaf && leaf.isHidden();
        return !hidden && node.getLength() > 0 && node.getGrammarElement() != null;
    }

    private static Optional<Assignment> assignment(EObject element) {
        return Optional.ofNullable(GrammarUtil.containingAssignment(element));
    }

    private void assign(Token token) {
        Optional<AbstractElement> clause = shape.clauses().stream()
                .filter(candidate -> EcoreUtil.isAncestor(candidate, token.grammarElement())).findFirst();
        if (clause.isPresent()) {
            section(clause.get(), token).tokens().add(token);
        } else if (shape.braced() && isBrace(token, "{")) {
            open = Optional.of(token.node());
        } else if (shape.braced() && isBrace(token, "}")) {
            close = Optional.of(token.node());
        } else {
            head.add(token);
        }
    }

    private static boolean isBrace(Token token, String brace) {
        return token.grammarElement() instanceof Keyword && Clauses.isKeyword(token.grammarElement(), brace);
    }

    private Section section(AbstractElement clause, Token token) {
        boolean begins = EcoreUtil.isAncestor(Clauses.first(clause), token.grammarElement());
        if (begins || clauses.isEmpty() || clauses.getLast().form().get(0) != clause) {
            clauses.add(new Section(List.of(clause), new ArrayList<>()));
        }
        return clauses.getLast();
    }
}
