package org.holdfast.analysis.outcome;

import org.holdfast.model.value.Duration;
import org.holdfast.model.value.DurationRange;

/** Which value of a range counts. */
public enum Estimate {
    /** The likely value: for costs. */
    LIKELY,
    /** The most that it may be: for schedules and what is compared with objectives. */
    MOST;

    /** The value of the range that counts. */
    public Duration of(DurationRange range) {
        return this == LIKELY ? range.likely() : range.most();
    }
}
