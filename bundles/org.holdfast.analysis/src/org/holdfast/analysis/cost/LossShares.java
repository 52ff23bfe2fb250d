package org.holdfast.analysis.cost;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.model.Disaster;
import org.holdfast.model.DisasterLevel;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.name.Labels;

/** How the yearly loss is made up: the parts of each list add up to the whole. */
public final class LossShares {
    private static final Comparator<LossShare> NAMED_FIRST = Comparator
            .comparing((LossShare share) -> share.element().isEmpty()).thenComparingInt(LossShares::level)
            .thenComparing(LossShare::name);

    private final Map<Optional<EObject>, List<Total>> parts = new LinkedHashMap<>();
    private final Map<Optional<EObject>, String> names = new LinkedHashMap<>();

    private LossShares() {}

    /** By disaster, by name; the scenarios of a family together. */
    public static List<LossShare> byDisaster(PlanCost cost) {
        return byScenario(cost, scenario -> scenario.scenario().disaster().map(EObject.class::cast), "no disaster");
    }

    /** By level of disaster, lowest first. */
    public static List<LossShare> byLevel(PlanCost cost) {
        return byScenario(cost, scenario -> scenario.scenario().disaster().map(Disaster::getLevel)
                .filter(Resolved::is).map(EObject.class::cast), "disasters without a level");
    }

    /** By kind of system, by name; then functions, and systems without a kind. */
    public static List<LossShare> byKind(PlanCost cost) {
        LossShares shares = new LossShares();
        for (ScenarioCost scenario : cost.scenarios()) {
            for (CostLine line : scenario.lines()) {
                if (line.element() instanceof InformationSystem system) {
                    shares.add(Optional.ofNullable(system.getKind()).filter(Resolved::is).map(EObject.class::cast),
                            "systems without a kind", scenario.yearly(line));
                }
            }
        }
        List<LossShare> listed = new ArrayList<>(shares.listed());
        functions(cost).ifPresent(listed::add);
        return listed;
    }

    private static int level(LossShare share) {
        return share.element().filter(DisasterLevel.class::isInstance).map(level -> ((DisasterLevel) level).getNumber())
                .orElse(0);
    }

    private static Optional<LossShare> functions(PlanCost cost) {
        List<Total> parts = new ArrayList<>();
        for (ScenarioCost scenario : cost.scenarios()) {
            scenario.lines().stream().filter(line -> !(line.element() instanceof InformationSystem))
                    .forEach(line -> parts.add(scenario.yearly(line)));
        }
        return parts.isEmpty() ? Optional.empty()
                : Optional.of(new LossShare("functions", Optional.empty(), Total.sum(parts)));
    }

    private static List<LossShare> byScenario(PlanCost cost, Function<ScenarioCost, Optional<EObject>> key,
            String without) {
        LossShares shares = new LossShares();
        cost.scenarios().forEach(scenario -> shares.add(key.apply(scenario), without, scenario.yearly()));
        return shares.listed();
    }

    private void add(Optional<EObject> element, String without, Total yearly) {
        parts.computeIfAbsent(element, key -> new ArrayList<>()).add(yearly);
        names.put(element, element.map(Labels::of).orElse(without));
    }

    private List<LossShare> listed() {
        return parts.entrySet().stream()
                .map(each -> new LossShare(names.getOrDefault(each.getKey(), ""), each.getKey(),
                        Total.sum(each.getValue())))
                .sorted(NAMED_FIRST).toList();
    }
}
