package org.holdfast.rules.h;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.ObjIntConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.schedule.Shortfall.Objective;

/** In which scenarios an element misses its objectives: of each, only the worst is kept, and how often it is missed. */
final class Misses {
    private final Map<Objective, Miss> worst = new EnumMap<>(Objective.class);
    private final int[] times = new int[Objective.values().length];

    void add(Miss miss) {
        Objective objective = miss.shortfall().objective();
        times[objective.ordinal()]++;
        @Nullable
        Miss before = worst.get(objective);
        if (before == null || Miss.WORST_LAST.compare(before, miss) < 0) {
            worst.put(objective, miss);
        }
    }

    /** The worst miss of each objective that is missed, with the number of scenarios in which it is. */
    void forEach(ObjIntConsumer<Miss> told) {
        worst.forEach((objective, miss) -> told.accept(miss, times[objective.ordinal()]));
    }
}
