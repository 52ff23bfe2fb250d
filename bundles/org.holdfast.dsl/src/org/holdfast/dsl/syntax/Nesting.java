package org.holdfast.dsl.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;

/**
 * How deep the model is that the parser builds: sites in sites, expressions in expressions, and the operands of a long
 * sum or path, each of which lies in the next.
 */
final class Nesting {
    /** What people write stays far below it, and every walk over a model of that depth ends well. */
    static final int MOST = 200;

    private static final Map<String, Set<String>> RECURSIVE = Map.of("Site", Set.of("Site"), "UnaryExpression",
            Set.of("Factor"), "Primary", Set.of("Expression"), "Access", Set.of("Expression"));

    private final Deque<Integer> outer = new ArrayDeque<>();
    private int depth;

    /** The parser begins a node. */
    void enter(EObject grammarElement) {
        outer.push(depth);
        if (grammarElement instanceof RuleCall call && isRecursive(call)) {
            depth++;
        }
    }

    /** The parser puts a node around the one that it is at. */
    void wrap(Action action) {
        if (action.getFeature() != null) {
            depth++;
        }
    }

    /** The parser leaves a node. */
    void leave() {
        depth = outer.isEmpty() ? 0 : outer.pop();
    }

    boolean isTooDeep() {
        return depth > MOST;
    }

    private static boolean isRecursive(RuleCall call) {
        AbstractRule caller = GrammarUtil.containingRule(call);
        return RECURSIVE.getOrDefault(caller.getName(), Set.of()).contains(call.getRule().getName());
    }
}
