package org.holdfast.analysis.failure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.index.Holders;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.model.Alternative;
import org.holdfast.model.AlternativeNeed;
import org.holdfast.model.Component;
import org.holdfast.model.Dependent;
import org.holdfast.model.Machine;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Need;
import org.holdfast.model.PeopleNeed;
import org.holdfast.model.Person;
import org.holdfast.model.Role;
import org.holdfast.model.SingleNeed;
import org.holdfast.model.UserGroup;
import org.holdfast.model.name.Labels;

/**
 * A plan as a graph of what goes down with what. Components, functions, offerings, user groups and persons are its first
 * nodes, in the order of their names, so that nothing depends on the order of the plan; after them comes a node for each
 * need of alternatives or people. User groups count on all that they use and on the host of their virtual desktops.
 */
final class PlanGraph {
    private static final int WITH_THE_FIRST = 1;

    private final List<NamedElement> elements;
    private final Map<NamedElement, Integer> nodes = new HashMap<>();
    private final Map<Integer, Need> needs = new LinkedHashMap<>();
    private final Map<PeopleNeed, Integer> peopleNeeds = new LinkedHashMap<>();
    private final DependencyGraph.Builder builder = new DependencyGraph.Builder();
    private final Map<NamedElement, Integer> cover = new HashMap<>();
    private final DependencyGraph graph;

    private PlanGraph(PlanIndex index, boolean withStandIns) {
        this.elements = elements(index);
        for (NamedElement element : elements) {
            nodes.put(element, builder.node(WITH_THE_FIRST));
        }
        if (withStandIns) {
            cover(new StandIns(index));
        }
        for (NamedElement element : elements) {
            addNeeds(element);
        }
        this.graph = builder.build();
    }

    /** As it is when something is lost, before anything stands in for it. */
    static PlanGraph of(PlanIndex index) {
        return index.once(PlanGraph.class, key -> new PlanGraph(key, false));
    }

    /** With what stands in for a component as an alternative to it. */
    static PlanGraph withStandIns(PlanIndex index) {
        return index.once(Covered.class, key -> new Covered(new PlanGraph(key, true))).graph();
    }

    DependencyGraph graph() {
        return graph;
    }

    /** How many of the nodes are elements: these come first. */
    int elements() {
        return elements.size();
    }

    /** The node of the element; empty if it cannot go down. */
    Optional<Integer> node(NamedElement element) {
        return Optional.ofNullable(nodes.get(element));
    }

    /** The element that is the node; empty for the node of a need. */
    Optional<NamedElement> element(int node) {
        return node < elements.size() ? Optional.of(elements.get(node)) : Optional.empty();
    }

    /** The need of alternatives or people that is the node. */
    Optional<Need> need(int node) {
        return Optional.ofNullable(needs.get(node));
    }

    /** The nodes of the needs of people that are not met by who is present. */
    List<Integer> unmet(Function<Role, Presence> present) {
        return peopleNeeds.entrySet().stream()
                .filter(each -> !present.apply(each.getKey().getRole()).isEnough(each.getKey().getCount()))
                .map(Map.Entry::getValue).toList();
    }

    /** The nodes of the needs for more people than there are. */
    List<Integer> neverMet() {
        return peopleNeeds.values().stream().filter(node -> graph.enough(node) <= 0).toList();
    }

    /** What is covered by stand-ins is missed only when it is down and all of these. */
    private void cover(StandIns standIns) {
        for (List<Component> ring : standIns.rings()) {
            int gate = builder.node(standIns.beyond(ring).size() + ring.size());
            ring.forEach(component -> cover.put(component, gate));
        }
        for (List<Component> ring : standIns.rings()) {
            int gate = cover.get(ring.getFirst());
            ring.forEach(component -> builder.countsOn(gate, nodes.get(component)));
            standIns.beyond(ring).forEach(standIn -> countOn(standIn, gate));
        }
    }

    private static List<NamedElement> elements(PlanIndex index) {
        return Stream.of(Dependent.class, UserGroup.class, Person.class)
                .<NamedElement>flatMap(type -> index.all(type).stream())
                .sorted(Comparator.comparing(Labels::of)).toList();
    }

    private void addNeeds(NamedElement element) {
        int node = nodes.get(element);
        if (element instanceof Dependent dependent) {
            dependent.getNeeds().forEach(need -> add(need, node));
        }
        if (element instanceof Component component) {
            countOn(component.getCarrier(), node);
        }
        if (element instanceof Machine machine) {
            countOn(machine.getStoredOn(), node);
        }
        if (element instanceof UserGroup users) {
            users.getUses().forEach(used -> countOn(used, node));
            countOn(users.getDesktopHost(), node);
        }
    }

    private void add(Need need, int node) {
        switch (need) {
            case SingleNeed single -> countOn(single.getTarget(), node);
            case AlternativeNeed alternatives -> addAlternatives(alternatives, node);
            case PeopleNeed people when Resolved.is(people.getRole()) -> addPeople(people, node);
            default -> {
                // a role that was not found counts as not said
            }
        }
    }

    private void addAlternatives(AlternativeNeed need, int node) {
        List<NamedElement> targets = new ArrayList<>(
                Resolved.among(need.getAlternatives().stream().map(Alternative::getTarget).toList()));
        int required = Math.min(need.getRequired(), targets.size());
        int gate = gate(need, node, targets.size() - required + 1);
        targets.forEach(target -> countOn(target, gate));
    }

    /** Those of a role who are not known by name cannot be lost one by one. Nobody known: nobody is missed. */
    private void addPeople(PeopleNeed need, int node) {
        Role role = need.getRole();
        int number = Holders.number(role);
        int gate = gate(need, node, number == 0 ? Integer.MAX_VALUE : number - need.getCount() + 1);
        peopleNeeds.put(need, gate);
        Holders.persons(role).forEach(person -> countOn(person, gate));
    }

    private int gate(Need need, int node, int enough) {
        int gate = builder.node(enough);
        needs.put(gate, need);
        builder.countsOn(node, gate);
        return gate;
    }

    private void countOn(@Nullable NamedElement needed, int node) {
        if (needed != null && Resolved.is(needed) && nodes.containsKey(needed)) {
            builder.countsOn(node, cover.getOrDefault(needed, nodes.get(needed)));
        }
    }

    private record Covered(PlanGraph graph) {}
}
