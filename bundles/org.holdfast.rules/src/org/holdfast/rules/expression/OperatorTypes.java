package org.holdfast.rules.expression;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.model.BinaryExpression;
import org.holdfast.model.BinaryOperator;
import org.holdfast.model.Expression;
import org.holdfast.model.NameReference;
import org.holdfast.model.UnaryExpression;
import org.holdfast.model.UnaryOperator;

/** The types of what operators connect. */
final class OperatorTypes {
    private final TypeChecker checker;

    OperatorTypes(TypeChecker checker) {
        this.checker = checker;
    }

    Type of(UnaryExpression unary) {
        if (unary.getOperator() == UnaryOperator.NOT) {
            return checker.requireTruth(unary.getOperand());
        }
        Type type = checker.single(unary.getOperand(), Optional.empty());
        return type instanceof Dimension || type == Basic.UNKNOWN ? type
                : checker.error(unary, "there is nothing below zero of "
                        + TypeChecker.describe(type, unary.getOperand()));
    }

    Type of(BinaryExpression binary) {
        return switch (binary.getOperator()) {
            case OR, AND -> {
                checker.requireTruth(binary.getLeft());
                yield checker.requireTruth(binary.getRight());
            }
            case EQUAL, NOT_EQUAL -> comparison(binary, false);
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> comparison(binary, true);
            case ADD, SUBTRACT, MULTIPLY, DIVIDE -> arithmetic(binary);
        };
    }

    private Type comparison(BinaryExpression binary, boolean order) {
        boolean rightFirst = isWord(binary.getLeft()) && !isWord(binary.getRight());
        Type left;
        Type right;
        if (rightFirst) {
            right = checker.single(binary.getRight(), Optional.empty());
            left = checker.single(binary.getLeft(), choice(right));
        } else {
            left = checker.single(binary.getLeft(), Optional.empty());
            right = checker.single(binary.getRight(), choice(left));
        }
        if (!Types.comparable(left, right)) {
            checker.error(binary, "cannot compare " + TypeChecker.describe(left, binary.getLeft()) + " with "
                    + TypeChecker.describe(right, binary.getRight()));
        } else if (order && !(left.isOrdered() && right.isOrdered())) {
            Type unordered = left.isOrdered() ? right : left;
            checker.error(binary, unordered.plural() + " have no order; only = and <> compare them");
        }
        return Basic.BOOLEAN;
    }

    /** Whether what it means may depend on what it is compared with. */
    private boolean isWord(@Nullable Expression expression) {
        return expression instanceof NameReference name && !checker.scope().containsKey(name.getName());
    }

    private static Optional<Type.Choice> choice(Type type) {
        return type instanceof Type.Choice choice ? Optional.of(choice) : Optional.empty();
    }

    private Type arithmetic(BinaryExpression binary) {
        Type left = checker.single(binary.getLeft(), Optional.empty());
        Type right = checker.single(binary.getRight(), Optional.empty());
        if (left == Basic.UNKNOWN || right == Basic.UNKNOWN) {
            return Basic.UNKNOWN;
        }
        return result(binary.getOperator(), left, right).orElseGet(() -> checker.error(binary,
                "cannot " + phrase(binary.getOperator(), TypeChecker.describe(left, binary.getLeft()),
                        TypeChecker.describe(right, binary.getRight()))));
    }

    private static Optional<Type> result(BinaryOperator operator, Type left, Type right) {
        if (left == Basic.DAY) {
            return withDay(operator, right);
        }
        if (!(left instanceof Dimension one) || !(right instanceof Dimension other)) {
            return Optional.empty();
        }
        return switch (operator) {
            case MULTIPLY -> one.times(other).map(Type.class::cast);
            case DIVIDE -> one.dividedBy(other).map(Type.class::cast);
            default -> one == other ? Optional.of(one) : Optional.empty();
        };
    }

    private static Optional<Type> withDay(BinaryOperator operator, Type right) {
        boolean sum = operator == BinaryOperator.ADD || operator == BinaryOperator.SUBTRACT;
        if (sum && (right == Dimension.DURATION || right == Basic.PERIOD)) {
            return Optional.of(Basic.DAY);
        }
        return operator == BinaryOperator.SUBTRACT && right == Basic.DAY ? Optional.of(Dimension.DURATION)
                : Optional.empty();
    }

    private static String phrase(BinaryOperator operator, String left, String right) {
        return switch (operator) {
            case ADD -> "add " + left + " and " + right;
            case SUBTRACT -> "subtract " + right + " from " + left;
            case MULTIPLY -> "multiply " + left + " by " + right;
            default -> "divide " + left + " by " + right;
        };
    }
}
