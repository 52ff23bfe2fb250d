package org.holdfast.rules.h;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.holdfast.analysis.index.Holders;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Team;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Person;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.Role;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Link;
import org.holdfast.rules.Listed;
import org.holdfast.rules.Rule;
import org.holdfast.rules.fix.Candidates;

/**
 * A plan does not hang on one person. Of each role there are two people at least, and of those whom the plan's own
 * disasters keep away one is left ({@link Absence}). Whether the role that declares a plan has a deputy is the matter of
 * {@link H02}. One person with two parts in a plan is only a hint: it may be meant, but the two cannot be played at once.
 */
@Code(value = "H07", says = "Each role in a recovery plan has a holder and a deputy or enough people, of whom somebody is left.")
public final class H07 implements Rule {

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        Map<Role, List<RecoveryPlan>> plans = new LinkedHashMap<>();
        Map<Person, List<RecoveryPlan>> twice = new LinkedHashMap<>();
        for (RecoveryPlan recovery : plan.index().byName(RecoveryPlan.class)) {
            Map<Person, List<Role>> parts = parts(recovery);
            Team.roles(recovery).forEach(role -> plans.computeIfAbsent(role, key -> new ArrayList<>()).add(recovery));
            parts.keySet().stream().filter(person -> parts.get(person).size() > 1)
                    .forEach(person -> twice.computeIfAbsent(person, key -> new ArrayList<>()).add(recovery));
        }
        plans.forEach((role, working) -> check(role, working, plan.index(), findings));
        twice.forEach((person, working) -> hint(person, working, findings));
    }

    private static Map<Person, List<Role>> parts(RecoveryPlan recovery) {
        Map<Person, List<Role>> parts = new LinkedHashMap<>();
        for (Role role : Team.roles(recovery)) {
            Holders.persons(role)
                    .forEach(person -> parts.computeIfAbsent(person, key -> new ArrayList<>()).add(role));
        }
        return parts;
    }

    private static void check(Role role, List<RecoveryPlan> plans, PlanIndex index, Findings findings) {
        int people = Holders.number(role);
        if (people > 1) {
            checkAbsences(role, plans, findings);
        } else if (index.referrers(role, Literals.RECOVERY_PLAN__DECLARED_BY, RecoveryPlan.class).isEmpty()) {
            String held = people == 0 ? "nobody holds " + Labels.of(role)
                    : "only one person holds " + Labels.of(role);
            findings.report(role, null, held + ", which has a part in " + Labels.of(plans.getFirst())
                    + MorePlans.than(plans), List.of(new Link(plans.getFirst(), Labels.of(plans.getFirst()))),
                    Candidates.of(index).hold(role));
        }
    }

    private static void checkAbsences(Role role, List<RecoveryPlan> plans, Findings findings) {
        List<Absence> absences = plans.stream().flatMap(plan -> Absence.worst(plan).stream())
                .filter(absence -> absence.left(Holders.number(role)) == 0)
                .sorted(Comparator.comparing(Absence::share).reversed()).toList();
        if (!absences.isEmpty()) {
            Absence worst = absences.getFirst();
            findings.report(role, null, "of the " + Holders.number(role) + " people of " + Labels.of(role) + ", "
                    + worst.says() + " leaves nobody for " + Labels.of(worst.plan()) + MorePlans.than(absences),
                    List.of(new Link(worst.disaster(), worst.says())));
        }
    }

    private static void hint(Person person, List<RecoveryPlan> plans, Findings findings) {
        RecoveryPlan first = plans.getFirst();
        List<Role> roles = parts(first).getOrDefault(person, List.of());
        List<Link> chain = new ArrayList<>(List.of(new Link(first, Labels.of(first))));
        roles.forEach(role -> chain.add(new Link(role, Labels.of(role))));
        findings.hint(person, null, Labels.of(person) + " has " + roles.size() + " roles in " + Labels.of(first)
                + MorePlans.than(plans) + ": " + Listed.and(roles.stream().map(Labels::of).toList()), chain);
    }
}
