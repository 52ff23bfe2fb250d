package org.holdfast.analysis.cost;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.model.ComponentKind;
import org.holdfast.model.CostBearer;
import org.holdfast.model.CostScope;
import org.holdfast.model.Disaster;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.OutageCost;

/**
 * Which outage cost holds for a system or function: the first that fits of those about it, its kind, all of its sort. A
 * cost that is said for one disaster goes before those for any.
 */
public final class OutageCosts {
    private final Map<Object, OutageCost> general = new HashMap<>();
    private final Map<Object, Map<Disaster, OutageCost>> special = new HashMap<>();
    private final Set<Object> losing = new HashSet<>();

    private OutageCosts(PlanIndex index) {
        index.all(OutageCost.class).forEach(this::add);
    }

    /** The outage costs of a plan. */
    public static OutageCosts of(PlanIndex index) {
        return index.once(OutageCosts.class, OutageCosts::new);
    }

    /** What holds in any disaster for which nothing else is said. */
    public Optional<OutageCost> inAny(CostBearer bearer) {
        return about(bearer).stream().filter(general::containsKey).map(general::get).findFirst();
    }

    /** What holds in a disaster. */
    public Optional<OutageCost> in(Disaster disaster, CostBearer bearer) {
        return about(bearer).stream().filter(subject -> inDisasters(subject).containsKey(disaster))
                .map(subject -> inDisasters(subject).get(disaster)).findFirst().or(() -> inAny(bearer));
    }

    /** Whether what is said for a single disaster about the bearer, its kind or all of its sort counts lost data. */
    public boolean countLostDataInSingle(CostBearer bearer) {
        return about(bearer).stream().anyMatch(losing::contains);
    }

    private void add(OutageCost cost) {
        Object subject = subject(cost);
        Disaster disaster = cost.getDisaster();
        if (subject != null && disaster == null) {
            general.putIfAbsent(subject, cost);
        } else if (subject != null && disaster != null && Resolved.is(disaster)) {
            special.computeIfAbsent(subject, key -> new HashMap<>()).putIfAbsent(disaster, cost);
            if (cost.getLostData() != null) {
                losing.add(subject);
            }
        }
    }

    private static @Nullable Object subject(OutageCost cost) {
        if (cost.getKind() != null) {
            return cost.getKind();
        }
        return cost.getScope() == CostScope.UNSPECIFIED ? cost.getSubject() : cost.getScope();
    }

    private Map<Disaster, OutageCost> inDisasters(Object subject) {
        return special.getOrDefault(subject, Map.of());
    }

    private static List<Object> about(CostBearer bearer) {
        List<Object> subjects = new ArrayList<>(List.of(bearer));
        if (bearer instanceof InformationSystem system) {
            ComponentKind kind = system.getKind();
            if (kind != null) {
                subjects.add(kind);
            }
            subjects.add(CostScope.SYSTEMS);
        } else {
            subjects.add(CostScope.FUNCTIONS);
        }
        return subjects;
    }
}
