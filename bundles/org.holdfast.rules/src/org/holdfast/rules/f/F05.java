package org.holdfast.rules.f;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.analysis.failure.Struck;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Spread;
import org.holdfast.model.Disaster;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Priority;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Rule;

/**
 * A critical system that nothing ever strikes is safe by oversight: struck is what is named, where it is, what kind it is
 * of, what carries it. In a plan in which no disaster strikes anything, the disasters are at fault ({@link F02},
 * {@link F07}).
 */
@Code(value = "F05", says = "Each critical system is struck by at least one disaster.")
public final class F05 implements Rule {

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        List<EObject> targets = targets(plan.index());
        if (targets.isEmpty()) {
            return;
        }
        Spread<EObject> struck = new Struck(plan.index()).spread(targets);
        for (InformationSystem system : plan.index().all(InformationSystem.class)) {
            if (system.getPriority() == Priority.CRITICAL && !struck.reaches(system)) {
                findings.report(system, null, Labels.of(system)
                        + " is critical, but no disaster strikes it, its kind, what it is on or where it is");
            }
        }
    }

    private static List<EObject> targets(PlanIndex index) {
        Struck struck = new Struck(index);
        List<EObject> targets = new ArrayList<>();
        for (Disaster disaster : index.all(Disaster.class)) {
            targets.addAll(Struck.targets(disaster));
            targets.addAll(struck.family(disaster));
        }
        return targets;
    }
}
