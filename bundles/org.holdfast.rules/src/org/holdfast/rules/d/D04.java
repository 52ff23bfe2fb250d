package org.holdfast.rules.d;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.Restoration;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Rational;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Link;
import org.holdfast.rules.Listed;
import org.holdfast.rules.Rule;
import org.holdfast.rules.fix.Fix;
import org.holdfast.rules.fix.Remedies;

/**
 * One protection must do for both objectives: not one that loses little and another one that is quick. The time counts
 * from the declaration of the slowest plan that restores the system; waits for other systems are the matter of H06, an RPO
 * of 0 without a synchronous mirror that of D05. Where a number is missing for some protection, nothing is found, since that one might do.
 */
@Code(value = "D04", says = "Each system with an RPO has a protection that meets RPO and RTO at once.")
public final class D04 implements Rule {
    @Override
    public void check(CheckedPlan plan, Findings findings) {
        // by name, as findings are told: so they are in order already
        for (InformationSystem system : plan.index().byName(InformationSystem.class)) {
            if (system.getRpo() != null && !isOfD05(system, plan.index()) && holdsData(system)) {
                check(system, plan.index(), findings);
            }
        }
    }

    private static boolean isOfD05(InformationSystem system, PlanIndex index) {
        return system.getRpo().seconds() == 0 && !D05.hasSynchronousMirror(system, index);
    }

    private static boolean holdsData(InformationSystem system) {
        return system.getVolume() == null || !system.getVolume().isNothing();
    }

    private static void check(InformationSystem system, PlanIndex index, Findings findings) {
        Optional<RecoveryPlan> slowest = slowest(system, index);
        List<Achieved> achieved = index.protecting().of(system).stream()
                .map(protection -> Achieved.of(system, protection, declared(slowest))).toList();
        if (achieved.isEmpty()) {
            findings.report(system, Literals.INFORMATION_SYSTEM__RPO,
                    Labels.of(system) + " may lose " + system.getRpo() + " at most, but nothing protects its data",
                    List.of(), remedies(system, slowest, index));
        } else if (achieved.stream().noneMatch(Achieved::mayDo)) {
            report(system, achieved, slowest, index, findings);
        }
    }

    private static void report(InformationSystem system, List<Achieved> achieved, Optional<RecoveryPlan> slowest,
            PlanIndex index, Findings findings) {
        List<Link> links = new ArrayList<>(achieved.stream().map(Achieved::link).toList());
        String objectives = "RPO " + system.getRpo()
                + (system.getRto() == null ? "" : " and the RTO " + system.getRto() + " at once");
        String message = "no protection of " + Labels.of(system) + " meets the " + objectives + ": "
                + Listed.and(links.stream().map(Link::says).toList());
        slowest.filter(plan -> achieved.stream().anyMatch(Achieved::isLate)).ifPresent(
                plan -> links
                        .add(new Link(plan, Labels.of(plan) + " (declared within " + plan.getDeclaredWithin() + ")")));
        findings.report(system, Literals.INFORMATION_SYSTEM__RPO, message, links,
                remedies(system, slowest, index));
    }

    /** Protections of the plan that serve its kind and are known to do. */
    private static List<Fix> remedies(InformationSystem system, Optional<RecoveryPlan> slowest, PlanIndex index) {
        return Remedies.of(system, index, protection -> Achieved.of(system, protection, declared(slowest)).does());
    }

    /** In seconds; 0 where no plan says. */
    private static Rational declared(Optional<RecoveryPlan> slowest) {
        return slowest.map(plan -> Rational.of(plan.getDeclaredWithin().seconds())).orElse(Rational.ZERO);
    }

    private static Optional<RecoveryPlan> slowest(InformationSystem system, PlanIndex index) {
        return index.referrers(system, Literals.RESTORATION__COMPONENT, Restoration.class).stream()
                .map(Restoration::getPlan).filter(plan -> plan.getDeclaredWithin() != null)
                .max(Comparator.comparing(RecoveryPlan::getDeclaredWithin)
                        .thenComparing(plan -> Labels.of(plan), Comparator.reverseOrder()));
    }
}
