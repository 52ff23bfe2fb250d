package org.holdfast.diagram.tool;

import static org.holdfast.diagram.tool.Bench.holds;
import static org.holdfast.diagram.tool.Bench.name;
import static org.holdfast.diagram.tool.Bench.with;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.diagram.description.Tool;
import org.holdfast.diagram.expression.Scope;

/** Puts what is dragged from one container into another, or onto the ground. */
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
     *            the id of another one; none for the ground
     * @return whether {@link #drop} would be tried
     */
    public boolean canDrop(String id, Optional<String> container) {
        Shown dropped = bench.scene().one(id);
        Optional<Shown> into = container.map(bench.scene()::one);
        return !isInside(into, dropped) && tool(dropped, into).isPresent();
    }

    /**
     * Puts something into a container.
     *
     * @param id
     *            of a node
     * @param container
     *            the id of another one; none for the ground
     */
    public void drop(String id, Optional<String> container) {
        Shown dropped = bench.scene().one(id);
        Optional<Shown> into = container.map(bench.scene()::one);
        if (isInside(into, dropped)) {
            throw new ToolException(name(dropped) + " cannot be put into itself.");
        }
        Tool.Drop tool = tool(dropped, into).orElseThrow(() -> new ToolException(refusal(dropped, into)));
        bench.run(tool.basics(), scope(tool, dropped, into));
    }

    private Optional<Tool.Drop> tool(Shown dropped, Optional<Shown> into) {
        return tools(dropped, into).stream().filter(tool -> holds(tool.basics(), scope(tool, dropped, into)))
                .findFirst();
    }

    /** The tools for things of this kind, whether or not they can be used now. */
    private List<Tool.Drop> tools(Shown dropped, Optional<Shown> into) {
        return into.map(one -> one.mapping().gestures().drops()).orElse(bench.description().drops()).stream()
                .map(bench::tool).map(Tool.Drop.class::cast)
                .filter(tool -> tool.mappings().contains(dropped.mapping().name())).toList();
    }

    private String refusal(Shown dropped, Optional<Shown> into) {
        String where = into.map(one -> " cannot be put into " + name(one)).orElse(" cannot be taken out");
        String why = !tools(dropped, into).isEmpty() ? " as it is now."
                : into.isPresent() ? ", which takes nothing of this kind." : ": it has to lie in something.";
        return name(dropped) + where + why;
    }

    /** Whether one is the other or lies in it, at any depth. */
    private static boolean isInside(Optional<Shown> inner, Shown outer) {
        for (Optional<Shown> at = inner; at.isPresent(); at = at.get().container()) {
            if (at.get().element() == outer.element()) {
                return true;
            }
        }
        return false;
    }

    private Scope scope(Tool.Drop tool, Shown dropped, Optional<Shown> into) {
        EObject place = bench.scene().elementOf(into);
        Scope scope = with(bench.scene().scope(place), tool.basics(), "element", "element", dropped.element());
        scope = with(scope, tool.basics(), "newContainer", "newContainer", place);
        scope = with(scope, tool.basics(), "oldContainer", "oldContainer",
                bench.scene().elementOf(dropped.container()));
        return with(scope, tool.basics(), "newViewContainer", "newContainerView", bench.scene().viewOf(into));
    }
}
