package org.holdfast.rules.h;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.analysis.index.Cycles;
import org.holdfast.analysis.index.Spread;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.RecoveryAction;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.Restoration;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Link;
import org.holdfast.rules.Rule;
import org.holdfast.rules.fix.Fix;

/**
 * Nobody waits for what waits for them: neither through `after` alone, nor through what the restored components need
 * ({@link Waits}). Of actions that all wait for one another, the first in the text is found.
 */
@Code(value = "H04", says = "The order of steps agrees with what the components need, and has no cycle.", force = Code.Force.CONTRADICTION)
public final class H04 implements Rule {

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        for (RecoveryPlan recovery : plan.index().all(RecoveryPlan.class)) {
            List<RecoveryAction> ordered = recovery.getActions().stream()
                    .filter(action -> !action.getAfter().isEmpty()).toList();
            Waits waits = new Waits(recovery, plan.index());
            for (List<EObject> cycle : Cycles.<EObject>among(ordered, waits::of).cycles()) {
                report(ordered, new HashSet<>(cycle), waits, findings);
            }
        }
    }

    private static void report(List<RecoveryAction> ordered, Set<EObject> cycle, Waits waits, Findings findings) {
        RecoveryAction subject = ordered.stream().filter(cycle::contains)
                .filter(action -> action.getAfter().stream().anyMatch(cycle::contains)).findFirst().orElseThrow();
        EObject before = subject.getAfter().stream().filter(cycle::contains).findFirst().orElseThrow();
        List<EObject> way = new ArrayList<>(List.of(subject));
        way.addAll(Spread.<EObject>from(List.of(before),
                from -> waits.of(from).stream().filter(cycle::contains).toList()).way(subject));
        findings.report(subject, Literals.RECOVERY_ACTION__AFTER, says(way),
                way.subList(0, way.size() - 1).stream().map(each -> new Link(each, Labels.of(each))).toList(),
                subject.getAfter().stream().filter(cycle::contains).distinct().map(each -> withoutWait(subject, each))
                        .toList());
    }

    private static Fix withoutWait(RecoveryAction subject, RecoveryAction before) {
        return new Fix.RemoveReference("let " + Labels.of(subject) + " not wait for " + Labels.of(before), subject,
                Literals.RECOVERY_ACTION__AFTER, before);
    }

    private static String says(List<EObject> way) {
        StringBuilder text = new StringBuilder(Labels.of(way.getFirst()));
        for (int i = 1; i < way.size(); i++) {
            EObject from = way.get(i - 1);
            EObject to = way.get(i);
            boolean after = from instanceof RecoveryAction action && action.getAfter().contains(to);
            text.append(i == 1 ? "" : ", which").append(after ? " is after " : " needs ")
                    .append(after ? Labels.of(to) : component(to));
        }
        return text.append(": no order is left").toString();
    }

    private static String component(EObject needed) {
        return Labels.of(needed instanceof Restoration restoration ? restoration.getComponent() : needed);
    }
}
