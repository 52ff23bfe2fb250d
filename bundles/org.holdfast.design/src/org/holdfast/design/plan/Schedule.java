package org.holdfast.design.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.schedule.Activity;
import org.holdfast.analysis.schedule.Moment;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.analysis.schedule.Undone;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Component;
import org.holdfast.model.NamedElement;
import org.holdfast.model.RecoveryAction;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.Restoration;
import org.holdfast.model.SingleNeed;

/** When what is done by a recovery plan, in the gravest scenario in which it is followed. */
public final class Schedule {
    private final RecoveryPlan plan;
    private final Optional<Outlook> outlook;
    private final Map<EObject, Activity> activities = new HashMap<>();
    private final Map<EObject, Undone> undone = new HashMap<>();
    private final Map<Component, EObject> shown = new HashMap<>();
    private final List<Component> unlisted = new ArrayList<>();
    private final Set<EObject> critical = new HashSet<>();
    private final Map<EObject, List<BusinessFunction>> functionsAfter = new HashMap<>();

    private Schedule(RecoveryPlan plan) {
        this.plan = plan;
        this.outlook = Outlooks.in(plan).ofPlan(plan);
        for (RecoveryAction action : plan.getActions()) {
            if (action instanceof Restoration restoration && restoration.getComponent() != null) {
                shown.putIfAbsent(restoration.getComponent(), restoration);
            }
        }
        outlook.map(Outlook::recovery).ifPresent(this::take);
        functions().forEach(function -> lastBefore(function).ifPresent(before -> functionsAfter
                .computeIfAbsent(before, key -> new ArrayList<>()).add(function)));
    }

    private record All(Map<RecoveryPlan, Schedule> schedules) {
        static All of(PlanIndex index) {
            return new All(new HashMap<>());
        }
    }

    /** The schedule of a recovery plan. */
    public static Schedule of(RecoveryPlan plan) {
        Map<RecoveryPlan, Schedule> known = ViewedPlan.of(plan).index().once(All.class, All::of).schedules();
        return known.computeIfAbsent(plan, Schedule::new);
    }

    /** What becomes of everything in the scenario; empty if there is none in which the plan is followed. */
    public Optional<Outlook> outlook() {
        return outlook;
    }

    /** When a step or restoration of the plan is done, or a component comes back that it does not list. */
    public Optional<Activity> activity(EObject shownElement) {
        return Optional.ofNullable(activities.get(shownElement));
    }

    /** Of a step or restoration of the plan that is not done, or not known when, why; else empty. */
    public Optional<Undone> undone(EObject shownElement) {
        return Optional.ofNullable(undone.get(shownElement));
    }

    /** The components that come back, or are brought back, although the plan does not list them; in order of time. */
    public List<Component> unlisted() {
        return unlisted;
    }

    /** The functions that are out of service, in the order of their names. */
    public List<BusinessFunction> functions() {
        return outlook.map(known -> known.recovery().outcome().down().keySet().stream()
                .filter(BusinessFunction.class::isInstance).map(BusinessFunction.class::cast).toList())
                .orElseGet(List::of);
    }

    /** Whether the end of the recovery is later if this is. */
    public boolean isCritical(EObject shownElement) {
        return critical.contains(shownElement);
    }

    /** What waits for a component to be back, directly: what is shown of components that need it or are on it. */
    public List<EObject> waitingFor(Component component) {
        return ViewedPlan.of(plan).index().reliance()
                .on(component, need -> need instanceof SingleNeed).stream().filter(shown::containsKey)
                .map(shown::get).filter(waiting -> isEarlier(shown.get(component), waiting)).toList();
    }

    /** The functions that come back last of all for want of what is shown. */
    public List<BusinessFunction> functionsAfter(EObject shownElement) {
        return functionsAfter.getOrDefault(shownElement, List.of());
    }

    private void take(Recovery recovery) {
        for (Activity activity : recovery.activities()) {
            Optional<EObject> element = activity.action().map(EObject.class::cast)
                    .or(() -> activity.element().map(EObject.class::cast));
            element.ifPresent(each -> activities.putIfAbsent(each, activity));
            if (activity.action().isEmpty()) {
                activity.element().filter(Component.class::isInstance).map(Component.class::cast)
                        .filter(component -> shown.putIfAbsent(component, component) == null)
                        .ifPresent(unlisted::add);
            }
        }
        for (Undone each : recovery.undone()) {
            each.subject().element().ifPresent(
                    element -> undone.putIfAbsent(element instanceof Component component && shown.containsKey(component)
                            ? Objects.requireNonNull(shown.get(component))
                            : element, each));
        }
        recovery.criticalPath().forEach(moment -> moment.about().ifPresent(this::isOnPath));
    }

    private void isOnPath(EObject about) {
        critical.add(about);
        if (about instanceof Component component && shown.containsKey(component)) {
            critical.add(Objects.requireNonNull(shown.get(component)));
        }
    }

    /** What is shown of that for which the function waited last. */
    private Optional<EObject> lastBefore(NamedElement function) {
        List<Moment> chain = outlook.map(known -> known.recovery().chain(function)).orElseGet(List::of);
        for (Moment moment : chain.reversed()) {
            Optional<EObject> about = moment.about().map(EObject.class::cast)
                    .map(each -> shown.getOrDefault(each, each))
                    .filter(each -> each instanceof RecoveryAction || each == plan
                            || each instanceof Component component && shown.get(component) == component);
            if (about.isPresent()) {
                return about;
            }
        }
        return Optional.empty();
    }

    /** What comes back by itself does not wait for what it needs otherwise. */
    private boolean isEarlier(@Nullable EObject one, EObject other) {
        Activity before = activities.get(one);
        Activity after = activities.get(other);
        return before != null && after != null && before.finish().compareTo(after.start()) <= 0;
    }
}
