package org.holdfast.analysis.choice;

import java.util.List;

import org.holdfast.analysis.cost.Gap;
import org.holdfast.model.value.Rational;

/**
 * What a cover is worth to its subject, all that it needs being back when it is now.
 *
 * @param cover
 *            the cover
 * @param missed
 *            the objectives of the systems and of the group that are missed with it
 * @param yearly
 *            the loss that a year brings through outages of the systems; exact
 * @param gaps
 *            what could not be worked out: if there is any, the cover cannot be compared with others
 */
public record CoverWorth(Cover cover, List<Miss> missed, Rational yearly, List<Gap> gaps) {

    /** Whether it can be compared. */
    public boolean isKnown() {
        return gaps.isEmpty();
    }
}
