package org.holdfast.diagram.tool;

import static org.holdfast.diagram.tool.Bench.holds;
import static org.holdfast.diagram.tool.Bench.require;
import static org.holdfast.diagram.tool.Bench.with;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.diagram.description.Layer;
import org.holdfast.diagram.description.NodeMapping;
import org.holdfast.diagram.description.Tool;
import org.holdfast.diagram.description.Tool.Basics;
import org.holdfast.diagram.expression.Scope;

/** Tools of the palette that create something in one place. */
public final class Creating {
    private final Bench bench;
    private final Set<String> layers;

    Creating(Bench bench, Set<String> layers) {
        this.bench = bench;
        this.layers = layers;
    }

    /**
     * Whether something can be created in a place.
     *
     * @param tool
     *            the name of a tool of the palette
     * @param in
     *            the id of a node; none for the ground
     * @return whether {@link #create} would be tried
     */
    public boolean canCreate(String tool, Optional<String> in) {
        Optional<Shown> place = in.map(bench.scene()::one);
        return bench.tool(tool) instanceof Tool.NodeCreation creation && isPlaceFor(creation, place)
                && holds(creation.basics(), creation(creation.basics(), place));
    }

    /**
     * Creates something.
     *
     * @param tool
     *            the name of a tool of the palette
     * @param in
     *            the id of a node; none for the ground
     */
    public void create(String tool, Optional<String> in) {
        Optional<Shown> place = in.map(bench.scene()::one);
        Basics basics = bench.tool(tool).basics();
        require(canCreate(tool, in), basics, place.map(Bench::name).map(name -> "in " + name).orElse("here"));
        bench.run(basics, creation(basics, place));
    }

    private boolean isPlaceFor(Tool.NodeCreation creation, Optional<Shown> place) {
        if (place.isEmpty()) {
            return bench.description().active(layers).stream().map(Layer::roots)
                    .anyMatch(roots -> !Collections.disjoint(roots, creation.mappings()));
        }
        return place.get().mapping() instanceof NodeMapping node && (creation.alsoOn().contains(node.name())
                || !Collections.disjoint(node.children(), creation.mappings())
                || !Collections.disjoint(node.borderNodes(), creation.mappings()));
    }

    private Scope creation(Basics basics, Optional<Shown> place) {
        EObject container = bench.scene().elementOf(place);
        Scope scope = with(bench.scene().scope(container), basics, "variable", "container", container);
        return with(scope, basics, "viewVariable", "containerView", bench.scene().viewOf(place));
    }
}
