package org.holdfast.analysis.recovery;

import org.holdfast.analysis.outcome.Estimate;
import org.holdfast.analysis.reason.Reason;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.DurationRange;
import org.holdfast.model.value.Rational;

/** How long something takes. */
public sealed interface Takes {
    /** No time at all. */
    Takes NOTHING = known(Rational.ZERO);

    /**
     * It was worked out.
     *
     * @param stated
     *            what the plan states, as a range or fixed
     * @param seconds
     *            what was worked out from sizes and rates beside that, exact; 0 or more
     */
    record Known(DurationRange stated, Rational seconds) implements Takes {

        /** All of it in seconds, with the value of the range that counts. */
        public Rational total(Estimate estimate) {
            return Rational.of(estimate.of(stated).seconds()).plus(seconds);
        }
    }

    /**
     * It was not worked out.
     *
     * @param why
     *            what is missing in the plan
     */
    record Unknown(Reason why) implements Takes {

        /** Why, in English words. */
        public String reason() {
            return why.says();
        }
    }

    /** What the plan states. */
    static Takes stated(DurationRange stated) {
        return new Known(stated, Rational.ZERO);
    }

    /** What the plan states. */
    static Takes stated(Duration stated) {
        return stated(DurationRange.fixed(stated));
    }

    /** What was worked out. */
    static Takes known(Rational seconds) {
        return new Known(DurationRange.fixed(Duration.ofSeconds(0)), seconds);
    }
}
