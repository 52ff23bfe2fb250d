package org.holdfast.rules.h;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.analysis.index.FirmNeeds;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.model.Component;
import org.holdfast.model.Dependable;
import org.holdfast.model.RecoveryAction;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.Restoration;

/**
 * Who waits for whom in a recovery plan: each action for those that it comes after, each restore also for what its
 * component cannot do without, and so on, up to what the plan restores. Waits among components that need one another are
 * dropped: they come up together. What has a stand-in is not waited for.
 */
final class Waits {
    private final FirmNeeds needs;
    private final Map<EObject, Restoration> restorations = new HashMap<>();

    Waits(RecoveryPlan plan, PlanIndex index) {
        this.needs = FirmNeeds.in(index);
        for (RecoveryAction action : plan.getActions()) {
            if (action instanceof Restoration restoration && Resolved.is(restoration.getComponent())) {
                restorations.putIfAbsent(restoration.getComponent(), restoration);
            }
        }
    }

    /** What an action or component waits for: actions of the plan, and components that it does not restore. */
    List<EObject> of(EObject waiting) {
        List<EObject> waits = new ArrayList<>();
        if (waiting instanceof RecoveryAction action) {
            waits.addAll(Resolved.among(action.getAfter()));
        }
        if (waiting instanceof Restoration restoration && Resolved.is(restoration.getComponent())) {
            addNeeds(restoration.getComponent(), waits);
        } else if (waiting instanceof Component component) {
            addNeeds(component, waits);
        }
        return waits;
    }

    private void addNeeds(Component component, List<EObject> waits) {
        for (Dependable need : needs.of(component)) {
            if (need instanceof Component needed && needed.getStandIns().isEmpty()
                    && !needs.needOneAnother(component, needed)) {
                waits.add(restorations.containsKey(needed) ? restorations.get(needed) : needed);
            }
        }
    }
}
