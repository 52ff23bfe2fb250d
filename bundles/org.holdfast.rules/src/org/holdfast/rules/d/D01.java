package org.holdfast.rules.d;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.analysis.index.Spread;
import org.holdfast.model.ComponentCategory;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Priority;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Listed;
import org.holdfast.rules.NeedChain;
import org.holdfast.rules.Rule;

/**
 * What matters has objectives. What holds data for a critical or high system is each system of a kind of class data that
 * it needs, through any chain and as an alternative too, whatever its own priority. A system that it only passes data to
 * works for others.
 */
@Code(value = "D01", says = "Each critical or high system, and what holds data for it, has RTO and RPO, volume and rate of change.")
public final class D01 implements Rule {
    private static final Comparator<InformationSystem> CRITICAL_FIRST = Comparator
            .comparing(InformationSystem::getPriority).reversed();

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        List<InformationSystem> important = plan.index().byName(InformationSystem.class).stream()
                .filter(D01::isImportant)
                .sorted(CRITICAL_FIRST).toList();
        Spread<NamedElement> served = Spread.from(important, plan.index().reliance().graph());
        for (InformationSystem system : plan.index().all(InformationSystem.class)) {
            String missing = missing(system);
            if (!missing.isEmpty() && isImportant(system)) {
                findings.report(system, null, Labels.of(system) + " (" + system.getPriority() + ") has " + missing,
                        List.of(), MissingObjectives.fixes(system, plan.index()));
            } else if (!missing.isEmpty() && served.reaches(system) && holdsData(system)) {
                NeedChain chain = NeedChain.along(served.way(system), priority(served, system), "class data");
                findings.report(system, null, chain.says() + ", which has " + missing, chain.links(),
                        MissingObjectives.fixes(system, plan.index()));
            }
        }
    }

    private static boolean isImportant(InformationSystem system) {
        return system.getPriority().compareTo(Priority.HIGH) >= 0;
    }

    private static boolean holdsData(InformationSystem system) {
        return Resolved.is(system.getKind()) && system.getKind().getCategory() == ComponentCategory.DATA;
    }

    private static String priority(Spread<NamedElement> served, InformationSystem system) {
        return ((InformationSystem) served.source(system).orElseThrow()).getPriority().toString();
    }

    private static String missing(InformationSystem system) {
        List<String> missing = new ArrayList<>();
        addUnlessSaid(system.getRto(), "no RTO", missing);
        addUnlessSaid(system.getRpo(), "no RPO", missing);
        addUnlessSaid(system.getVolume(), "no volume", missing);
        addUnlessSaid(system.getChanges(), "no rate of change", missing);
        return Listed.and(missing);
    }

    private static void addUnlessSaid(@Nullable Object value, String absence, List<String> missing) {
        if (value == null) {
            missing.add(absence);
        }
    }
}
