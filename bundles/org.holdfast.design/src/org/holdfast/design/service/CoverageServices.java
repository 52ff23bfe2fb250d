package org.holdfast.design.service;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.design.plan.Outlook;
import org.holdfast.design.plan.Outlooks;
import org.holdfast.design.plan.State;
import org.holdfast.design.plan.ViewedPlan;
import org.holdfast.design.wording.OutlookWords;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Disaster;
import org.holdfast.model.InformationSystem;

/** What becomes of systems in disasters, and which functions need which systems: the cells of tables. */
public class CoverageServices {

    /** The disasters that take a system down, or its data. */
    public List<Disaster> disastersOf(InformationSystem system) {
        return index(system).all(Disaster.class).stream()
                .filter(disaster -> worst(system, disaster) != State.IN_SERVICE).toList();
    }

    /**
     * What becomes of a system in a disaster, in the gravest of its scenarios: {@code ✓ 2 h}.
     *
     * @param any
     *            the element that asks
     */
    public String coverage(EObject any, InformationSystem system, Disaster disaster) {
        return gravest(system, disaster)
                .map(outlook -> new OutlookWords(ViewedPlan.of(system).words()).shortly(outlook, system)).orElse("");
    }

    /** Whether a system never comes back in a disaster, or all its data is lost. */
    public boolean isLostIn(EObject any, InformationSystem system, Disaster disaster) {
        return worst(system, disaster) == State.UNRECOVERABLE;
    }

    /** Whether a system misses its objectives in a disaster. */
    public boolean isLateIn(EObject any, InformationSystem system, Disaster disaster) {
        return worst(system, disaster) == State.LATE;
    }

    /** The systems that a function needs, directly or through others. */
    public List<InformationSystem> systemsServing(BusinessFunction function) {
        return index(function).serving().from(List.of(function)).reached().stream()
                .filter(InformationSystem.class::isInstance).map(InformationSystem.class::cast).toList();
    }

    /**
     * Whether a function needs a system directly, or through others.
     *
     * @param any
     *            the element that asks
     */
    public String serving(EObject any, BusinessFunction function, InformationSystem system) {
        return ViewedPlan.of(system).words()
                .of(isServingDirectly(any, function, system) ? "needs.directly" : "needs.indirectly");
    }

    /** Whether a function needs a system directly. */
    public boolean isServingDirectly(EObject any, BusinessFunction function, InformationSystem system) {
        return index(function).reliance().of(function).contains(system);
    }

    private static State worst(InformationSystem system, Disaster disaster) {
        return gravest(system, disaster).map(outlook -> outlook.state(system)).orElse(State.IN_SERVICE);
    }

    private static Optional<Outlook> gravest(InformationSystem system, Disaster disaster) {
        return Outlooks.in(disaster).all(disaster).reversed().stream()
                .max(Comparator.comparing(outlook -> outlook.state(system)));
    }

    private static PlanIndex index(EObject any) {
        return ViewedPlan.of(any).index();
    }
}
