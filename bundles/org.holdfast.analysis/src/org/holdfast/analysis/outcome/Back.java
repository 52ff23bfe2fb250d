package org.holdfast.analysis.outcome;

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
     * @param reason
     *            why, in words
     */
    record Never(String reason) implements Back {}

    /**
     * When it is back was not computed.
     *
     * @param reason
     *            what is missing in the plan, in words
     */
    record Unknown(String reason) implements Back {}
}
