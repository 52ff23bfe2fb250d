package org.holdfast.analysis.schedule;

import java.util.List;
import java.util.Optional;

import org.holdfast.model.NamedElement;
import org.holdfast.model.RecoveryAction;
import org.holdfast.model.Role;
import org.holdfast.model.value.Rational;

/**
 * Something that happens or is done in a recovery.
 *
 * @param name
 *            the name of the step, or of the component that is brought back; empty for the end of a disruption
 * @param says
 *            what is done, in words
 * @param action
 *            the step or restore of the plan; empty if the plan does not list it
 * @param element
 *            the component that is brought back by it; empty for what brings nothing back by itself
 * @param start
 *            when it begins, in seconds after time 0
 * @param finish
 *            when it is finished
 * @param by
 *            the role that does it; empty if it occupies nobody in particular
 * @param person
 *            which of those who are left of the role, from 0
 * @param slack
 *            how much later it may be finished without the recovery as a whole being finished later, in seconds
 * @param after
 *            what it waited for: what was finished just when it began, by name
 */
public record Activity(String name, String says, Optional<RecoveryAction> action, Optional<NamedElement> element,
        Rational start, Rational finish, Optional<Role> by, Optional<Integer> person, Rational slack,
        List<String> after) {

    /** Whether the recovery as a whole is finished later if this is. */
    public boolean isCritical() {
        return slack.signum() == 0;
    }
}
