package org.holdfast.rules.own;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.model.BinaryExpression;
import org.holdfast.model.CollectionOperation;
import org.holdfast.model.CollectionOperator;
import org.holdfast.model.Expression;
import org.holdfast.model.NameReference;
import org.holdfast.model.QuantityLiteral;
import org.holdfast.model.TextLiteral;
import org.holdfast.model.UnaryExpression;
import org.holdfast.model.UnaryOperator;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.Link;
import org.holdfast.rules.expression.Evaluation;
import org.holdfast.rules.expression.ExpressionText;
import org.holdfast.rules.expression.Value;

/** Why a requirement does not hold: the values that were compared, and the elements that they belong to. */
final class Explanation {
    /** More items than that are counted, not listed. */
    private static final int MOST_ITEMS = 5;

    private final Evaluation evaluation;
    private final Set<String> found = new LinkedHashSet<>();
    private final List<Link> chain = new ArrayList<>();

    private Explanation(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** Explains a requirement that was found to be false for what is bound in the evaluation. */
    static Explanation of(Expression requirement, Evaluation evaluation) {
        Explanation explanation = new Explanation(evaluation);
        explanation.explain(requirement);
        return explanation;
    }

    /** What was found, in brackets behind a blank; empty if there is nothing to say. */
    String inBrackets() {
        return found.isEmpty() ? "" : " (" + String.join("; ", found) + ")";
    }

    /** From the element to those of its collections that decide; empty if none does alone. */
    List<Link> chain(EObject subject) {
        List<Link> all = new ArrayList<>(chain);
        if (!chain.isEmpty()) {
            all.add(0, new Link(subject, Labels.of(subject)));
        }
        return all;
    }

    private void explain(Expression expression) {
        switch (expression) {
            case BinaryExpression binary -> explain(binary);
            case UnaryExpression unary when unary.getOperator() == UnaryOperator.NOT -> explain(unary.getOperand());
            case CollectionOperation operation -> explain(operation);
            default -> state(expression);
        }
    }

    private void explain(BinaryExpression binary) {
        switch (binary.getOperator()) {
            case AND, OR -> {
                explainDecisive(binary.getLeft(), evaluation.of(binary));
                explainDecisive(binary.getRight(), evaluation.of(binary));
            }
            default -> {
                state(binary.getLeft());
                state(binary.getRight());
            }
        }
    }

    /** Of the operands of and/or only those matter that are what the whole is. */
    private void explainDecisive(Expression operand, Value whole) {
        if (evaluation.of(operand).equals(whole)) {
            explain(operand);
        }
    }

    private void explain(CollectionOperation operation) {
        if (operation.getBody() != null && operation.getOperator() == CollectionOperator.FORALL) {
            counterexample(operation, false);
        } else if (operation.getBody() != null && operation.getOperator() == CollectionOperator.EXISTS) {
            counterexample(operation, true);
        } else {
            state(operation);
        }
    }

    /** The first item that decides; where none does alone, all of them. */
    private void counterexample(CollectionOperation operation, boolean deciding) {
        List<Value> items = evaluation.items(operation);
        for (Value item : items) {
            if (evaluation.item(operation, item).equals(new Value.Truth(deciding))) {
                found.add(operation.getVariable().getName() + " is " + item);
                link(item);
                explain(operation.getBody());
                return;
            }
        }
        found.add(items.isEmpty() ? ExpressionText.of(operation.getSource()) + " is empty"
                : (deciding ? "none of " : "all of ") + listed(items));
    }

    private void state(Expression expression) {
        if (expression instanceof QuantityLiteral || expression instanceof TextLiteral) {
            return;
        }
        Value value = evaluation.of(expression);
        String text = ExpressionText.of(expression);
        String is = value instanceof Value.Many many ? listed(many.values()) : value.toString();
        if (!is.endsWith(text) && !(expression instanceof NameReference)) {
            found.add(text + " is " + is);
        }
    }

    private void link(Value value) {
        if (value instanceof Value.Element element) {
            chain.add(new Link(element.element(), value.toString()));
        }
    }

    private static String listed(List<Value> items) {
        String first = new Value.Many(items.stream().limit(MOST_ITEMS).toList()).toString();
        return items.size() <= MOST_ITEMS ? first : first + " and " + (items.size() - MOST_ITEMS) + " more";
    }
}
