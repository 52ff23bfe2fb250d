package org.holdfast.cli.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.holdfast.analysis.failure.CutSets;
import org.holdfast.analysis.failure.Failure;
import org.holdfast.analysis.failure.PointsOfFailure;
import org.holdfast.analysis.failure.TakenAlong;
import org.holdfast.analysis.failure.Toll;
import org.holdfast.analysis.failure.Tolls;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.outcome.Progress;
import org.holdfast.analysis.scenario.Scenarios;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Component;
import org.holdfast.model.Person;
import org.holdfast.model.Priority;
import org.holdfast.model.name.Labels;

/**
 * What each loss takes along, and what takes functions down.
 *
 * @param components
 *            how many components the plan has
 * @param rows
 *            those that take most along, the worst first
 * @param functions
 *            the functions that were asked for, or the critical ones, by name
 * @param asked
 *            whether functions were asked for
 */
record Overview(int components, List<Row> rows, List<Weakness> functions, boolean asked) {
    private static final Comparator<Toll> MOST_FIRST = Comparator.comparing(Toll::functions)
            .thenComparing(Toll::offerings).thenComparing(Toll::users).reversed();

    /**
     * The loss of one component.
     *
     * @param toll
     *            what it takes along with all stand-ins in service
     * @param atFirst
     *            what it takes along before
     * @param which
     *            what it takes along with all stand-ins in service, by name
     */
    record Row(Toll toll, Toll atFirst, TakenAlong which) {}

    /**
     * What takes a function down.
     *
     * @param function
     *            the function
     * @param alwaysDown
     *            whether it is down without any loss
     * @param components
     *            the components whose loss alone takes it down
     * @param persons
     *            the persons without whom it, or what it needs, has too few people
     * @param cutSets
     *            the minimal cut sets; empty if they were not asked for
     */
    record Weakness(BusinessFunction function, boolean alwaysDown, List<Component> components, List<Person> persons,
            Optional<List<List<Component>>> cutSets) {}

    static Overview of(PlanIndex index, List<BusinessFunction> asked, int top, Optional<Integer> cutSets,
            Progress progress) {
        List<BusinessFunction> functions = asked.isEmpty() ? index.byName(BusinessFunction.class).stream()
                .filter(function -> function.getPriority() == Priority.CRITICAL).toList() : asked;
        return new Overview(index.all(Component.class).size(), rows(index, top, progress.part(0, 2)),
                weaknesses(index, functions, cutSets, progress.part(1, 2)), !asked.isEmpty());
    }

    private static List<Row> rows(PlanIndex index, int top, Progress progress) {
        List<Toll> tolls = Tolls.withStandIns(index, progress.part(0, 2));
        Map<Component, Toll> atFirst = new HashMap<>();
        Tolls.atFirst(index, progress.part(1, 2)).forEach(toll -> atFirst.put(toll.lost(), toll));
        Comparator<Toll> worstFirst = MOST_FIRST
                .thenComparing(toll -> atFirst.getOrDefault(toll.lost(), toll), MOST_FIRST)
                .thenComparing(toll -> Labels.of(toll.lost()));
        List<Row> rows = new ArrayList<>();
        for (Toll toll : tolls.stream().sorted(worstFirst).limit(top).toList()) {
            rows.add(new Row(toll, atFirst.getOrDefault(toll.lost(), toll),
                    Failure.of(index, Scenarios.loss(List.of(toll.lost()))).despiteStandIns()));
        }
        return rows;
    }

    private static List<Weakness> weaknesses(PlanIndex index, List<BusinessFunction> functions,
            Optional<Integer> cutSets, Progress progress) {
        PointsOfFailure points = PointsOfFailure.of(index, functions);
        List<Weakness> weaknesses = new ArrayList<>();
        for (BusinessFunction function : functions) {
            Progress part = progress.part(weaknesses.size(), functions.size());
            weaknesses.add(new Weakness(function, points.isAlwaysDown(function), points.components(function),
                    points.persons(function), cutSets.map(size -> CutSets.of(index, function, size, part))));
        }
        return weaknesses;
    }
}
