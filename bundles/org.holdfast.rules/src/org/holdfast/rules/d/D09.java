package org.holdfast.rules.d;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Protecting;
import org.holdfast.analysis.outcome.Lost;
import org.holdfast.analysis.reason.Reason;
import org.holdfast.analysis.recovery.LossTime;
import org.holdfast.analysis.scenario.Harm;
import org.holdfast.analysis.schedule.Recoveries;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Protectable;
import org.holdfast.model.Protection;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Duration;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Link;
import org.holdfast.rules.Listed;
import org.holdfast.rules.Rule;
import org.holdfast.rules.fix.Fix;

/**
 * Damage that is noticed late must not outlive the last good copy. Data that is protected by nothing, or by mirrors alone,
 * is the matter of D04 and D11; where it is not said how long copies are kept, or how they are made, nothing is found.
 */
@Code(value = "D09", says = "Each corrupting disaster leaves a usable point-in-time copy.", pace = Code.Pace.AFTER_A_PAUSE)
public final class D09 implements Rule {
    private static final int PROPOSED = 3;
    private static final Comparator<Recovery> NOTICED_LAST = Comparator
            .comparing((Recovery recovery) -> noticed(recovery)).reversed()
            .thenComparing(recovery -> recovery.scenario().name());

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        Map<Protectable, List<Recovery>> spoilt = new LinkedHashMap<>();
        Recoveries recoveries = Recoveries.of(plan.index());
        recoveries.scenarios().stream().filter(scenario -> scenario.harm().filter(D09::corrupts).isPresent())
                .map(recoveries::of).sorted(NOTICED_LAST).forEach(recovery -> collect(recovery, spoilt));
        for (Protectable component : plan.index().all(Protectable.class)) {
            check(component, spoilt.getOrDefault(component, List.of()), plan.index(), findings);
        }
    }

    private static void collect(Recovery recovery, Map<Protectable, List<Recovery>> spoilt) {
        recovery.failure().down().stream().filter(Protectable.class::isInstance).map(Protectable.class::cast)
                .filter(holder -> recovery.choices().harmsData(holder))
                .forEach(holder -> spoilt.computeIfAbsent(holder, key -> new ArrayList<>()).add(recovery));
    }

    private static void check(Protectable component, List<Recovery> recoveries, PlanIndex index, Findings findings) {
        List<Protection> copies = index.protecting().of(component).stream()
                .filter(protection -> !Protecting.isMirror(protection)).toList();
        List<Recovery> hopeless = recoveries.stream()
                .filter(recovery -> copies.stream().allMatch(copy -> lost(copy, recovery) instanceof Lost.Everything))
                .toList();
        if (!copies.isEmpty() && !hopeless.isEmpty()) {
            report(component, copies, hopeless, findings);
        }
    }

    private static void report(Protectable component, List<Protection> copies, List<Recovery> hopeless,
            Findings findings) {
        Recovery worst = hopeless.getFirst();
        List<Link> links = new ArrayList<>(copies.stream().map(copy -> new Link(copy, says(copy, worst))).toList());
        String message = "when " + worst.scenario().name() + " is noticed, no good copy of " + Labels.of(component)
                + " is left: " + Listed.and(links.stream().map(Link::says).toList());
        worst.scenario().disaster().ifPresent(disaster -> links.add(new Link(disaster, Labels.of(disaster))));
        findings.report(component, Literals.PROTECTABLE__PROTECTIONS,
                message + (hopeless.size() > 1 ? " (nor after " + (hopeless.size() - 1) + " more)" : ""), links,
                copies.stream().flatMap(copy -> keepLonger(copy, worst).stream()).limit(PROPOSED).toList());
    }

    /** What is noticed last asks for the copies that are kept longest: they do for all other disasters too. */
    private static Optional<Fix> keepLonger(Protection copy, Recovery latest) {
        return lost(copy, latest) instanceof Lost.Everything everything
                && everything.why() instanceof Reason.KeptTooShort kept
                        ? Optional.of(keep(copy, Duration.ofSeconds(kept.needed().floor().longValueExact())))
                        : Optional.empty();
    }

    private static Fix keep(Protection copy, Duration time) {
        return new Fix.SetValue("keep the copies of " + Labels.of(copy) + " for " + time, copy,
                Literals.PROTECTION__KEPT, time);
    }

    private static String says(Protection copy, Recovery recovery) {
        return Labels.of(copy) + (lost(copy, recovery) instanceof Lost.Everything everything
                ? " (" + everything.reason() + ")"
                : "");
    }

    private static Lost lost(Protection copy, Recovery recovery) {
        return LossTime.of(copy, recovery.scenario().harm().orElseThrow());
    }

    private static boolean corrupts(Harm harm) {
        return harm instanceof Harm.Corrupts;
    }

    private static long noticed(Recovery recovery) {
        return recovery.scenario().harm().filter(D09::corrupts).flatMap(harm -> ((Harm.Corrupts) harm).noticedAfter())
                .map(time -> time.seconds()).orElse(0L);
    }
}
