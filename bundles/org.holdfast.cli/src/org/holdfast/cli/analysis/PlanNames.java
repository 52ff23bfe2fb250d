package org.holdfast.cli.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.scenario.PlanMeasures;
import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.analysis.scenario.Scenarios;
import org.holdfast.cli.CallException;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Component;
import org.holdfast.model.ComponentKind;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Person;
import org.holdfast.model.Region;
import org.holdfast.model.Site;
import org.holdfast.model.name.Labels;
import org.holdfast.model.name.NearestName;

/** What the names of a call stand for in a plan. */
public final class PlanNames {
    private final PlanIndex index;

    /** The names in a plan. */
    public PlanNames(PlanIndex index) {
        this.index = index;
    }

    /**
     * What can be lost.
     *
     * @throws CallException
     *             if there is no such component, site, region, kind or person
     */
    public List<NamedElement> lost(List<String> names) {
        List<NamedElement> all = Stream
                .of(Component.class, Site.class, Region.class, ComponentKind.class, Person.class)
                .<NamedElement>flatMap(type -> index.all(type).stream()).toList();
        return found(names, all, Labels::of, "component, site, region, kind or person");
    }

    /**
     * Functions.
     *
     * @throws CallException
     *             if there is no such function
     */
    public List<BusinessFunction> functions(List<String> names) {
        return found(names, index.byName(BusinessFunction.class), Labels::of, "function");
    }

    /**
     * The one element of a type that has the name.
     *
     * @param what
     *            the word for the type
     * @throws CallException
     *             if there is none
     */
    public <T extends NamedElement> T one(Class<T> type, String name, String what) {
        return found(List.of(name), index.byName(type), Labels::of, what).getFirst();
    }

    /**
     * Scenarios; the name of a disaster stands for all scenarios of its family.
     *
     * @throws CallException
     *             if there is no such scenario
     */
    public List<Scenario> scenarios(List<String> names) {
        List<Scenario> all = Scenarios.of(index, PlanMeasures.of(index));
        List<Scenario> chosen = new ArrayList<>();
        for (String name : names) {
            List<Scenario> family = all.stream().filter(scenario -> name.equals(disaster(scenario))).toList();
            chosen.addAll(family.isEmpty() ? found(List.of(name), all, Scenario::name, "disaster or scenario")
                    : family);
        }
        return chosen.stream().distinct().toList();
    }

    private static String disaster(Scenario scenario) {
        return scenario.disaster().map(Labels::of).orElse(scenario.name());
    }

    private static <T> List<T> found(List<String> names, Collection<T> all, Function<? super T, String> nameOf,
            String what) {
        List<T> found = new ArrayList<>();
        for (String name : names) {
            List<T> named = all.stream().filter(each -> isNamed(nameOf.apply(each), name)).toList();
            if (named.isEmpty()) {
                String nearest = NearestName.to(name, all.stream().map(nameOf))
                        .map(near -> "; did you mean " + near + "?")
                        .orElse("");
                throw new CallException("the plan has no " + what + " '" + name + "'" + nearest);
            }
            found.add(named.getFirst());
        }
        return found.stream().distinct().toList();
    }

    /** A site within another may be named alone. */
    private static boolean isNamed(String full, String name) {
        return full.equals(name) || full.endsWith("." + name);
    }
}
