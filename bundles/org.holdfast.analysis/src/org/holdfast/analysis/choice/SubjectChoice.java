package org.holdfast.analysis.choice;

import java.util.ArrayList;
import java.util.List;

import org.holdfast.model.Protection;

/**
 * What is chosen for a subject.
 *
 * @param subject
 *            the subject
 * @param present
 *            what it has, and what that is worth
 * @param chosen
 *            what it gets; the present if that could not be worked out, and says then what is missing
 */
public record SubjectChoice(Subject subject, CoverWorth present, CoverWorth chosen) {

    /** Whether its cover stays as it is. */
    public boolean isUnchanged() {
        return present.cover().equals(chosen.cover());
    }

    /** What it gets and does not have now, by name. */
    public List<Protection> gained() {
        return difference(chosen, present);
    }

    /** What it has now and loses, by name. */
    public List<Protection> lost() {
        return difference(present, chosen);
    }

    private static List<Protection> difference(CoverWorth one, CoverWorth other) {
        List<Protection> left = new ArrayList<>(one.cover().protections());
        left.removeAll(other.cover().protections());
        return List.copyOf(left);
    }
}
