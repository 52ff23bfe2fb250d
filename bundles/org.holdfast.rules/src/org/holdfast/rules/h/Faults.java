package org.holdfast.rules.h;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.Link;
import org.holdfast.rules.Listed;

/** What is wrong with a recovery plan, each with the scenarios in which it is. */
final class Faults {

    private record Fault(String before, String after) {}

    private final Map<Fault, List<String>> scenarios = new LinkedHashMap<>();
    private final Set<Link> links = new LinkedHashSet<>();

    /**
     * Takes a fault.
     *
     * @param before
     *            the words before the scenarios
     * @param after
     *            the words after them
     * @param recovery
     *            the recovery in which it was found
     * @param about
     *            what it is about
     */
    void add(String before, String after, Recovery recovery, List<? extends EObject> about) {
        scenarios.computeIfAbsent(new Fault(before, after), key -> new ArrayList<>()).add(recovery.scenario().name());
        about.forEach(each -> links.add(new Link(each, Labels.of(each))));
    }

    boolean isEmpty() {
        return scenarios.isEmpty();
    }

    /** {@code it recovers at hq, which is struck by fire; orderDb cannot be restored from tape after fire: …}. */
    String says() {
        return String.join("; ", scenarios.entrySet().stream()
                .map(entry -> entry.getKey().before() + Listed.and(entry.getValue()) + entry.getKey().after())
                .toList());
    }

    List<Link> links() {
        return List.copyOf(links);
    }
}
