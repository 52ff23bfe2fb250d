package org.holdfast.design.service;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.design.change.Addition;
import org.holdfast.design.change.FreshNames;
import org.holdfast.design.change.Removal;
import org.holdfast.design.plan.Outlook;
import org.holdfast.design.plan.Schedule;
import org.holdfast.design.plan.ViewedPlan;
import org.holdfast.model.Component;
import org.holdfast.model.HoldfastFactory;
import org.holdfast.model.Protectable;
import org.holdfast.model.RecoveryAction;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.RecoveryStep;
import org.holdfast.model.Restoration;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.DurationRange;
import org.holdfast.model.value.ValueFormatException;

/** Changes of recovery plans: steps, restorations and their order. */
public class RecoveryChanges {

    /** A new step of the plan, half an hour long. */
    public RecoveryStep createStep(RecoveryPlan plan) {
        RecoveryStep step = HoldfastFactory.eINSTANCE.createRecoveryStep();
        step.setName(FreshNames.numbered(plan, Addition.stem(step.eClass())));
        step.setTakes(DurationRange.parse("30 min"));
        plan.getActions().add(step);
        return step;
    }

    /**
     * A new restoration: of the first component that comes back in the gravest scenario without being listed, else of the
     * first system that the plan does not list; none, if it lists all.
     */
    public @Nullable EObject createRestoration(RecoveryPlan plan) {
        Optional<Component> component = unlisted(plan);
        if (component.isEmpty()) {
            return plan;
        }
        Restoration restoration = HoldfastFactory.eINSTANCE.createRestoration();
        restoration.setComponent(component.get());
        plan.getActions().add(restoration);
        return restoration;
    }

    /** Lets one step or restoration wait for another, unless that would go round. */
    public RecoveryAction connectAfter(RecoveryAction before, RecoveryAction after) {
        if (before != after && !follows(before, after) && !after.getAfter().contains(before)) {
            after.getAfter().add(before);
        }
        return after;
    }

    /** Lets one step or restoration no longer wait for another. */
    public RecoveryAction disconnectAfter(RecoveryAction before, @Nullable EObject after) {
        if (after instanceof RecoveryAction action) {
            action.getAfter().remove(before);
        }
        return before;
    }

    /** The same with what is at the target end of an edge. */
    public RecoveryAction disconnectAfterByEdge(RecoveryAction before, @Nullable EObject edge) {
        return disconnectAfter(before, new ViewServices().farEndOf(before, edge));
    }

    /** Lets what is at the target end of an edge wait for this one. */
    public RecoveryAction connectAfterByEdge(RecoveryAction before, @Nullable EObject edge) {
        return new ViewServices().farEndOf(before, edge) instanceof RecoveryAction after ? connectAfter(before, after)
                : before;
    }

    /** Removes a step or restoration; what waited for it waits for what it waited for. */
    public RecoveryPlan removeAction(RecoveryAction action) {
        RecoveryPlan plan = action.getPlan();
        List<RecoveryAction> before = List.copyOf(action.getAfter());
        plan.getActions().stream().filter(each -> each.getAfter().contains(action))
                .forEach(each -> before.stream().filter(earlier -> earlier != each)
                        .filter(earlier -> !each.getAfter().contains(earlier)).forEach(each.getAfter()::add));
        Removal.of(action);
        return plan;
    }

    /** What is restored, as people call it. */
    public String restoredName(Restoration restoration) {
        return new LabelServices().called(restoration.getComponent());
    }

    /**
     * Restores something else instead: what has that name or title. Where nothing has, or the plan restores it already,
     * nothing changes.
     */
    public Restoration restoreInstead(Restoration restoration, @Nullable Object called) {
        String words = String.valueOf(called).strip();
        ViewedPlan.of(restoration).index().byName(Component.class).stream()
                .filter(each -> words.equals(each.getName()) || words.equals(each.getTitle())).findFirst()
                .filter(each -> !listed(restoration.getPlan()).contains(each)).ifPresent(restoration::setComponent);
        return restoration;
    }

    /** How fast the plan is declared. */
    public String declaredWithin(RecoveryPlan plan) {
        return plan.getDeclaredWithin() == null ? "" : plan.getDeclaredWithin().toString();
    }

    /** Says how fast the plan is declared; what is no time, or by nobody, changes nothing. */
    public RecoveryPlan declareWithin(RecoveryPlan plan, @Nullable Object time) {
        try {
            Duration within = Duration.parse(String.valueOf(time).strip());
            if (plan.getDeclaredBy() != null) {
                plan.setDeclaredWithin(within);
            }
        } catch (ValueFormatException e) {
            // the label is shown as it was
        }
        return plan;
    }

    private static Optional<Component> unlisted(RecoveryPlan plan) {
        Set<Component> listed = listed(plan);
        Optional<Component> added = Schedule.of(plan).outlook().map(Outlook::recovery).flatMap(recovery -> recovery
                .added().stream().min(Comparator.comparing(Component::getName)));
        return added.or(() -> ViewedPlan.of(plan).index().byName(Protectable.class).stream()
                .filter(each -> !listed.contains(each)).map(Component.class::cast).findFirst());
    }

    private static Set<Component> listed(RecoveryPlan plan) {
        return plan.getActions().stream().filter(Restoration.class::isInstance)
                .map(action -> ((Restoration) action).getComponent()).collect(Collectors.toSet());
    }

    /** Whether the first waits for the second, directly or not. */
    private static boolean follows(RecoveryAction action, RecoveryAction other) {
        Set<RecoveryAction> reached = new HashSet<>(Set.of(action));
        Deque<RecoveryAction> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            open.remove().getAfter().stream().filter(reached::add).forEach(open::add);
        }
        return reached.contains(other);
    }
}
