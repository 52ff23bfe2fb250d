package org.holdfast.rules.fix;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.holdfast.analysis.index.Holders;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Team;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Person;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.Role;
import org.holdfast.model.name.Labels;

/**
 * Who could hold a role as well: those first who hold the fewest, then by name. Nobody is proposed who has another part in
 * a recovery plan of the role, since nobody can play two at once. All roles are given somebody in one go, by name, so that
 * the first proposals for them differ and hold together.
 */
public final class Candidates {
    private static final int PROPOSED = 3;
    private static final int ENOUGH = 2;

    private final TreeSet<Standing> people = new TreeSet<>(
            Comparator.comparingInt(Standing::roles).thenComparing(standing -> Labels.of(standing.person())));
    private final Map<Person, Set<RecoveryPlan>> parts = new HashMap<>();
    private final Map<Role, List<Person>> proposed = new HashMap<>();

    /** How many roles a person holds, proposed ones among them. */
    private record Standing(int roles, Person person) {}

    private Candidates(PlanIndex plan) {
        plan.all(Person.class).stream().filter(person -> person.getName() != null).forEach(person -> people
                .add(new Standing(plan.referrers(person, Literals.ROLE__HOLDERS, Role.class).size(), person)));
        Map<Role, Set<RecoveryPlan>> plans = new HashMap<>();
        plan.all(RecoveryPlan.class).forEach(recovery -> Team.roles(recovery)
                .forEach(role -> plans.computeIfAbsent(role, key -> new HashSet<>()).add(recovery)));
        plans.forEach((role, working) -> Holders.persons(role).forEach(person -> addParts(person, working)));
        plan.byName(Role.class).stream().filter(role -> isOpen(role, plans.containsKey(role)))
                .forEach(role -> propose(role, plans.getOrDefault(role, Set.of())));
    }

    /** Whether somebody may be asked for: anybody at all, or a deputy for a part in a recovery plan. */
    private static boolean isOpen(Role role, boolean hasPart) {
        return !Holders.hold(role) || hasPart && Holders.persons(role).size() < ENOUGH;
    }

    /** The people of the plan. */
    public static Candidates of(PlanIndex plan) {
        return plan.once(Candidates.class, Candidates::new);
    }

    /** Adds one of them to the holders of a role that lacks somebody; a few proposals at most. */
    public List<Fix> hold(Role role) {
        return proposed.getOrDefault(role, List.of()).stream()
                .<Fix>map(person -> new Fix.AddReference(
                        "let " + Labels.of(person) + " hold the role " + Labels.of(role), role,
                        Literals.ROLE__HOLDERS, person))
                .toList();
    }

    private void propose(Role role, Set<RecoveryPlan> plans) {
        List<Standing> free = people.stream().filter(standing -> !role.getHolders().contains(standing.person()))
                .filter(standing -> Collections.disjoint(parts.getOrDefault(standing.person(), Set.of()), plans))
                .limit(PROPOSED).toList();
        proposed.put(role, free.stream().map(Standing::person).toList());
        free.stream().findFirst().ifPresent(first -> {
            people.remove(first);
            people.add(new Standing(first.roles() + 1, first.person()));
            addParts(first.person(), plans);
        });
    }

    private void addParts(Person person, Set<RecoveryPlan> plans) {
        parts.computeIfAbsent(person, key -> new HashSet<>()).addAll(plans);
    }
}
