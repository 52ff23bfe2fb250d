package org.holdfast.analysis.objective;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.holdfast.analysis.index.Graph;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.model.Alternative;
import org.holdfast.model.AlternativeNeed;
import org.holdfast.model.Dependent;
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
    private final Map<NamedElement, List<Alternative>> choices;
    private final Graph<NamedElement> waitsFor;
    private final Graph<NamedElement> waiting;

    private RecoveryTimes(PlanIndex index) {
        this.index = index;
        this.seconds = HashMap.newHashMap(index.all(NamedElement.class).size());
        this.choices = index.all(Alternative.class).stream().filter(each -> Resolved.is(each.getTarget()))
                .collect(Collectors.groupingBy(Alternative::getTarget));
        index.byName(InformationSystem.class).stream().filter(system -> system.getRto() != null).sorted(LONGEST_FIRST)
                .forEach(this::spread);
        this.waitsFor = index.reliance().graph(this::isDecisive);
        this.waiting = index.reliance().backwards(this::isDecisive);
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
     * What elements wait for: single needs, what they are on and stored on, and of each other need the alternative that
     * is back k-th, if that has any time at all.
     */
    public Graph<NamedElement> waitsFor() {
        return waitsFor;
    }

    /** What waits for elements; {@link #waitsFor} followed backwards. */
    public Graph<NamedElement> waiting() {
        return waiting;
    }

    private void spread(InformationSystem system) {
        long time = system.getRto().seconds();
        Deque<NamedElement> open = new ArrayDeque<>();
        settle(system, time, open);
        while (!open.isEmpty()) {
            NamedElement late = open.remove();
            relying(late, time).forEach(dependent -> settle(dependent, time, open));
        }
    }

    /** What is late with the element for certain. */
    private List<Dependent> relying(NamedElement late, long time) {
        List<Alternative> chosen = choices.getOrDefault(late, List.of());
        if (chosen.isEmpty()) {
            return index.reliance().on(late);
        }
        chosen.forEach(alternative -> count(alternative, time));
        return index.reliance().on(late, this::isDecided);
    }

    private void settle(NamedElement element, long time, Deque<NamedElement> open) {
        if (!seconds.containsKey(element)) {
            seconds.put(element, time);
            open.add(element);
        }
    }

    private void count(Alternative alternative, long time) {
        if (alternative.eContainer() instanceof AlternativeNeed need) {
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
