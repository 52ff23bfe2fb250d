package org.holdfast.analysis.cost;

import org.holdfast.analysis.reason.Reason;
import org.holdfast.model.OutageCost;
import org.holdfast.model.value.Rational;

/** What the outage of one system or function in one scenario costs. */
public sealed interface LineCost {

    /**
     * It costs money.
     *
     * @param by
     *            the outage cost that holds
     * @param curve
     *            what that says
     * @param outageSeconds
     *            how long the outage is, not beyond the horizon
     * @param lostSeconds
     *            how much data is lost
     */
    record Counted(OutageCost by, CostCurve curve, Rational outageSeconds, Rational lostSeconds) implements LineCost {

        /** The cost. */
        public Rational amount() {
            return curve.of(outageSeconds, lostSeconds);
        }
    }

    /** No outage cost fits: nothing is added, and that is a finding. */
    record Uncosted() implements LineCost {
        /** Why it adds nothing. */
        public static final String REASON = "no outage cost fits";
    }

    /**
     * It could not be computed.
     *
     * @param why
     *            what is missing
     */
    record Unknown(Reason why) implements LineCost {

        /** What is missing, in English words. */
        public String because() {
            return why.says();
        }
    }
}
