package org.holdfast.analysis.objective;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.holdfast.analysis.index.Graph;
import org.holdfast.analysis.index.Numbering;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Reliance;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.model.Alternative;
import org.holdfast.model.AlternativeNeed;
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

    private static final long NONE = -1;

    private final Reliance reliance;
    private final Numbering<NamedElement> numbering;
    /** By the number of an element; none if nothing that it waits for has an RTO. */
    private final long[] seconds;
    /** By number, in the order in which their times were found. */
    private final int[] order;
    private int settled;
    private int followed;
    private final Map<Need, Integer> lateAlternatives = new HashMap<>();
    private final Map<Need, NeedTarget> decisive = new HashMap<>();
    private final Map<NamedElement, List<Alternative>> choices;
    private final Graph<NamedElement> waitsFor;
    private final Graph<NamedElement> waiting;

    private RecoveryTimes(PlanIndex index) {
        this.reliance = index.reliance();
        this.numbering = reliance.graph().numbering();
        this.seconds = new long[numbering.size()];
        this.order = new int[seconds.length];
        Arrays.fill(seconds, NONE);
        this.choices = index.all(Alternative.class).stream().filter(each -> Resolved.is(each.getTarget()))
                .collect(Collectors.groupingBy(Alternative::getTarget));
        index.byName(InformationSystem.class).stream().filter(system -> system.getRto() != null).sorted(LONGEST_FIRST)
                .forEach(this::spread);
        this.waitsFor = reliance.graph(this::isDecisive);
        this.waiting = reliance.backwards(this::isDecisive);
    }

    /** The times of a plan. */
    public static RecoveryTimes of(PlanIndex index) {
        return index.once(RecoveryTimes.class, RecoveryTimes::new);
    }

    /** The time in seconds at which the element is back; 0 if nothing that it waits for has an RTO. */
    public long seconds(NamedElement element) {
        int number = numbering.of(element);
        return number < seconds.length ? Math.max(0, seconds[number]) : 0;
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
        settle(numbering.of(system), time);
        while (followed < settled) {
            for (int dependent : relying(order[followed++], time)) {
                settle(dependent, time);
            }
        }
    }

    /** What is late with the element for certain. */
    private int[] relying(int late, long time) {
        NamedElement element = numbering.element(late);
        List<Alternative> chosen = choices.getOrDefault(element, List.of());
        if (chosen.isEmpty()) {
            return reliance.backwards().from(late);
        }
        chosen.forEach(alternative -> count(alternative, time));
        return reliance.on(element, this::isDecided).stream().mapToInt(numbering::of).toArray();
    }

    private void settle(int number, long time) {
        if (seconds[number] == NONE) {
            seconds[number] = time;
            order[settled++] = number;
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
