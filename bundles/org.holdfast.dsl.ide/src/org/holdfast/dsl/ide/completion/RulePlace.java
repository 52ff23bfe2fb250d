package org.holdfast.dsl.ide.completion;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.model.BinaryExpression;
import org.holdfast.model.CollectionOperation;
import org.holdfast.model.CollectionOperator;
import org.holdfast.model.CustomRule;
import org.holdfast.model.Expression;
import org.holdfast.model.FeatureAccess;
import org.holdfast.model.NameReference;
import org.holdfast.model.UnaryExpression;
import org.holdfast.model.UnaryOperator;
import org.holdfast.model.Variable;
import org.holdfast.rules.expression.Basic;
import org.holdfast.rules.expression.Dimension;
import org.holdfast.rules.expression.Type;
import org.holdfast.rules.expression.TypedRule;

/**
 * A place in a rule of the organisation's own, and the types of what is around it.
 *
 * @param rule
 *            the rule up to the place
 * @param here
 *            the expression that stands for what will be written there
 */
record RulePlace(TypedRule rule, Expression here) {

    /** The type of what stands before the place: before its dot, or before an operator of collections. */
    Type source() {
        return switch (here) {
            case FeatureAccess access when access.getSource() != null -> rule.type(access.getSource());
            case CollectionOperation operation when operation.getSource() != null -> rule.type(operation.getSource());
            default -> Basic.UNKNOWN;
        };
    }

    /** The name before the dot, with the names around it; empty if no name, or that of a variable, stands there. */
    Optional<String> dottedName() {
        Deque<String> name = new ArrayDeque<>();
        @Nullable
        Expression part = here instanceof FeatureAccess access ? access.getSource() : null;
        while (part instanceof FeatureAccess outer) {
            name.push(outer.getFeature());
            part = outer.getSource();
        }
        boolean variable = part instanceof NameReference first
                && variables().stream().anyMatch(each -> first.getName().equals(each.getName()));
        if (variable || !(part instanceof NameReference first)) {
            return Optional.empty();
        }
        name.push(first.getName());
        return Optional.of(String.join(".", name));
    }

    /** What should be written at the place; unknown if that may be anything. */
    Type expected() {
        return switch (here.eContainer()) {
            case CustomRule whole -> Basic.BOOLEAN;
            case BinaryExpression binary -> beside(binary);
            case UnaryExpression unary when unary.getOperator() == UnaryOperator.NOT -> Basic.BOOLEAN;
            case CollectionOperation operation -> asked(operation.getOperator());
            default -> Basic.UNKNOWN;
        };
    }

    /** Whether the value at the place is compared with another. */
    boolean isCompared() {
        return here.eContainer() instanceof BinaryExpression binary && switch (binary.getOperator()) {
            case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> true;
            default -> false;
        };
    }

    /** The variables that can be seen from the place, the innermost first. */
    List<Variable> variables() {
        List<Variable> variables = new ArrayList<>();
        EObject inner = here;
        for (EObject outer = here.eContainer(); outer != null; outer = outer.eContainer()) {
            if (outer instanceof CollectionOperation operation && operation.getBody() == inner
                    && operation.getVariable() != null) {
                variables.add(operation.getVariable());
            } else if (outer instanceof CustomRule whole && whole.getVariable() != null) {
                variables.add(whole.getVariable());
            }
            inner = outer;
        }
        return variables;
    }

    private Type beside(BinaryExpression binary) {
        Type left = binary.getLeft() == null ? Basic.UNKNOWN : rule.type(binary.getLeft());
        return switch (binary.getOperator()) {
            case AND, OR -> Basic.BOOLEAN;
            case ADD, SUBTRACT -> left == Basic.DAY ? Dimension.DURATION : left;
            case MULTIPLY, DIVIDE -> Dimension.NUMBER;
            default -> left;
        };
    }

    private static Type asked(CollectionOperator operator) {
        return switch (operator) {
            case EXISTS, FORALL, COUNT, SELECT -> Basic.BOOLEAN;
            case COLLECT, SUM, MIN, MAX -> Basic.UNKNOWN;
        };
    }
}
