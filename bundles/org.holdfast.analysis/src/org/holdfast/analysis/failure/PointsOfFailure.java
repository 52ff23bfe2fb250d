package org.holdfast.analysis.failure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Component;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Person;

/**
 * Single points of failure: the components whose loss alone takes a function down, with what stands in for a component as
 * an alternative to it; and the persons without whom a function, or something that it needs, has too few people. A
 * function that is down without any loss has none.
 */
public final class PointsOfFailure {
    private static final int[] NOTHING = {};

    private final PlanGraph plan;
    private final int[] lost;
    private final Map<BusinessFunction, BitSet> points = new HashMap<>();
    private final Set<BusinessFunction> alwaysDown = new HashSet<>();

    private PointsOfFailure(PlanIndex index, Collection<BusinessFunction> functions, Predicate<NamedElement> tried) {
        this.plan = PlanGraph.withStandIns(index);
        this.lost = IntStream.range(0, plan.elements()).filter(this::canBeLost)
                .filter(node -> tried.test(plan.element(node).orElseThrow())).toArray();
        LossBatch batch = new LossBatch(plan.graph());
        batch.lose(NOTHING, NOTHING, 0);
        for (BusinessFunction function : functions) {
            points.put(function, new BitSet());
            if (batch.isDown(node(function), 0)) {
                alwaysDown.add(function);
            }
        }
        for (int first = 0; first < lost.length; first += LossBatch.LOSSES) {
            batch.lose(NOTHING, lost, first);
            note(batch, first);
        }
    }

    /** The single points of failure of the functions. */
    public static PointsOfFailure of(PlanIndex index, Collection<BusinessFunction> functions) {
        return of(index, functions, element -> true);
    }

    /** Those of the single points of failure of the functions that match. */
    public static PointsOfFailure of(PlanIndex index, Collection<BusinessFunction> functions,
            Predicate<NamedElement> tried) {
        return new PointsOfFailure(index, functions, tried);
    }

    /** The components whose loss alone takes the function down, by name; none of a function that was not asked for. */
    public List<Component> components(BusinessFunction function) {
        return among(function, Component.class);
    }

    /** The persons whose loss alone takes the function down, by name. */
    public List<Person> persons(BusinessFunction function) {
        return among(function, Person.class);
    }

    /** Whether the function is down without any loss: it, or something that it needs, needs more people than there are. */
    public boolean isAlwaysDown(BusinessFunction function) {
        return alwaysDown.contains(function);
    }

    private void note(LossBatch batch, int first) {
        points.forEach((function, points) -> {
            if (!isAlwaysDown(function)) {
                batch.losses(node(function)).stream().filter(loss -> first + loss < lost.length)
                        .forEach(loss -> points.set(first + loss));
            }
        });
    }

    private <T extends NamedElement> List<T> among(BusinessFunction function, Class<T> type) {
        List<T> found = new ArrayList<>();
        points.getOrDefault(function, new BitSet()).stream().mapToObj(loss -> plan.element(lost[loss]).orElseThrow())
                .filter(type::isInstance).map(type::cast).forEach(found::add);
        return found;
    }

    private boolean canBeLost(int node) {
        NamedElement element = plan.element(node).orElseThrow();
        return element instanceof Component || element instanceof Person;
    }

    private int node(BusinessFunction function) {
        return plan.node(function).orElseThrow();
    }
}
