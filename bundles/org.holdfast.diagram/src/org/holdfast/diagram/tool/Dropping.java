package org.holdfast.diagram.tool;

import static org.holdfast.diagram.tool.Bench.holds;
import static org.holdfast.diagram.tool.Bench.with;

import java.util.Optional;

import org.holdfast.diagram.description.Tool;
import org.holdfast.diagram.expression.Scope;

/** Puts what is dragged from one container into another. */
public final class Dropping {
    private final Bench bench;

    Dropping(Bench bench) {
        this.bench = bench;
    }

    /**
     * Whether something can be put into a container.
     *
     * @param id
     *            of a node
     * @param container
     *            the id of another one
     * @return whether {@link #drop} would be tried
     */
    public boolean canDrop(String id, String container) {
        return tool(bench.scene().one(id), bench.scene().one(container)).isPresent();
    }

    /**
     * Puts something into a container.
     *
     * @param id
     *            of a node
     * @param container
     *            the id of another one
     */
    public void drop(String id, String container) {
        Shown dropped = bench.scene().one(id);
        Shown into = bench.scene().one(container);
        Tool.Drop tool = tool(dropped, into).orElseThrow(
                () -> new ToolException(Bench.name(dropped) + " cannot be put into " + Bench.name(into) + "."));
        bench.run(tool.basics(), scope(tool, dropped, into));
    }

    private Optional<Tool.Drop> tool(Shown dropped, Shown into) {
        return isWithin(into, dropped) ? Optional.empty()
                : into.mapping().gestures().drops().stream().map(bench::tool).map(Tool.Drop.class::cast)
                        .filter(tool -> tool.mappings().contains(dropped.mapping().name()))
                        .filter(tool -> holds(tool.basics(), scope(tool, dropped, into))).findFirst();
    }

    /** Whether one is the other or lies in it, at any depth. */
    private static boolean isWithin(Shown inner, Shown outer) {
        for (Optional<Shown> at = Optional.of(inner); at.isPresent(); at = at.get().container()) {
            if (at.get().element() == outer.element()) {
                return true;
            }
        }
        return false;
    }

    private Scope scope(Tool.Drop tool, Shown dropped, Shown into) {
        Scope scope = with(bench.scene().scope(into.element()), tool.basics(), "element", "element", dropped.element());
        scope = with(scope, tool.basics(), "newContainer", "newContainer", into.element());
        scope = with(scope, tool.basics(), "oldContainer", "oldContainer",
                bench.scene().elementOf(dropped.container()));
        return with(scope, tool.basics(), "newViewContainer", "newContainerView", into.view());
    }
}
