package org.holdfast.analysis.objective;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.index.Protecting;
import org.holdfast.model.Protection;
import org.holdfast.model.Technique;
import org.holdfast.model.value.Duration;

/**
 * How much is lost at worst when the original is destroyed, as time of lost updates, by what a protection says of itself: of
 * a copy made at intervals its interval and the time until it has arrived, of a mirror its lag.
 *
 * @see "K. Keeton and A. Merchant, A framework for evaluating storage system dependability, DSN 2004"
 */
public final class WorstLoss {
    private WorstLoss() {}

    /** The loss; empty if the protection does not say how it copies, how often, or with which lag. */
    public static Optional<Duration> of(Protection protection) {
        List<Protection> sources = Protecting.sources(protection);
        if (sources.getLast().getTechnique() == Technique.UNSPECIFIED || sources.getLast().getCopyOf() != null) {
            return Optional.empty(); // nothing is known of what is copied, or it is copied in a circle
        }
        if (!Protecting.isMirror(protection) && protection.getInterval() == null
                || sources.stream().anyMatch(source -> isAsynchronous(source) && source.getLag() == null)) {
            return Optional.empty();
        }
        long arrival = sources.stream().mapToLong(WorstLoss::arrival).sum();
        return Optional.of(Duration.ofSeconds(arrival + seconds(protection.getInterval())));
    }

    /** Until what happened is in the copy, once the copy is begun; of a mirror, how far it is behind. */
    private static long arrival(Protection protection) {
        return Protecting.isMirror(protection) ? seconds(isAsynchronous(protection) ? protection.getLag() : null)
                : seconds(protection.getHeld()) + seconds(protection.getTakes())
                        + seconds(protection.getShippedAfter());
    }

    private static boolean isAsynchronous(Protection protection) {
        return protection.getTechnique() == Technique.ASYNCHRONOUS_REPLICATION;
    }

    private static long seconds(@Nullable Duration duration) {
        return duration == null ? 0 : duration.seconds();
    }
}
