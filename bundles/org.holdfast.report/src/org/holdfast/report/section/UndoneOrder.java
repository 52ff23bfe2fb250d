package org.holdfast.report.section;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.analysis.schedule.Undone;
import org.holdfast.model.RecoveryAction;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.Restoration;

/**
 * What of a recovery has no time, in an order in which it can be done all the same: first the declaration, then what
 * has to be there though the plan does not list it, by name, then what the plan lists, each after what it waits for.
 */
final class UndoneOrder {
    private static final int DECLARED = 0;
    private static final int NOT_LISTED = 1;

    private final Map<EObject, Integer> ranks = new HashMap<>();

    private UndoneOrder() {}

    static List<Undone> of(Recovery recovery) {
        UndoneOrder order = new UndoneOrder();
        recovery.declaration().plan().ifPresent(order::rank);
        return recovery.undone().stream().sorted(Comparator.comparingInt(order::rank)).toList();
    }

    private int rank(Undone undone) {
        Optional<? extends EObject> element = undone.subject().element();
        return element.map(ranks::get).orElse(NOT_LISTED);
    }

    private void rank(RecoveryPlan plan) {
        ranks.put(plan, DECLARED);
        for (RecoveryAction action : sorted(plan.getActions())) {
            int rank = NOT_LISTED + ranks.size();
            ranks.put(action, rank);
            if (action instanceof Restoration restoration && Resolved.is(restoration.getComponent())) {
                ranks.putIfAbsent(restoration.getComponent(), rank);
            }
        }
    }

    /** Each after those that it waits for, else as they are listed; what waits for itself comes last. */
    private static List<RecoveryAction> sorted(List<RecoveryAction> listed) {
        Set<RecoveryAction> own = new HashSet<>(listed);
        Map<RecoveryAction, List<RecoveryAction>> followers = new HashMap<>();
        Map<RecoveryAction, Integer> open = new HashMap<>();
        for (RecoveryAction action : listed) {
            List<RecoveryAction> before = Resolved.among(action.getAfter()).stream().filter(own::contains).toList();
            open.put(action, before.size());
            before.forEach(each -> followers.computeIfAbsent(each, key -> new ArrayList<>()).add(action));
        }
        List<RecoveryAction> sorted = new ArrayList<>();
        Deque<RecoveryAction> ready = new ArrayDeque<>(
                listed.stream().filter(action -> open.get(action) == 0).toList());
        while (!ready.isEmpty()) {
            RecoveryAction action = ready.remove();
            sorted.add(action);
            followers.getOrDefault(action, List.of()).stream()
                    .filter(follower -> open.merge(follower, -1, Integer::sum) == 0).forEach(ready::add);
        }
        listed.stream().filter(action -> open.getOrDefault(action, 0) > 0).forEach(sorted::add);
        return sorted;
    }
}
