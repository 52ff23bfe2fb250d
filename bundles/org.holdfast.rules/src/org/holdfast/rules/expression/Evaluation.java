package org.holdfast.rules.expression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.holdfast.model.BinaryExpression;
import org.holdfast.model.CollectionOperation;
import org.holdfast.model.Expression;
import org.holdfast.model.FeatureAccess;
import org.holdfast.model.QuantityLiteral;
import org.holdfast.model.TextLiteral;
import org.holdfast.model.UnaryExpression;
import org.holdfast.model.UnaryOperator;
import org.holdfast.model.Variable;
import org.holdfast.model.value.Day;

/**
 * Finds the values of the expressions of a sound rule. All is exact. What depends on something that the plan does not
 * say is {@link Value.Missing}; what is certain without it is not.
 */
public final class Evaluation {
    static final Value.Missing STOPPED = new Value.Missing("it takes too long");

    private final Map<Variable, Value> bound = new HashMap<>();
    private final TypedRule rule;
    private final LocalDate today;
    private final Steps steps;
    private final FeatureValues features;

    /**
     * @param rule
     *            a sound rule
     * @param today
     *            the day for which {@code today} stands
     * @param steps
     *            how many steps the evaluation may take
     */
    public Evaluation(TypedRule rule, LocalDate today, Steps steps) {
        this.rule = rule;
        this.today = today;
        this.steps = steps;
        this.features = new FeatureValues(steps);
    }

    /** Gives a variable its value. */
    public void bind(Variable variable, Value value) {
        bound.put(variable, value);
    }

    /** The value of an expression all of whose free variables are bound. */
    public Value of(Expression expression) {
        steps.take(1);
        if (steps.areSpent()) {
            return STOPPED;
        }
        return rule.meaning(expression).map(this::of).orElseGet(() -> compute(expression));
    }

    private Value of(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Bound variable -> bound.getOrDefault(variable.variable(), STOPPED);
            case Meaning.Constant constant -> constant.value();
            case Meaning.Today now -> new Value.Stated(new Day(today));
        };
    }

    private Value compute(Expression expression) {
        return switch (expression) {
            case TextLiteral text -> new Value.Text(text.getValue());
            case QuantityLiteral quantity -> Values.of(quantity.getValue());
            case FeatureAccess access -> features.of(of(access.getSource()), access.getFeature());
            case UnaryExpression unary -> unary(unary);
            case BinaryExpression binary -> binary(binary);
            case CollectionOperation operation -> operation(operation);
            default -> throw new IllegalStateException("no value for " + expression.eClass().getName());
        };
    }

    private Value unary(UnaryExpression unary) {
        Value operand = of(unary.getOperand());
        return unary.getOperator() == UnaryOperator.NOT ? Logic.not(operand) : Arithmetic.negated(operand);
    }

    private Value binary(BinaryExpression binary) {
        Value left = of(binary.getLeft());
        return switch (binary.getOperator()) {
            case AND -> Logic.isFalse(left) ? left : Logic.and(left, of(binary.getRight()));
            case OR -> Logic.isTrue(left) ? left : Logic.or(left, of(binary.getRight()));
            case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
                Comparison.of(left, binary.getOperator(), of(binary.getRight()));
            case ADD, SUBTRACT, MULTIPLY, DIVIDE -> Arithmetic.of(left, binary.getOperator(), of(binary.getRight()));
        };
    }

    private Value operation(CollectionOperation operation) {
        Value source = of(operation.getSource());
        return switch (source) {
            case Value.Many many -> operation(operation, many.values());
            case Value.Missing missing -> isSaid(operation) ? new Value.Truth(false) : missing;
            default -> new Value.Truth(true); // it is asked whether one value is said, and it is
        };
    }

    /** Whether it asks if the plan says one value. */
    private boolean isSaid(CollectionOperation operation) {
        return !(rule.type(operation.getSource()) instanceof Type.Many) && !steps.areSpent();
    }

    private Value operation(CollectionOperation operation, List<Value> items) {
        return switch (operation.getOperator()) {
            case EXISTS -> Logic.not(holdsForAll(operation, items, true));
            case FORALL -> holdsForAll(operation, items, false);
            case COUNT -> Folding.count(selected(operation, items));
            case SELECT -> new Value.Many(selected(operation, items));
            case COLLECT -> new Value.Many(each(operation, items));
            case SUM -> Folding.sum(each(operation, items), (Dimension) rule.type(operation));
            case MIN -> Folding.extreme(each(operation, items), -1, ExpressionText.brief(operation.getSource()));
            case MAX -> Folding.extreme(each(operation, items), 1, ExpressionText.brief(operation.getSource()));
        };
    }

    /** Whether the body, or its opposite, holds for all items; it ends with the first for which it does not. */
    private Value holdsForAll(CollectionOperation operation, List<Value> items, boolean opposite) {
        Value result = new Value.Truth(true);
        for (Value item : items) {
            Value holds = steps.areSpent() ? STOPPED : test(operation, item);
            result = Logic.and(result, opposite ? Logic.not(holds) : holds);
            if (Logic.isFalse(result) || steps.areSpent()) {
                return result;
            }
        }
        return result;
    }

    /** The items for which the body holds; what is missing stands for those of which it is not known. */
    private List<Value> selected(CollectionOperation operation, List<Value> items) {
        List<Value> selected = new ArrayList<>();
        for (Value item : items) {
            Value holds = test(operation, item);
            if (!Logic.isFalse(holds)) {
                selected.add(holds instanceof Value.Missing ? holds : item);
            }
        }
        return selected;
    }

    /** Whether the body holds for the item; without a body, whether there is one. */
    private Value test(CollectionOperation operation, Value item) {
        if (operation.getBody() != null) {
            return item(operation, item);
        }
        return item instanceof Value.Missing ? item : new Value.Truth(true);
    }

    private List<Value> each(CollectionOperation operation, List<Value> items) {
        if (operation.getBody() == null) {
            return items;
        }
        List<Value> values = new ArrayList<>();
        for (Value item : items) {
            features.add(values, item(operation, item));
        }
        return values;
    }

    /** The items of the collection that is asked; one or none where it is no collection. */
    public List<Value> items(CollectionOperation operation) {
        return switch (of(operation.getSource())) {
            case Value.Many many -> many.values();
            case Value.Missing missing -> List.of();
            case Value one -> List.of(one);
        };
    }

    /** The value of the body for one item. */
    public Value item(CollectionOperation operation, Value item) {
        bind(operation.getVariable(), item);
        return of(operation.getBody());
    }
}
