package org.holdfast.diagram.tool;

import static org.holdfast.diagram.tool.Bench.holds;
import static org.holdfast.diagram.tool.Bench.require;
import static org.holdfast.diagram.tool.Bench.with;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.diagram.description.Tool;
import org.holdfast.diagram.description.Tool.Basics;
import org.holdfast.diagram.expression.Scope;

/** Tools of the palette that are neither for creating nor for connecting: they do something to what is selected. */
public final class Applying {
    private final Bench bench;

    Applying(Bench bench) {
        this.bench = bench;
    }

    /**
     * Whether a tool can be used on what is selected.
     *
     * @param tool
     *            the name of a tool of the palette
     * @param ids
     *            of nodes and edges; none for the ground
     * @return whether {@link #apply} would be tried
     */
    public boolean canApply(String tool, List<String> ids) {
        List<Shown> shown = ids.stream().map(bench.scene()::one).toList();
        return switch (bench.tool(tool)) {
            case Tool.Action action -> shown.isEmpty() ? canApply(action.basics(), Optional.empty())
                    : shown.stream().allMatch(one -> canApply(action.basics(), Optional.of(one)));
            case Tool.SelectionAction action -> holds(action.basics(), selection(action.basics(), shown));
            default -> false;
        };
    }

    private boolean canApply(Basics basics, Optional<Shown> on) {
        return holds(basics, action(basics, on));
    }

    /**
     * Uses a tool on what is selected: on one after another, or as Sirius' menu operations do, on all at once.
     *
     * @param tool
     *            the name of a tool of the palette
     * @param ids
     *            of nodes and edges; none for the ground
     */
    public void apply(String tool, List<String> ids) {
        List<Shown> shown = ids.stream().map(bench.scene()::one).toList();
        Basics basics = bench.tool(tool).basics();
        require(canApply(tool, ids), basics, shown.isEmpty() ? "here"
                : "on " + shown.stream().map(Bench::name).collect(Collectors.joining(", ")));
        if (bench.tool(tool) instanceof Tool.SelectionAction) {
            bench.run(basics, selection(basics, shown));
        } else if (shown.isEmpty()) {
            bench.run(basics, action(basics, Optional.empty()));
        } else {
            shown.forEach(one -> bench.run(basics, action(basics, Optional.of(one))));
        }
    }

    private Scope action(Basics basics, Optional<Shown> shown) {
        EObject element = bench.scene().elementOf(shown);
        Scope scope = with(bench.scene().scope(element), basics, "element", "element", element);
        return with(scope, basics, "elementView", "elementView", bench.scene().viewOf(shown));
    }

    /** In Sirius it is asked on the first that is selected; where nothing is, that is the diagram. */
    private Scope selection(Basics basics, List<Shown> shown) {
        List<EObject> views = shown.isEmpty() ? List.of(bench.scene().viewOf(Optional.empty()))
                : shown.stream().map(Shown::view).toList();
        EObject first = bench.scene().elementOf(shown.stream().findFirst());
        return with(bench.scene().scope(first), basics, "view", "views", views);
    }
}
