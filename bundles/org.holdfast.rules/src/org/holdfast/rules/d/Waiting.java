package org.holdfast.rules.d;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.objective.Deadline;
import org.holdfast.analysis.objective.Deadlines;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.value.Duration;

/** By when those who wait for systems want them back. */
final class Waiting {
    private final Deadlines deadlines;

    private Waiting(PlanIndex index) {
        List<Deadline> all = new ArrayList<>(ofFunctions(index));
        all.addAll(ofSystems(index));
        deadlines = new Deadlines(index, all);
    }

    /** The deadlines of functions and systems together. */
    static Deadlines on(PlanIndex index) {
        return index.once(Waiting.class, Waiting::new).deadlines;
    }

    /** What the MTD of each function leaves for its systems; one whose WRT takes it all asks for nothing. */
    static List<Deadline> ofFunctions(PlanIndex index) {
        return index.all(BusinessFunction.class).stream()
                .filter(function -> function.getMtd() != null
                        && (function.getWrt() == null || forSystems(function) > 0))
                .map(function -> new Deadline(function, forSystems(function))).toList();
    }

    /** The RTO of each system: it waits for what it needs. */
    static List<Deadline> ofSystems(PlanIndex index) {
        return index.all(InformationSystem.class).stream().filter(system -> system.getRto() != null)
                .map(system -> new Deadline(system, system.getRto().seconds())).toList();
    }

    /** What the MTD leaves for the systems to come back, in seconds. */
    static long forSystems(BusinessFunction function) {
        return function.getMtd().seconds() - seconds(function.getWrt());
    }

    /** In seconds; 0 if it is not said. */
    static long seconds(@Nullable Duration duration) {
        return duration == null ? 0 : duration.seconds();
    }
}
