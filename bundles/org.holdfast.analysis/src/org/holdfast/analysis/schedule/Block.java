package org.holdfast.analysis.schedule;

import org.holdfast.analysis.outcome.Back;

/**
 * Why there is no time at which something is finished.
 *
 * @param never
 *            whether it is never finished; else the time is not known for want of a number
 * @param root
 *            the name of what that is about in the first place
 * @param reason
 *            why, in words
 */
record Block(boolean never, String root, String reason) {

    /** What that means for what is marked by an event with that name. */
    Back back(String name) {
        String told = root.equals(name) ? reason : "it waits for " + root + ": " + reason;
        return never ? new Back.Never(told) : new Back.Unknown(told);
    }
}
