package org.holdfast.analysis.schedule;

import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.reason.Reason;
import org.holdfast.analysis.reason.Subject;

/**
 * Why there is no time at which something is finished.
 *
 * @param never
 *            whether it is never finished; else the time is not known for want of a number
 * @param root
 *            what that is about in the first place
 * @param why
 *            why
 */
record Block(boolean never, Subject root, Reason why) {

    /** What that means for what is marked by an event with that name. */
    Back back(String name) {
        Reason told = root.name().equals(name) ? why : new Reason.WaitsFor(root, why);
        return never ? new Back.Never(told) : new Back.Unknown(told);
    }
}
