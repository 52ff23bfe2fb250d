package org.holdfast.rules.expression;

import java.util.Optional;

import org.holdfast.model.CollectionOperation;
import org.holdfast.model.CollectionOperator;
import org.holdfast.model.Expression;
import org.holdfast.model.HoldfastPackage.Literals;

/** The types of what is asked of collections. */
final class CollectionTypes {
    private final TypeChecker checker;

    CollectionTypes(TypeChecker checker) {
        this.checker = checker;
    }

    Type of(CollectionOperation operation) {
        Type source = checker.of(operation.getSource());
        if (source == Basic.UNKNOWN) {
            return operation.getBody() == null ? ofItems(operation, source) : ofBody(operation, source);
        }
        if (source instanceof Type.Many items) {
            return operation.getBody() == null ? ofItems(operation, items.of()) : ofBody(operation, items.of());
        }
        if (operation.getOperator() == CollectionOperator.EXISTS && operation.getBody() == null) {
            return Basic.BOOLEAN;
        }
        return checker.report(operation, Literals.COLLECTION_OPERATION__OPERATOR,
                "'" + operation.getOperator() + "' is asked of a collection, but this is "
                        + TypeChecker.describe(source, operation.getSource()) + hint(operation.getOperator()));
    }

    private static String hint(CollectionOperator operator) {
        return operator == CollectionOperator.EXISTS ? "; without brackets it asks whether the plan says it" : "";
    }

    /** Without brackets: about the items themselves. */
    private Type ofItems(CollectionOperation operation, Type item) {
        return switch (operation.getOperator()) {
            case EXISTS -> Basic.BOOLEAN;
            case COUNT -> Dimension.NUMBER;
            case SUM -> sum(operation, item);
            case MIN, MAX -> extreme(operation, item);
            case FORALL, SELECT, COLLECT -> checker.report(operation, Literals.COLLECTION_OPERATION__OPERATOR,
                    "'" + operation.getOperator() + "' needs a name and brackets, as in "
                            + ExpressionText.brief(operation.getSource()) + " " + operation.getOperator() + " x (…)");
        };
    }

    private Type ofBody(CollectionOperation operation, Type item) {
        Expression body = operation.getBody();
        return checker.within(operation.getVariable(), item, () -> switch (operation.getOperator()) {
            case EXISTS, FORALL -> checker.requireTruth(body);
            case COUNT -> {
                checker.requireTruth(body);
                yield Dimension.NUMBER;
            }
            case SELECT -> {
                checker.requireTruth(body);
                yield item.many();
            }
            case COLLECT -> checker.of(body).many();
            case SUM -> sum(operation, checker.single(body, Optional.empty()));
            case MIN, MAX -> extreme(operation, checker.single(body, Optional.empty()));
        });
    }

    private Type sum(CollectionOperation operation, Type item) {
        return item instanceof Dimension || item == Basic.UNKNOWN ? item
                : checker.report(operation, Literals.COLLECTION_OPERATION__OPERATOR,
                        "cannot add up " + item.plural() + "; 'sum' adds amounts");
    }

    private Type extreme(CollectionOperation operation, Type item) {
        return item.isOrdered() ? item
                : checker.report(operation, Literals.COLLECTION_OPERATION__OPERATOR,
                        item.plural() + " have no order, so there is no '" + operation.getOperator() + "' of them");
    }
}
