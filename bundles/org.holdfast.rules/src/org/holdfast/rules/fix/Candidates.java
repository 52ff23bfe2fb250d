package org.holdfast.rules.fix;

import java.util.Comparator;
import java.util.List;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Person;
import org.holdfast.model.Role;
import org.holdfast.model.name.Labels;

/** Who could hold a role as well: those first who hold the fewest. */
public final class Candidates {
    private static final int PROPOSED = 3;

    private final List<Person> people;

    private Candidates(List<Person> people) {
        this.people = people;
    }

    /** The people of the plan. */
    public static Candidates of(PlanIndex plan) {
        return plan.once(Candidates.class, Candidates::among);
    }

    private static Candidates among(PlanIndex plan) {
        return new Candidates(plan.all(Person.class).stream().filter(person -> person.getName() != null)
                .sorted(Comparator
                        .comparing((Person person) -> plan.referrers(person, Literals.ROLE__HOLDERS, Role.class).size())
                        .thenComparing(Labels::of))
                .toList());
    }

    /** Adds one of them to the holders of the role; a few proposals at most. */
    public List<Fix> hold(Role role) {
        return people.stream().filter(person -> !role.getHolders().contains(person)).limit(PROPOSED)
                .<Fix>map(person -> new Fix.AddReference(
                        "let " + Labels.of(person) + " hold the role " + Labels.of(role), role,
                        Literals.ROLE__HOLDERS, person))
                .toList();
    }
}
