package org.holdfast.rules.expression;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.model.CustomRule;
import org.holdfast.model.Expression;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Variable;
import org.holdfast.model.name.NearestName;

/** A rule of the organisation's own whose expressions have been given types. */
public final class TypedRule {
    /** Nobody reads more; and what is not deeper can be walked without running out of stack. */
    private static final int DEEPEST = 200;

    private final CustomRule rule;
    private final Optional<RuleSort> sort;
    private final TypeChecker checker;

    private TypedRule(CustomRule rule, PlanNames names) {
        this.rule = rule;
        this.sort = Optional.ofNullable(rule.getSort()).flatMap(RuleSort::of);
        this.checker = new TypeChecker(names);
    }

    /**
     * Gives types to the expressions of a rule. What could not be parsed, and is missing in the model, is passed over.
     *
     * @param rule
     *            the rule
     * @param names
     *            the elements that it may speak of
     */
    public static TypedRule of(CustomRule rule, PlanNames names) {
        TypedRule typed = new TypedRule(rule, names);
        if (depth(rule) > DEEPEST) {
            typed.checker.report(rule, Literals.CUSTOM_RULE__REQUIREMENT,
                    "nested more than " + DEEPEST + " deep; split the rule into several");
        } else {
            typed.check();
        }
        return typed;
    }

    /** The rule. */
    public CustomRule rule() {
        return rule;
    }

    /** What the rule is for each of; empty if there is no such sort. */
    public Optional<RuleSort> sort() {
        return sort;
    }

    /** What makes no sense, in the order of the text. */
    public List<TypeError> errors() {
        Map<EObject, Integer> order = new HashMap<>();
        order.put(rule, -1);
        rule.eAllContents().forEachRemaining(part -> order.put(part, order.size()));
        return checker.errors().stream()
                .sorted((one, other) -> Integer.compare(order.get(one.place()), order.get(other.place()))).toList();
    }

    /** Whether the rule can be evaluated: it has no type errors and was parsed to its end. */
    public boolean isSound() {
        return checker.errors().isEmpty() && checker.isComplete() && rule.getVariable() != null
                && rule.getRequirement() != null;
    }

    /** The type of an expression of the rule. */
    public Type type(Expression expression) {
        return checker.types().getOrDefault(expression, Basic.UNKNOWN);
    }

    /** The type of what a variable of the rule stands for. */
    public Type type(Variable variable) {
        return checker.types().getOrDefault(variable, Basic.UNKNOWN);
    }

    Optional<Meaning> meaning(Expression expression) {
        return Optional.ofNullable(checker.meanings().get(expression));
    }

    private void check() {
        if (sort.isEmpty() && rule.getSort() != null) {
            String near = NearestName.to(rule.getSort(), RuleSort.words().stream())
                    .map(word -> "; did you mean '" + word + "'?").orElse("");
            checker.report(rule, Literals.CUSTOM_RULE__SORT, "'" + rule.getSort() + "' is no sort of element" + near
                    + (near.isEmpty() ? "; expected " : " Expected ") + Words.oneOf(RuleSort.words()));
        }
        Type element = sort.<Type>map(each -> new Type.Element(each.type())).orElse(Basic.UNKNOWN);
        checker.within(rule.getVariable(), element, () -> {
            if (rule.getCondition() != null) {
                checker.requireTruth(rule.getCondition());
            }
            return checker.requireTruth(rule.getRequirement());
        });
    }

    /** How deep expressions are nested, counted without recursion. */
    private static int depth(CustomRule rule) {
        record At(EObject part, int depth) {}
        int deepest = 0;
        Deque<At> open = new ArrayDeque<>();
        open.push(new At(rule, 0));
        while (!open.isEmpty()) {
            At at = open.pop();
            deepest = Math.max(deepest, at.depth());
            at.part().eContents().forEach(part -> open.push(new At(part, at.depth() + 1)));
        }
        return deepest;
    }
}
