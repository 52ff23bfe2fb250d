package org.holdfast.analysis.outcome;

import org.holdfast.analysis.reason.Reason;
import org.holdfast.model.value.Rational;

/** What is lost of a system's data. */
public sealed interface Lost {

    /** No data is lost, or there is none. */
    record Nothing() implements Lost {}

    /**
     * The updates of some time are lost.
     *
     * @param seconds
     *            that time (RPA), exact; 0 or more
     * @param compared
     *            what of it protection can do something about, which the RPO is compared with: without the time until a
     *            corruption is noticed
     */
    record Updates(Rational seconds, Rational compared) implements Lost {}

    /**
     * All data is lost: unrecoverable.
     *
     * @param why
     *            why, with what became of each option
     */
    record Everything(Reason why) implements Lost {

        /** Why, in English words. */
        public String reason() {
            return why.says();
        }
    }

    /**
     * What is lost was not computed.
     *
     * @param why
     *            what is missing in the plan
     */
    record Unknown(Reason why) implements Lost {

        /** Why, in English words. */
        public String reason() {
            return why.says();
        }
    }
}
