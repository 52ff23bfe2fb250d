package org.holdfast.analysis.objective;

import java.util.List;

import org.holdfast.analysis.index.Tally;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.NamedElement;

/**
 * A system with an RTO too long for something that waits for it.
 *
 * @param system
 *            the system
 * @param deadline
 *            the tightest of the deadlines that it overruns; of equal ones, the first by name
 * @param way
 *            a shortest way from the element with this deadline to the system
 * @param others
 *            how many more deadlines it overruns
 */
public record Overrun(InformationSystem system, Deadline deadline, List<NamedElement> way, Tally others) {}
