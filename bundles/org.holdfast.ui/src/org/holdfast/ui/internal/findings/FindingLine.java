package org.holdfast.ui.internal.findings;

import java.util.Optional;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.NonNullByDefault;
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
record FindingLine(PlanFinding finding, Standing standing, Optional<Accepted> accepted) implements IAdaptable {

    /** What a finding counts for. */
    enum Standing {
        /** It stands. */
        OPEN,
        /** Its step is not begun. */
        LATER,
        /** The organisation lives with it. */
        ACCEPTED
    }

    // other views show the element
    @Override
    @NonNullByDefault({})
    public <T> T getAdapter(Class<T> type) {
        return type == URI.class ? type.cast(finding.subject()) : null;
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
