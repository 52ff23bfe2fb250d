package org.holdfast.rules.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.model.BinaryExpression;
import org.holdfast.model.CollectionOperation;
import org.holdfast.model.Expression;
import org.holdfast.model.FeatureAccess;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.NameReference;
import org.holdfast.model.QuantityLiteral;
import org.holdfast.model.TextLiteral;
import org.holdfast.model.UnaryExpression;
import org.holdfast.model.Variable;

/** Finds the type of each expression of a rule, what each name means, and what makes no sense. */
final class TypeChecker {
    private final Map<String, Variable> scope = new LinkedHashMap<>();
    private final Map<EObject, Type> types = new HashMap<>();
    private final Map<Expression, Meaning> meanings = new HashMap<>();
    private final List<TypeError> errors = new ArrayList<>();
    private final NameTypes names;
    private final FeatureTypes features;
    private final OperatorTypes operators = new OperatorTypes(this);
    private final CollectionTypes collections = new CollectionTypes(this);
    private boolean complete = true;

    TypeChecker(PlanNames names) {
        this.names = new NameTypes(this, names);
        this.features = new FeatureTypes(this, this.names);
    }

    Map<EObject, Type> types() {
        return types;
    }

    Map<Expression, Meaning> meanings() {
        return meanings;
    }

    List<TypeError> errors() {
        return errors;
    }

    /** Whether nothing was missing in the model. */
    boolean isComplete() {
        return complete;
    }

    /** The variables that can be seen, the outermost first. */
    Map<String, Variable> scope() {
        return scope;
    }

    /** The type of an expression where nothing particular is expected. */
    Type of(@Nullable Expression expression) {
        return of(expression, Optional.empty());
    }

    /**
     * The type of an expression.
     *
     * @param expected
     *            the closed list whose words are understood here
     */
    Type of(@Nullable Expression expression, Optional<Type.Choice> expected) {
        if (expression == null) {
            complete = false;
            return Basic.UNKNOWN;
        }
        Type type = switch (expression) {
            case NameReference name -> names.of(name, expected);
            case TextLiteral text -> Basic.TEXT;
            case QuantityLiteral quantity -> of(quantity);
            case FeatureAccess access -> features.of(access);
            case UnaryExpression unary -> operators.of(unary);
            case BinaryExpression binary -> operators.of(binary);
            case CollectionOperation operation -> collections.of(operation);
            default -> Basic.UNKNOWN;
        };
        types.put(expression, type);
        return type;
    }

    private Type of(QuantityLiteral literal) {
        if (literal.getValue() == null) {
            complete = false;
            return Basic.UNKNOWN;
        }
        return Values.typeOf(literal.getValue());
    }

    /** The type of an expression that must yield one value and no collection. */
    Type single(@Nullable Expression expression, Optional<Type.Choice> expected) {
        Type type = of(expression, expected);
        if (type instanceof Type.Many many && many.of() != Basic.UNKNOWN && expression != null) {
            return error(expression, describe(type, expression)
                    + " where one value is expected; ask it for exists, forall, count, sum, min or max");
        }
        return type;
    }

    /** Reports an expression that is neither true nor false. */
    Type requireTruth(@Nullable Expression expression) {
        Type type = of(expression);
        if (expression != null && type != Basic.BOOLEAN && type != Basic.UNKNOWN) {
            error(expression, "expected something that is true or false, but found " + describe(type, expression));
        }
        return Basic.BOOLEAN;
    }

    /** Types with one more variable in sight. */
    Type within(@Nullable Variable variable, Type type, Supplier<Type> typing) {
        if (variable == null || variable.getName() == null) {
            complete = false;
            return Basic.UNKNOWN;
        }
        if (scope.containsKey(variable.getName())) {
            report(variable, Literals.VARIABLE__NAME,
                    "there is a variable '" + variable.getName() + "' already; take another name");
            return Basic.UNKNOWN;
        }
        scope.put(variable.getName(), variable);
        types.put(variable, type);
        try {
            return typing.get();
        } finally {
            scope.remove(variable.getName());
        }
    }

    Type mean(Expression expression, Meaning meaning, Type type) {
        meanings.put(expression, meaning);
        return type;
    }

    Type error(Expression place, String message) {
        errors.add(new TypeError(place, Optional.empty(), message));
        return Basic.UNKNOWN;
    }

    Type report(EObject place, EStructuralFeature feature, String message) {
        errors.add(new TypeError(place, Optional.of(feature), message));
        return Basic.UNKNOWN;
    }

    /** {@code a duration (s.RTO)}. */
    static String describe(Type type, @Nullable Expression expression) {
        return type.phrase() + " (" + ExpressionText.brief(expression) + ")";
    }
}
