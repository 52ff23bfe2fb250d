package org.holdfast.ui.internal.findings;

import java.util.Optional;

import org.holdfast.ui.plan.PlanFinding;
import org.holdfast.ui.plan.PlanFindings.Accepted;

/**
 * A line of the view.
 *
 * @param finding
 *            what was found
 * @param standing
 *            what it counts for
 * @param accepted
 *            why it is accepted, if it is
 */
record FindingLine(PlanFinding finding, Standing standing, Optional<Accepted> accepted) {

    /** What a finding counts for. */
    enum Standing {
        /** It stands. */
        OPEN,
        /** Its step is not begun. */
        LATER,
        /** The organisation lives with it. */
        ACCEPTED
    }

    /** Whether a word is in what the line says. */
    boolean says(String word) {
        return (finding.code()
                + ' ' + finding.label() + ' ' + finding.message() + ' ' + accepted.map(Accepted::reason).orElse(""))
                .toLowerCase(
                        java.util.Locale.ROOT)
                .contains(word);
    }
}
