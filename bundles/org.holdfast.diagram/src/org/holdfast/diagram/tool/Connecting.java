package org.holdfast.diagram.tool;

import static org.holdfast.diagram.tool.Bench.holds;
import static org.holdfast.diagram.tool.Bench.name;
import static org.holdfast.diagram.tool.Bench.require;
import static org.holdfast.diagram.tool.Bench.with;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.diagram.description.EdgeMapping;
import org.holdfast.diagram.description.Tool.Basics;
import org.holdfast.diagram.description.Tool.EdgeCreation;
import org.holdfast.diagram.expression.Scope;

/** Tools of the palette that connect two nodes. */
public final class Connecting {
    private final Bench bench;

    Connecting(Bench bench) {
        this.bench = bench;
    }

    /**
     * Whether a connection can begin at a node.
     *
     * @param tool
     *            the name of a tool of the palette
     * @param source
     *            the id of the node
     * @return whether some {@link #connect} from it would be tried
     */
    public boolean canStart(String tool, String source) {
        Shown from = bench.scene().one(source);
        return bench.tool(tool) instanceof EdgeCreation creation && begins(creation, from)
                && holds(creation.startPrecondition(), before(from));
    }

    /**
     * Whether two nodes can be connected.
     *
     * @param tool
     *            the name of a tool of the palette
     * @param source
     *            the id of the node that it leaves
     * @param target
     *            the id of the node that it leads to
     * @return whether {@link #connect} would be tried
     */
    public boolean canConnect(String tool, String source, String target) {
        Shown from = bench.scene().one(source);
        Shown to = bench.scene().one(target);
        return canStart(tool, source) && bench.tool(tool) instanceof EdgeCreation creation && ends(creation, from, to)
                && holds(creation.basics(), before(from, to));
    }

    /**
     * Connects two nodes.
     *
     * @param tool
     *            the name of a tool of the palette
     * @param source
     *            the id of the node that it leaves
     * @param target
     *            the id of the node that it leads to
     */
    public void connect(String tool, String source, String target) {
        Shown from = bench.scene().one(source);
        Shown to = bench.scene().one(target);
        Basics basics = bench.tool(tool).basics();
        require(canConnect(tool, source, target), basics, "from " + name(from) + " to " + name(to));
        Scope scope = with(bench.scene().scope(from.element()), basics, "sourceVariable", "source", from.element());
        scope = with(scope, basics, "targetVariable", "target", to.element());
        scope = with(scope, basics, "sourceViewVariable", "sourceView", from.view());
        bench.run(basics, with(scope, basics, "targetViewVariable", "targetView", to.view()));
    }

    private Scope before(Shown from) {
        EObject root = bench.scene().root();
        return bench.scene().scope(root).with("container", root).with("preSource", from.element()).with("preSourceView",
                from.view());
    }

    private Scope before(Shown from, Shown to) {
        return before(from).with("preTarget", to.element()).with("preTargetView", to.view());
    }

    private boolean begins(EdgeCreation creation, Shown from) {
        return creation.alsoFrom().contains(from.mappingName())
                || edges(creation).anyMatch(edge -> edge.sources().contains(from.mappingName()));
    }

    private boolean ends(EdgeCreation creation, Shown from, Shown to) {
        boolean also = creation.alsoFrom().contains(from.mappingName());
        return creation.alsoTo().contains(to.mappingName())
                || edges(creation).anyMatch(edge -> edge.targets().contains(to.mappingName())
                        && (also || edge.sources().contains(from.mappingName())));
    }

    private Stream<EdgeMapping> edges(EdgeCreation creation) {
        return creation.mappings().stream().map(bench::edge);
    }
}
