package org.holdfast.analysis.schedule;

import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.reason.Subject;

/**
 * A step or restore that is never done, or of which it is not known when.
 *
 * @param subject
 *            its name, and what of the plan it is
 * @param says
 *            what would be done
 * @param back
 *            never, or not known, and why
 */
public record Undone(Subject subject, String says, Back back) {

    /** Its name. */
    public String name() {
        return subject.name();
    }
}
