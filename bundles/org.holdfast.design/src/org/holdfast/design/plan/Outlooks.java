package org.holdfast.design.plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.scenario.PlanMeasures;
import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.analysis.scenario.Scenarios;
import org.holdfast.analysis.schedule.Gravity;
import org.holdfast.analysis.schedule.Recoveries;
import org.holdfast.model.Disaster;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.value.Rational;

/** The outlooks of a plan's scenarios, each made when it is first asked for. */
public final class Outlooks {
    private static final Comparator<Outlook> BY_GRAVITY = Comparator.comparing(Outlook::worst)
            .thenComparing(outlook -> outlook.count(State.UNRECOVERABLE))
            .thenComparing(outlook -> outlook.count(State.LATE))
            .thenComparing(Outlook::functionsDown)
            .thenComparing(outlook -> outlook.recovery().end().orElse(Rational.ZERO));

    private final ViewedPlan viewed;
    private final PlanIndex index;
    private final Map<Scenario, Outlook> outlooks = new HashMap<>();
    private final Map<Disaster, List<Outlook>> disasters = new HashMap<>();
    private final Map<Disaster, Optional<Outlook>> gravest = new HashMap<>();

    private Outlooks(ViewedPlan viewed) {
        this.viewed = viewed;
        this.index = viewed.index();
    }

    /** The outlooks of the plan that the element belongs to. */
    public static Outlooks in(EObject element) {
        ViewedPlan viewed = ViewedPlan.of(element);
        return viewed.index().once(Outlooks.class, index -> new Outlooks(viewed));
    }

    /**
     * What a diagram of the disaster tells of: the scenario that was asked for, else of one that strikes any of several the
     * gravest, the first by name; empty if it strikes nothing.
     */
    public Optional<Outlook> ofScenario(Disaster disaster) {
        return gravest.computeIfAbsent(disaster, key -> gravest(told(all(key))));
    }

    /** One for each scenario of the disaster, by name. */
    public List<Outlook> all(Disaster disaster) {
        return disasters.computeIfAbsent(disaster, key -> scenarios(key).stream().map(this::outlook).toList());
    }

    /** The gravest of those scenarios in which the recovery plan is followed; empty if there is none. */
    public Optional<Outlook> ofPlan(RecoveryPlan plan) {
        List<Outlook> followed = plan.getDisasters().stream().flatMap(disaster -> all(disaster).stream())
                .filter(outlook -> outlook.recovery().declaration().plan().filter(plan::equals).isPresent()).toList();
        return told(followed).stream()
                .min(Comparator.comparing(Outlook::recovery, Gravity.GRAVEST_FIRST));
    }

    /** Those that the plan is to tell of; all, where none of them is. */
    private List<Outlook> told(List<Outlook> all) {
        List<Outlook> told = all.stream().filter(outlook -> viewed.isChosen(outlook.recovery().scenario())).toList();
        return told.isEmpty() ? all : told;
    }

    private Outlook outlook(Scenario scenario) {
        return outlooks.computeIfAbsent(scenario, key -> new Outlook(Recoveries.of(index).of(key)));
    }

    private List<Scenario> scenarios(Disaster disaster) {
        return Situation.scenario(disaster).map(List::of)
                .orElseGet(() -> Scenarios.of(index, PlanMeasures.of(index), disaster));
    }

    /** Of equals the first. */
    private static Optional<Outlook> gravest(List<Outlook> outlooks) {
        return outlooks.reversed().stream().max(BY_GRAVITY);
    }
}
