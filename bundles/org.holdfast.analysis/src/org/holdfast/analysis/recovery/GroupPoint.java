package org.holdfast.analysis.recovery;

import java.util.List;
import java.util.Optional;

import org.holdfast.analysis.outcome.Lost;
import org.holdfast.model.ConsistencyGroup;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Protection;

/**
 * To what point in time the members of a consistency group go back in a scenario that takes data of one of them.
 *
 * @param group
 *            the group
 * @param members
 *            those that are restored or unrecoverable, by name
 * @param from
 *            the one protection from which all members are restored; empty if they are not all restored from one, or none
 *            of them is restored from a point in time
 * @param lost
 *            the largest loss of the members: what is compared with the RPO of the group
 * @param apart
 *            whether there is no one point in time for members that are restored from copies of some moment
 */
public record GroupPoint(ConsistencyGroup group, List<InformationSystem> members, Optional<Protection> from, Lost lost,
        boolean apart) {}
