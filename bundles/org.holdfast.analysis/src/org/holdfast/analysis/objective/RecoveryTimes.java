package org.holdfast.analysis.objective;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.model.Alternative;
import org.holdfast.model.AlternativeNeed;
import org.holdfast.model.Dependable;
import org.holdfast.model.Dependent;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Need;
import org.holdfast.model.NeedTarget;
import org.holdfast.model.name.Labels;

/**
 * When each element is back if every system takes just its RTO: the largest RTO among its own and those of all that it
 * waits for. It waits for what it needs, what it is on and what it is stored on; of {@code k of} n alternatives, for the
 * one that is back k-th (of several at the same time, the first by name of those that are sure to be so late). What has
 * no RTO takes no time of its own, and neither does a cycle of needs.
 *
 * Found in one pass, the longest RTO first: k of n alternatives take as long as the time at hand once n - k + 1 of them
 * are known to.
 */
public final class RecoveryTimes {
    private static final Comparator<InformationSystem> LONGEST_FIRST = Comparator
            .comparing(InformationSystem::getRto, Comparator.reverseOrder());

    private final PlanIndex index;
    private final Map<NamedElement, Long> seconds;
    private final Map<Need, Integer> lateAlternatives = new HashMap<>();
    private final Map<Need, NeedTarget> decisive = new HashMap<>();

    private RecoveryTimes(PlanIndex index) {
        this.index = index;
        this.seconds = HashMap.newHashMap(index.all(NamedElement.class).size());
        index.byName(InformationSystem.class).stream().filter(system -> system.getRto() != null).sorted(LONGEST_FIRST)
                .forEach(this::spread);
    }

    /** The times of a plan. */
    public static RecoveryTimes of(PlanIndex index) {
        return index.once(RecoveryTimes.class, RecoveryTimes::new);
    }

    /** The time in seconds at which the element is back; 0 if nothing that it waits for has an RTO. */
    public long seconds(NamedElement element) {
        return seconds.getOrDefault(element, 0L);
    }

    /**
     * What the element waits for: single needs, what it is on and stored on, and of each other need the alternative that
     * is back k-th, if that has any time at all.
     */
    public List<Dependable> waitsFor(NamedElement element) {
        return index.reliance().of(element, this::isDecisive);
    }

    /** What waits for the element; {@link #waitsFor} followed backwards. */
    public List<Dependent> waiting(NamedElement element) {
        return index.reliance().on(element, this::isDecisive);
    }

    private void spread(InformationSystem system) {
        long time = system.getRto().seconds();
        Deque<NamedElement> open = new ArrayDeque<>();
        settle(system, time, open);
        while (!open.isEmpty()) {
            NamedElement late = open.remove();
            index.referrers(late, Literals.NEED_TARGET__TARGET, NeedTarget.class)
                    .forEach(target -> count(target, time));
            index.reliance().on(late, this::isDecided).forEach(dependent -> settle(dependent, time, open));
        }
    }

    private void settle(NamedElement element, long time, Deque<NamedElement> open) {
        if (!seconds.containsKey(element)) {
            seconds.put(element, time);
            open.add(element);
        }
    }

    private void count(NeedTarget target, long time) {
        if (target.eContainer() instanceof AlternativeNeed need) {
            int enough = Math.max(1, need.getAlternatives().size() - need.getRequired() + 1);
            if (lateAlternatives.merge(need, 1, Integer::sum) == enough) {
                decisive.put(need, firstByName(need, time));
            }
        }
    }

    private NeedTarget firstByName(AlternativeNeed need, long time) {
        return need.getAlternatives().stream().filter(each -> Resolved.is(each.getTarget()))
                .filter(each -> seconds(each.getTarget()) == time)
                .min(Comparator.comparing(each -> Labels.of(each.getTarget()))).orElseThrow();
    }

    private boolean isDecided(Alternative alternative) {
        return decisive.containsKey(alternative.eContainer());
    }

    private boolean isDecisive(Alternative alternative) {
        return decisive.get(alternative.eContainer()) == alternative;
    }
}
