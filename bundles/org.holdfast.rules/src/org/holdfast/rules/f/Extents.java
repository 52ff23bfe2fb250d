package org.holdfast.rules.f;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.holdfast.analysis.failure.Struck;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.model.AnyStrike;
import org.holdfast.model.Component;
import org.holdfast.model.Disaster;
import org.holdfast.model.Strike;

/** How much disasters strike. Many strike the same: each set of targets is looked at once. */
final class Extents {
    private final Struck struck;
    private final Map<Set<Object>, Integer> known = new HashMap<>();

    Extents(PlanIndex index) {
        this.struck = new Struck(index);
    }

    /** How much a disaster strikes; of what {@code any} stands for, the one that takes most along. */
    Extent of(Disaster disaster) {
        Set<Object> key = new HashSet<>(Struck.targets(disaster));
        for (Strike strike : disaster.getStrikes()) {
            if (strike instanceof AnyStrike any) {
                key.add(any.getSort());
            }
        }
        return new Extent(disaster, known.computeIfAbsent(key, unknown -> count(disaster)));
    }

    private int count(Disaster disaster) {
        Set<Component> always = struck.components(Struck.targets(disaster));
        int most = 0;
        for (Component one : struck.family(disaster)) {
            Set<Component> more = struck.components(Set.of(one));
            more.removeIf(always::contains);
            most = Math.max(most, more.size());
        }
        return always.size() + most;
    }
}
