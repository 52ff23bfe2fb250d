package org.holdfast.analysis.review;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.model.Element;
import org.holdfast.model.Plan;
import org.holdfast.model.RecoveryAction;
import org.holdfast.model.sort.Sort;

/**
 * What a plan says, element by element, whatever the order and the files in which it says it.
 *
 * @param elements
 *            the elements by sort and name, such as {@code system crm}; of several alike, the second is {@code … (2)}
 */
public record PlanState(SortedMap<String, ElementState> elements) {

    /** What a plan says. */
    public static PlanState of(PlanIndex index) {
        SortedMap<String, ElementState> elements = new TreeMap<>();
        Set<String> taken = new HashSet<>();
        all(index).stream().map(ElementDescription::of)
                .sorted(Comparator.comparing(ElementState::name).thenComparing(state -> state.features().toString()))
                .forEach(state -> elements.put(free(key(state), taken), state));
        return new PlanState(elements);
    }

    private static List<EObject> all(PlanIndex index) {
        return index.all(EObject.class).stream().filter(
                each -> each instanceof Plan || each instanceof Element || each instanceof RecoveryAction)
                .toList();
    }

    private static String free(String key, Set<String> taken) {
        String free = key;
        for (int number = 2; !taken.add(free); number++) {
            free = key + " (" + number + ")";
        }
        return free;
    }

    /** The key of an element that is the only one of its sort and name; there is one plan, whatever its name. */
    public static String key(EObject element) {
        return key(ElementDescription.sort(element), ElementDescription.name(element));
    }

    static String key(ElementState state) {
        return key(state.sort(), state.name());
    }

    private static String key(String sort, String name) {
        return sort.equals(Sort.PLAN.word()) ? sort : sort + " " + name;
    }
}
