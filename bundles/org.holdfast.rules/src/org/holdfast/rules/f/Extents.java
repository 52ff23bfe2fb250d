package org.holdfast.rules.f;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.analysis.failure.Struck;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.model.Component;
import org.holdfast.model.Disaster;

/** How much disasters strike. Many strike the same: each set of targets is looked at once. */
final class Extents {
    private final Struck struck;
    private final Map<Set<EObject>, Integer> known = new HashMap<>();

    Extents(PlanIndex index) {
        this.struck = new Struck(index);
    }

    /** How much a disaster strikes; of what {@code any} stands for, the one that takes most along. */
    Extent of(Disaster disaster) {
        Set<EObject> targets = new HashSet<>(Struck.targets(disaster));
        List<Component> family = struck.family(disaster);
        return new Extent(disaster, family.isEmpty() ? known.computeIfAbsent(targets, this::count)
                : count(targets, family));
    }

    private int count(Set<EObject> targets) {
        return struck.components(targets).size();
    }

    private int count(Set<EObject> targets, List<Component> family) {
        Set<Component> always = struck.components(targets);
        int most = 0;
        for (Component one : family) {
            Set<Component> more = struck.components(Set.of(one));
            more.removeAll(always);
            most = Math.max(most, more.size());
        }
        return always.size() + most;
    }
}
