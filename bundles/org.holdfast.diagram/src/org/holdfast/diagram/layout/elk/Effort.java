package org.holdfast.diagram.layout.elk;

import org.eclipse.elk.alg.layered.options.GreedySwitchType;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.graph.ElkNode;

/**
 * How long the layout may ponder: long for pictures that are looked at in one piece, less the more there is to lay out. The
 * times are in docs/performance.md.
 */
enum Effort {
    /** The best of places, worked out by network simplex. */
    BEST(400, NodePlacementStrategy.NETWORK_SIMPLEX, 10, GreedySwitchType.TWO_SIDED),
    /** Good ones in linear time. */
    GOOD(2_000, NodePlacementStrategy.BRANDES_KOEPF, 5, GreedySwitchType.TWO_SIDED),
    /** What a plan of thousands of elements has time for. */
    QUICK(Integer.MAX_VALUE, NodePlacementStrategy.BRANDES_KOEPF, 1, GreedySwitchType.OFF);

    private final int most;
    private final NodePlacementStrategy placement;
    private final int thoroughness;
    private final GreedySwitchType switching;

    Effort(int most, NodePlacementStrategy placement, int thoroughness, GreedySwitchType switching) {
        this.most = most;
        this.placement = placement;
        this.thoroughness = thoroughness;
        this.switching = switching;
    }

    /** What so many nodes and edges allow. */
    static Effort forSize(int elements) {
        for (Effort effort : values()) {
            if (elements <= effort.most) {
                return effort;
            }
        }
        return QUICK;
    }

    void applyTo(ElkNode parent) {
        parent.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, placement);
        parent.setProperty(LayeredOptions.THOROUGHNESS, thoroughness);
        parent.setProperty(LayeredOptions.CROSSING_MINIMIZATION_GREEDY_SWITCH_TYPE, switching);
        parent.setProperty(LayeredOptions.CROSSING_MINIMIZATION_GREEDY_SWITCH_HIERARCHICAL_TYPE, GreedySwitchType.OFF);
    }
}
