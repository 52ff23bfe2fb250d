package org.holdfast.diagram.sync;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.diagram.description.NodeMapping;
import org.holdfast.diagram.expression.Scope;

/** Finds which nodes there are, from the outside in. Chains of containers are walked by a stack of our own. */
final class NodePass {
    private final Pass pass;
    private final Selection selection;
    private final Everything everything;
    private final List<Draft> drafts = new ArrayList<>();
    /** What contains the place that is looked at: what contains itself is shown once. */
    private final Set<Shown> path = new HashSet<>();

    private record Step(Draft draft, boolean leaves) {}

    NodePass(Pass pass, Selection selection) {
        this.pass = pass;
        this.selection = selection;
        everything = new Everything(pass.diagram().self());
    }

    /** All nodes, each after what contains it; not settled yet. */
    List<Draft> drafts() {
        Deque<Step> open = new ArrayDeque<>();
        push(open, add(selection.outermost(), null, false));
        while (!open.isEmpty()) {
            Step step = open.pop();
            Draft draft = step.draft();
            Shown shown = new Shown(draft.mapping, draft.element);
            if (step.leaves()) {
                path.remove(shown);
                continue;
            }
            path.add(shown);
            open.push(new Step(draft, true));
            draft.borderNodes.addAll(add(selection.active(draft.mapping.borderNodes()), draft, true));
            draft.children.addAll(add(selection.active(draft.mapping.children()), draft, false));
            push(open, draft.children);
            push(open, draft.borderNodes);
        }
        return drafts;
    }

    private static void push(Deque<Step> open, List<Draft> some) {
        some.reversed().forEach(draft -> open.push(new Step(draft, false)));
    }

    private List<Draft> add(List<NodeMapping> mappings, @Nullable Draft parent, boolean onBorder) {
        List<Draft> some = new ArrayList<>();
        EObject container = parent == null ? pass.diagram().self() : parent.element;
        Scope scope = pass.diagram().at(container).with("containerView", parent == null ? pass.view() : later(parent));
        for (NodeMapping mapping : mappings) {
            for (EObject element : candidates(mapping, scope)) {
                if (takes(mapping, element, scope.with("container", container))) {
                    some.add(new Draft(mapping, element, parent, onBorder, pass.view()));
                }
            }
        }
        drafts.addAll(some);
        return some;
    }

    private static Supplier<EObject> later(Draft draft) {
        return draft::view;
    }

    private Collection<EObject> candidates(NodeMapping mapping, Scope scope) {
        return mapping.candidates().<Collection<EObject>>map(candidates -> pass.ask().elements(candidates, scope))
                .orElseGet(() -> everything.of(mapping.domainClass()));
    }

    private boolean takes(NodeMapping mapping, EObject element, Scope scope) {
        return mapping.domainClass().has(element) && !path.contains(new Shown(mapping, element))
                && mapping.precondition().map(condition -> pass.ask().truth(condition, scope.at(element), false))
                        .orElse(true)
                && !selection.hides(mapping, element);
    }
}
