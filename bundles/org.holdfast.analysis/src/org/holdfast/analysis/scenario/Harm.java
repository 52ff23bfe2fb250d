package org.holdfast.analysis.scenario;

import java.util.Optional;

import org.holdfast.model.value.Duration;
import org.holdfast.model.value.DurationRange;

/** What a disaster does to what it strikes. */
public sealed interface Harm {

    /** It is gone: equipment is replaced, data restored. */
    record Destroys() implements Harm {}

    /**
     * Its data is spoilt, and so are copies made since.
     *
     * @param noticedAfter
     *            how long nobody notices; time 0 of the recovery is the noticing; empty if the disaster does not say
     */
    record Corrupts(Optional<Duration> noticedAfter) implements Harm {}

    /**
     * It is out of service, and comes back by itself, unharmed.
     *
     * @param lasts
     *            for how long
     */
    record Disrupts(DurationRange lasts) implements Harm {}
}
