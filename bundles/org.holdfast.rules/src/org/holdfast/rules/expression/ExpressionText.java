package org.holdfast.rules.expression;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.model.BinaryExpression;
import org.holdfast.model.BinaryOperator;
import org.holdfast.model.CollectionOperation;
import org.holdfast.model.Expression;
import org.holdfast.model.FeatureAccess;
import org.holdfast.model.NameReference;
import org.holdfast.model.QuantityLiteral;
import org.holdfast.model.TextLiteral;
import org.holdfast.model.UnaryExpression;
import org.holdfast.model.UnaryOperator;

/** Writes expressions as the language does, with no more brackets than needed. */
public final class ExpressionText {
    private static final int LONGEST = 60;
    private static final int FACTOR = 5;
    private static final int ACCESS = 6;

    private ExpressionText() {}

    /** The text of an expression; {@code ?} in the place of what could not be read. */
    public static String of(@Nullable Expression expression) {
        return switch (expression) {
            case null -> "?";
            case NameReference name -> name.getName();
            case TextLiteral text -> '"' + text.getValue() + '"';
            case QuantityLiteral quantity -> String.valueOf(quantity.getValue());
            case FeatureAccess access -> of(access.getSource(), ACCESS) + "." + access.getFeature();
            case UnaryExpression unary -> sign(unary) + of(unary.getOperand(), FACTOR);
            case BinaryExpression binary -> binary(binary);
            case CollectionOperation operation -> operation(operation);
            default -> "?";
        };
    }

    /** The text as far as it fits in a message. */
    static String brief(@Nullable Expression expression) {
        String text = of(expression);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 2) + " …";
    }

    private static String of(@Nullable Expression expression, int strength) {
        return strength(expression) < strength ? "(" + of(expression) + ")" : of(expression);
    }

    private static String sign(UnaryExpression unary) {
        return unary.getOperator() == UnaryOperator.NOT ? "not " : "-";
    }

    private static String binary(BinaryExpression binary) {
        int strength = strength(binary.getOperator());
        boolean comparison = strength == strength(BinaryOperator.EQUAL);
        return of(binary.getLeft(), comparison ? strength + 1 : strength) + " " + binary.getOperator() + " "
                + of(binary.getRight(), strength + 1);
    }

    private static String operation(CollectionOperation operation) {
        String asked = of(operation.getSource(), ACCESS) + " " + operation.getOperator();
        return Optional.ofNullable(operation.getVariable())
                .map(variable -> asked + " " + variable.getName() + " (" + of(operation.getBody()) + ")").orElse(asked);
    }

    /** How strongly an expression holds together; what holds more strongly needs no brackets within the other. */
    private static int strength(@Nullable Expression expression) {
        return switch (expression) {
            case BinaryExpression binary -> strength(binary.getOperator());
            case UnaryExpression unary -> FACTOR;
            case null, default -> ACCESS;
        };
    }

    private static int strength(BinaryOperator operator) {
        return switch (operator) {
            case OR -> 0;
            case AND -> 1;
            case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> 2;
            case ADD, SUBTRACT -> 3;
            case MULTIPLY, DIVIDE -> 4;
        };
    }
}
