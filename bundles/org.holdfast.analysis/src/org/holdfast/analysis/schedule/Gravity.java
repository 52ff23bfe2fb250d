package org.holdfast.analysis.schedule;

import java.util.Comparator;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.outcome.Back;
import org.holdfast.model.DisasterLevel;
import org.holdfast.model.value.Rational;

/** Which of several recoveries a recovery plan is to be shown in: what is ready for the gravest is ready for the others. */
public final class Gravity {

    /** By the level of the disaster, then by what never comes back, then by when the last is finished, then by name. */
    public static final Comparator<Recovery> GRAVEST_FIRST = Comparator.comparingInt(Gravity::level)
            .thenComparingLong(Gravity::neverBack)
            .thenComparing(recovery -> recovery.end().orElse(Rational.ZERO)).reversed()
            .thenComparing(recovery -> recovery.scenario().name());

    private Gravity() {}

    private static int level(Recovery recovery) {
        @Nullable
        DisasterLevel level = recovery.scenario().disaster().map(disaster -> disaster.getLevel()).orElse(null);
        return level == null ? 0 : level.getNumber();
    }

    private static long neverBack(Recovery recovery) {
        return recovery.outcome().down().values().stream().filter(outcome -> outcome.back() instanceof Back.Never)
                .count();
    }
}
