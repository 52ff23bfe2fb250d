package org.holdfast.analysis.outcome;

import org.holdfast.analysis.reason.Reason;
import org.holdfast.model.value.Rational;

/** When something is back after a disaster. */
public sealed interface Back {

    /**
     * It is back.
     *
     * @param seconds
     *            the time after time 0 of the scenario, exact; 0 or more
     */
    record At(Rational seconds) implements Back {}

    /**
     * It is not back before the horizon.
     *
     * @param why
     *            why
     */
    record Never(Reason why) implements Back {

        /** Why, in English words. */
        public String reason() {
            return why.says();
        }
    }

    /**
     * When it is back was not computed.
     *
     * @param why
     *            what is missing in the plan
     */
    record Unknown(Reason why) implements Back {

        /** Why, in English words. */
        public String reason() {
            return why.says();
        }
    }
}
