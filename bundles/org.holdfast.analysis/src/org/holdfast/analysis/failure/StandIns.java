package org.holdfast.analysis.failure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.holdfast.analysis.index.Cycles;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.model.Component;
import org.holdfast.model.StandIn;

/**
 * What stands in for what. Those that stand in for one another in a ring have the same stand-ins: each of the ring, and
 * what stands in for any of it.
 */
final class StandIns {
    private final List<List<Component>> rings = new ArrayList<>();

    StandIns(PlanIndex index) {
        List<Component> covered = index.byName(Component.class).stream().filter(each -> !of(each).isEmpty()).toList();
        rings.addAll(Cycles.among(covered, StandIns::of).cycles());
        Set<Component> inRings = new HashSet<>();
        rings.forEach(inRings::addAll);
        covered.stream().filter(each -> !inRings.contains(each)).map(List::of).forEach(rings::add);
    }

    /** All components that have a stand-in, those of one ring together. */
    List<List<Component>> rings() {
        return rings;
    }

    /** What stands in for any of the ring and is not in it. */
    List<Component> beyond(List<Component> ring) {
        Set<Component> beyond = new LinkedHashSet<>();
        ring.forEach(component -> beyond.addAll(of(component)));
        ring.forEach(beyond::remove);
        return List.copyOf(beyond);
    }

    /** What stands in for the component directly, in the order of the text; not the component itself. */
    static List<Component> of(Component component) {
        return Resolved.among(component.getStandIns().stream().map(StandIn::getTarget).toList()).stream()
                .filter(standIn -> standIn != component).distinct().toList();
    }
}
