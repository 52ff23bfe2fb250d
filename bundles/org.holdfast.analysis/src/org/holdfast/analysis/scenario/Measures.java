package org.holdfast.analysis.scenario;

import java.util.List;
import java.util.Optional;

import org.holdfast.model.ConsistencyGroup;
import org.holdfast.model.Prevention;
import org.holdfast.model.Protectable;
import org.holdfast.model.Protection;

/**
 * What an analysis reckons with of all that the budget pays for: that of the plan, or less, or something else, to see
 * what difference it makes.
 */
public interface Measures {

    /** The protections of the component itself, without those of its group and without copies of copies, each once. */
    List<Protection> protecting(Protectable component);

    /** The protection that captures the group. */
    Optional<Protection> capturing(ConsistencyGroup group);

    /** Whether the protection's copies are made at all; copies of copies are only there if what they copy is. */
    boolean has(Protection protection);

    /** Whether the prevention is there. */
    boolean has(Prevention prevention);
}
