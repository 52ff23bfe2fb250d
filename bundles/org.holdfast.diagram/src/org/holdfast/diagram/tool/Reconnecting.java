package org.holdfast.diagram.tool;

import static org.holdfast.diagram.tool.Bench.holds;
import static org.holdfast.diagram.tool.Bench.name;
import static org.holdfast.diagram.tool.Bench.with;

import java.util.Optional;
import java.util.Set;

import org.holdfast.diagram.description.EdgeMapping;
import org.holdfast.diagram.description.Tool;
import org.holdfast.diagram.description.Tool.Basics;
import org.holdfast.diagram.description.Tool.End;
import org.holdfast.diagram.description.Tool.Reconnection;
import org.holdfast.diagram.expression.Scope;
import org.holdfast.diagram.view.Edge;

/** Hangs ends of edges to other nodes. */
public final class Reconnecting {
    private final Bench bench;

    Reconnecting(Bench bench) {
        this.bench = bench;
    }

    /**
     * Whether an end of an edge can be hung to another node.
     *
     * @param edge
     *            the id of the edge
     * @param end
     *            which end: {@link End#SOURCE} or {@link End#TARGET}
     * @param to
     *            the id of the node
     * @return whether {@link #reconnect} would be tried
     */
    public boolean canReconnect(String edge, End end, String to) {
        Shown shown = bench.scene().one(edge);
        return shown.mapping() instanceof EdgeMapping mapping
                && tool(mapping, shown, end, bench.scene().one(to)).isPresent();
    }

    /**
     * Hangs an end of an edge to another node.
     *
     * @param edge
     *            the id of the edge
     * @param end
     *            which end: {@link End#SOURCE} or {@link End#TARGET}
     * @param to
     *            the id of the node
     */
    public void reconnect(String edge, End end, String to) {
        Shown shown = bench.scene().one(edge);
        Shown other = bench.scene().one(to);
        Basics basics = tool(bench.edge(shown.mappingName()), shown, end, other)
                .orElseThrow(() -> new ToolException("This end cannot be hung to " + name(other) + "."));
        bench.run(basics, scope(basics, shown, end, other));
    }

    private Optional<Basics> tool(EdgeMapping mapping, Shown edge, End end, Shown to) {
        Set<String> allowed = end == End.SOURCE ? mapping.sources() : mapping.targets();
        if (!allowed.contains(to.mappingName()) || !allowed.contains(at(edge, end).mappingName())) {
            return Optional.empty();
        }
        return mapping.reconnections().stream().map(bench::tool).map(Reconnection.class::cast)
                .filter(tool -> tool.end() == end || tool.end() == End.BOTH).map(Tool::basics)
                .filter(basics -> holds(basics, scope(basics, edge, end, to))).findFirst();
    }

    private Shown at(Shown shown, End end) {
        Edge edge = shown.edge().orElseThrow();
        return bench.scene().one(end == End.SOURCE ? edge.source() : edge.target());
    }

    /** In Sirius, "source" is the node that the end is taken from, whichever end it is, and "target" the one it is hung to. */
    private Scope scope(Basics basics, Shown edge, End end, Shown to) {
        Shown from = at(edge, end);
        Shown other = at(edge, end == End.SOURCE ? End.TARGET : End.SOURCE);
        Scope scope = bench.scene().scope(edge.element()).with("otherEnd", other.element());
        scope = with(scope, basics, "element", "element", edge.element());
        scope = with(scope, basics, "edgeView", "edgeView", edge.view());
        scope = with(scope, basics, "source", "source", from.element());
        scope = with(scope, basics, "sourceView", "sourceView", from.view());
        scope = with(scope, basics, "target", "target", to.element());
        return with(scope, basics, "targetView", "targetView", to.view());
    }
}
