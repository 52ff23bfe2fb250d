package org.holdfast.analysis.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.model.Alternative;
import org.holdfast.model.AlternativeNeed;
import org.holdfast.model.Component;
import org.holdfast.model.Dependable;
import org.holdfast.model.Dependent;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Machine;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Need;
import org.holdfast.model.NeedTarget;

/**
 * Who relies on whom: an element relies on what it needs (each alternative of a need as well), a component also on what
 * it is placed on, a machine on the storage that it is stored on.
 */
public final class Reliance {
    private final PlanIndex index;
    private final Graph<NamedElement> graph;
    private @Nullable Graph<NamedElement> backwards;
    private final Map<NamedElement, List<Dependable>> targets = new HashMap<>();
    private final Map<NamedElement, List<Dependent>> dependents = new HashMap<>();
    private @Nullable Choices choices;

    Reliance(PlanIndex index) {
        this.index = index;
        this.graph = Graph.of(new Numbering<>(index.all(NamedElement.class)),
                element -> targets(element, alternative -> true));
    }

    /** What elements rely on: {@link #of(NamedElement)}. */
    public Graph<NamedElement> graph() {
        return graph;
    }

    /** The same; of alternatives, only those that count. */
    public Graph<NamedElement> graph(Predicate<Alternative> counted) {
        return graph.except(choices().choosing(), element -> targets(element, counted));
    }

    /** What relies on elements: {@link #on(NamedElement)}, in the order of the plan. */
    public Graph<NamedElement> backwards() {
        Graph<NamedElement> known = backwards;
        if (known == null) {
            known = graph.backwards();
            backwards = known;
        }
        return known;
    }

    /** The same; of alternatives, only where these count. */
    public Graph<NamedElement> backwards(Predicate<Alternative> counted) {
        return backwards().except(choices().chosen(), element -> dependents(element, counted));
    }

    /** What the element relies on, each once: needs in the order of the text, then carrier, then storage. */
    public List<Dependable> of(NamedElement element) {
        return targets.computeIfAbsent(element, key -> targets(key, alternative -> true));
    }

    /** What the element relies on, each once; of alternatives, only those that count. */
    public List<Dependable> of(NamedElement element, Predicate<Alternative> counted) {
        return choices().choosing().contains(element) ? targets(element, counted) : of(element);
    }

    private Choices choices() {
        Choices known = choices;
        if (known == null) {
            known = Choices.of(index);
            choices = known;
        }
        return known;
    }

    /** The few elements that can choose, and those among which they can. */
    private record Choices(Set<NamedElement> choosing, Set<NamedElement> chosen) {
        static Choices of(PlanIndex index) {
            Choices choices = new Choices(new HashSet<>(), new HashSet<>());
            for (AlternativeNeed need : index.all(AlternativeNeed.class)) {
                choices.choosing.add(need.getDependent());
                need.getAlternatives().stream().map(Alternative::getTarget).filter(Resolved::is)
                        .forEach(choices.chosen::add);
            }
            return choices;
        }
    }

    private static List<Dependable> targets(NamedElement element, Predicate<Alternative> counted) {
        List<Dependable> reliedOn = new ArrayList<>();
        if (element instanceof Dependent dependent) {
            for (Need need : dependent.getNeeds()) {
                addCounted(targets(need), counted, reliedOn);
            }
        }
        if (element instanceof Component component) {
            add(reliedOn, component.getCarrier());
        }
        if (element instanceof Machine machine) {
            add(reliedOn, machine.getStoredOn());
        }
        return Distinct.among(reliedOn);
    }

    /** The named targets of one need; none for a need of people. */
    public static List<NeedTarget> targets(Need need) {
        return switch (need) {
            case AlternativeNeed alternatives -> List.copyOf(alternatives.getAlternatives());
            case NeedTarget single -> List.of(single);
            default -> List.of();
        };
    }

    /** Whether anything relies directly on the element. */
    public boolean isReliedOn(NamedElement element) {
        return backwards().from(graph.numbering().of(element)).length > 0;
    }

    /** What relies directly on the element, each once, in the order of the plan. */
    public List<Dependent> on(NamedElement element) {
        return dependents.computeIfAbsent(element, key -> dependents(key, alternative -> true));
    }

    /** What relies directly on the element, each once; where it is an alternative, only if that counts. */
    public List<Dependent> on(NamedElement element, Predicate<Alternative> counted) {
        return choices().chosen().contains(element) ? dependents(element, counted) : on(element);
    }

    private List<Dependent> dependents(NamedElement element, Predicate<Alternative> counted) {
        List<Dependent> relying = new ArrayList<>();
        for (EObject source : index.sources(element, Literals.NEED_TARGET__TARGET)) {
            if (source instanceof NeedTarget target && counts(target, counted)) {
                relying.add(dependentOf(target));
            }
        }
        if (element instanceof Machine) {
            relying.addAll(index.referrers(element, Literals.INFORMATION_SYSTEM__ON, Component.class));
            relying.addAll(index.referrers(element, Literals.VIRTUAL_MACHINE__ON, Component.class));
        }
        relying.addAll(index.referrers(element, Literals.MACHINE__STORED_ON, Component.class));
        return Distinct.among(relying);
    }

    private static boolean counts(NeedTarget target, Predicate<Alternative> counted) {
        return !(target instanceof Alternative alternative) || counted.test(alternative);
    }

    private static void addCounted(List<NeedTarget> needed, Predicate<Alternative> counted, List<Dependable> reliedOn) {
        for (NeedTarget target : needed) {
            if (counts(target, counted)) {
                add(reliedOn, target.getTarget());
            }
        }
    }

    private static Dependent dependentOf(NeedTarget target) {
        return target instanceof Need need ? need.getDependent() : ((Need) target.eContainer()).getDependent();
    }

    private static void add(List<Dependable> reliedOn, @Nullable EObject target) {
        if (target instanceof Dependable dependable && !target.eIsProxy()) {
            reliedOn.add(dependable);
        }
    }
}
