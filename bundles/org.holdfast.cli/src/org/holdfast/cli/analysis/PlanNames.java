package org.holdfast.cli.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
import org.holdfast.model.Disaster;
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
        Set<Scenario> chosen = new LinkedHashSet<>();
        for (String name : names) {
            List<Scenario> named = all.stream()
                    .filter(scenario -> name.equals(scenario.name()) || name.equals(disaster(scenario))).toList();
            if (named.isEmpty()) {
                throw new CallException(noScenario(name, all));
            }
            chosen.addAll(named);
        }
        return List.copyOf(chosen);
    }

    private String noScenario(String name, List<Scenario> all) {
        List<String> disasters = index.byName(Disaster.class).stream().map(Labels::of).toList();
        return disasters.contains(name) ? "disaster '" + name + "' strikes nothing that is in the plan"
                : "the plan has no disaster or scenario '" + name + "'"
                        + meant(name, Stream.concat(disasters.stream(), all.stream().map(Scenario::name)));
    }

    private static String disaster(Scenario scenario) {
        return scenario.disaster().map(Labels::of).orElse(scenario.name());
    }

    private static String meant(String name, Stream<String> names) {
        return NearestName.to(name, names).map(near -> "; did you mean " + near + "?").orElse("");
    }

    private static <T> List<T> found(List<String> names, Collection<T> all, Function<? super T, String> nameOf,
            String what) {
        List<T> found = new ArrayList<>();
        for (String name : names) {
            List<T> named = all.stream().filter(each -> isNamed(nameOf.apply(each), name)).toList();
            if (named.isEmpty()) {
                throw new CallException(
                        "the plan has no " + what + " '" + name + "'" + meant(name, all.stream().map(nameOf)));
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
