package org.holdfast.rules.d;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.objective.WorstLoss;
import org.holdfast.model.ConsistencyGroup;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.value.Duration;
import org.holdfast.rules.fix.Fix;
import org.holdfast.rules.fix.Objectives;

/**
 * Objectives that a system does not have, as far as they follow from the rest of the plan: it is back when the first who
 * waits for it wants it back, and it loses no more than its group may, or else than its protections do. How much data it
 * has, and how fast this changes, has to be looked up.
 */
final class MissingObjectives {
    private MissingObjectives() {}

    /** Sets what follows, all at once; nothing if nothing does. */
    static List<Fix> fixes(InformationSystem system, PlanIndex index) {
        List<Fix> parts = new ArrayList<>();
        if (system.getRto() == null) {
            Waiting.on(index).tightest(system).ifPresent(
                    deadline -> parts.add(Objectives.setRto(system, Duration.ofSeconds(deadline.seconds()))));
        }
        if (system.getRpo() == null) {
            rpo(system, index).ifPresent(rpo -> parts.add(Objectives.setRpo(system, rpo)));
        }
        return Fix.Together.of(parts);
    }

    private static Optional<Duration> rpo(InformationSystem system, PlanIndex index) {
        return ofGroups(system, index).min(Duration::compareTo).or(() -> index.protecting().direct(system).stream()
                .flatMap(protection -> WorstLoss.of(protection).stream()).min(Duration::compareTo));
    }

    private static Stream<Duration> ofGroups(InformationSystem system, PlanIndex index) {
        return index.referrers(system, Literals.CONSISTENCY_GROUP__MEMBERS, ConsistencyGroup.class).stream()
                .flatMap(group -> Optional.ofNullable(group.getRpo()).stream());
    }
}
