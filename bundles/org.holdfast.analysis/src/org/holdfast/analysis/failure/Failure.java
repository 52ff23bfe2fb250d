package org.holdfast.analysis.failure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.analysis.index.Spread;
import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.model.Alternative;
import org.holdfast.model.AlternativeNeed;
import org.holdfast.model.Component;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Need;
import org.holdfast.model.PeopleNeed;
import org.holdfast.model.Person;
import org.holdfast.model.Role;
import org.holdfast.model.UserGroup;

/**
 * What is down at time 0 of a scenario, without stand-ins: the least set that holds what is struck and each element whose
 * needs cannot be met by what is not down. Functions and offerings are among it. A need for more people than a role has
 * at all is never met.
 */
public final class Failure {
    private final PlanIndex index;
    private final Scenario scenario;
    private final PlanGraph plan;
    private final Spread<EObject> stroke;
    private final Attendance attendance;
    private final SequencedSet<Component> struck = new LinkedHashSet<>();
    private final SequencedSet<NamedElement> down = new LinkedHashSet<>();
    private final SequencedSet<UserGroup> users = new LinkedHashSet<>();
    private final Map<Integer, Integer> causes;

    private Failure(PlanIndex index, Scenario scenario) {
        this.index = index;
        this.scenario = scenario;
        this.plan = PlanGraph.of(index);
        this.stroke = new Struck(index).spread(scenario.targets());
        List<Person> lost = new ArrayList<>();
        for (EObject reached : stroke.reached()) {
            if (reached instanceof Component component) {
                struck.add(component);
            } else if (reached instanceof Person person) {
                lost.add(person);
            }
        }
        this.attendance = new Attendance(scenario.keptAway(), lost);
        Descent descent = new Descent(plan.graph());
        struck.forEach(component -> plan.node(component).ifPresent(descent::lose));
        plan.unmet(this::present).forEach(descent::lose);
        descent.order().forEach(node -> plan.element(node).ifPresent(this::add));
        this.causes = descent.causes();
    }

    /** What a scenario takes down. Linear in what is down and who depends on it. */
    public static Failure of(PlanIndex index, Scenario scenario) {
        index.goOn();
        return new Failure(index, scenario);
    }

    /** The scenario. */
    public Scenario scenario() {
        return scenario;
    }

    /** What is struck itself, in the order in which the stroke spreads from the targets. */
    public SequencedSet<Component> struck() {
        return Collections.unmodifiableSequencedSet(struck);
    }

    /**
     * The components, functions and offerings that are down, what is struck among them: in the order in which they go
     * down, round by round, and by name in each round.
     */
    public SequencedSet<NamedElement> down() {
        return Collections.unmodifiableSequencedSet(down);
    }

    /** The same by name. */
    public List<NamedElement> downByName() {
        int[] nodes = causes.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        List<NamedElement> byName = new ArrayList<>(down.size());
        for (int node : nodes) {
            plan.element(node).filter(element -> !(element instanceof UserGroup)).ifPresent(byName::add);
        }
        return byName;
    }

    /** The user groups that cannot work: something that they use is down, or the host of their virtual desktops. */
    public SequencedSet<UserGroup> users() {
        return Collections.unmodifiableSequencedSet(users);
    }

    /** Whether the component is struck itself. */
    public boolean isStruck(NamedElement element) {
        return element instanceof Component && struck.contains(element);
    }

    /** Whether what is struck is there, or is it: the site or region as well as the component. */
    public boolean isReached(EObject element) {
        return stroke.reaches(element);
    }

    /** Whether the component, function or offering is down. */
    public boolean isDown(NamedElement element) {
        return down.contains(element);
    }

    /** Why the component, function, offering or user group is down; empty if it is not. */
    public Optional<Cause> cause(NamedElement element) {
        return plan.node(element).filter(causes::containsKey)
                .map(node -> isStruck(element) ? new Cause.Struck(stroke.way(element)) : cause(node));
    }

    /**
     * From the element through what each in turn cannot do without to what is struck or short of people; the element
     * alone if that is itself, nothing if it is not down.
     */
    public List<NamedElement> why(NamedElement element) {
        List<NamedElement> chain = new ArrayList<>();
        for (Optional<NamedElement> next = Optional.of(element); next.isPresent();) {
            Optional<Cause> cause = cause(next.get());
            if (cause.isPresent()) {
                chain.add(next.get());
            }
            next = cause.filter(Cause.Without.class::isInstance).map(without -> ((Cause.Without) without).needed());
        }
        return chain;
    }

    /** Who of the role can work. */
    public Presence present(Role role) {
        return attendance.of(role);
    }

    /** What stays in service although alternatives of its needs are down: by name, then in the order of the text. */
    public List<Holding> holding() {
        SortedSet<Integer> weakened = new TreeSet<>();
        for (NamedElement element : down) {
            plan.node(element).ifPresent(node -> IntStream.range(0, plan.graph().dependents(node))
                    .map(position -> plan.graph().dependent(node, position)).forEach(weakened::add));
        }
        return weakened.stream().flatMap(node -> plan.need(node).stream())
                .filter(AlternativeNeed.class::isInstance).map(AlternativeNeed.class::cast)
                .filter(need -> !isDown(need.getDependent())).map(this::holding).toList();
    }

    /**
     * What is down of the business even with everything in service that stands in for what is struck, without what is
     * down when nothing is lost. Data is not looked at: what stands in may have none.
     */
    public TakenAlong despiteStandIns() {
        return new DespiteStandIns(index, this).takenAlong();
    }

    private void add(NamedElement element) {
        if (element instanceof UserGroup group) {
            users.add(group);
        } else {
            down.add(element);
        }
    }

    private Holding holding(AlternativeNeed need) {
        List<NamedElement> targets = Resolved
                .among(need.getAlternatives().stream().<NamedElement>map(Alternative::getTarget).toList());
        return new Holding(need.getDependent(), need, targets.stream().filter(this::isDown).toList(),
                targets.stream().filter(target -> !isDown(target)).toList());
    }

    private Cause cause(int node) {
        int before = causes.getOrDefault(node, Descent.LOST);
        return plan.element(before).<Cause>map(needed -> new Cause.Without(needed, Optional.empty()))
                .orElseGet(() -> because(plan.need(before).orElseThrow(), before));
    }

    private Cause because(Need need, int node) {
        if (need instanceof PeopleNeed people) {
            return new Cause.ShortOf(people, present(people.getRole()));
        }
        NamedElement needed = plan.element(causes.getOrDefault(node, Descent.LOST)).orElseThrow();
        return new Cause.Without(needed, Optional.of((AlternativeNeed) need));
    }
}
