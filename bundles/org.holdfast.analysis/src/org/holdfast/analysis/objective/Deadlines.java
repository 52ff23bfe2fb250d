package org.holdfast.analysis.objective;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.index.Numbering;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Spread;
import org.holdfast.analysis.index.Tallies;
import org.holdfast.analysis.index.Tally;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.NamedElement;

/**
 * By when systems must be back, since somebody waits for them. Spread from the tightest deadline first, so each system is
 * reached by the tightest one of all that wait for it: linear in the plan.
 */
public final class Deadlines {
    private final PlanIndex index;
    private final Numbering<NamedElement> numbering;
    /** By the number of an element; null where it has none. */
    private final Deadline[] deadlines;
    private final Spread<NamedElement> spread;
    private final Tallies<NamedElement> waiting;

    /**
     * @param index
     *            the plan
     * @param deadlines
     *            one for each element that has one
     */
    public Deadlines(PlanIndex index, Collection<Deadline> deadlines) {
        this.index = index;
        RecoveryTimes times = RecoveryTimes.of(index);
        this.numbering = times.waitsFor().numbering();
        this.deadlines = new Deadline[numbering.size()];
        deadlines.forEach(deadline -> this.deadlines[numbering.of(deadline.element())] = deadline);
        this.spread = Spread.from(tightestFirst(), times.waitsFor());
        this.waiting = new Tallies<>(times.waiting());
    }

    /** The systems with an RTO beyond a deadline, in the order of the plan. */
    public List<Overrun> overruns() {
        List<Overrun> overruns = new ArrayList<>();
        for (InformationSystem system : index.all(InformationSystem.class)) {
            tightest(system).filter(deadline -> isOverrunBy(system, deadline)).ifPresent(
                    deadline -> overruns.add(new Overrun(system, deadline, spread.way(system), overrunBy(system))));
        }
        return overruns;
    }

    /** The tightest deadline of all that wait for the element. */
    public Optional<Deadline> tightest(NamedElement element) {
        return spread.source(element).map(source -> deadlines[numbering.of(source)]);
    }

    /** Those with a deadline, of equal ones by name. */
    private List<NamedElement> tightestFirst() {
        return index.byName(NamedElement.class).stream()
                .flatMap(element -> Stream.ofNullable(deadlines[numbering.of(element)]))
                .sorted(Comparator.comparingLong(Deadline::seconds)).map(Deadline::element).toList();
    }

    /** How many deadlines it overruns beside the tightest. */
    private Tally overrunBy(InformationSystem system) {
        return waiting.fromNumber(numbering.of(system), number -> isOverrunBy(system, deadlines[number])).withoutOne();
    }

    private static boolean isOverrunBy(InformationSystem system, @Nullable Deadline deadline) {
        return deadline != null && system.getRto() != null && system.getRto().seconds() > deadline.seconds();
    }
}
