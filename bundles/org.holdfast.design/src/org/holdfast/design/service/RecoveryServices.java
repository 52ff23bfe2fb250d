package org.holdfast.design.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.schedule.Activity;
import org.holdfast.design.plan.Outlook;
import org.holdfast.design.plan.Schedule;
import org.holdfast.design.plan.State;
import org.holdfast.design.plan.ViewedPlan;
import org.holdfast.design.wording.OutlookWords;
import org.holdfast.design.wording.Words;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Component;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.NamedElement;
import org.holdfast.model.RecoveryAction;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.RecoveryStep;
import org.holdfast.model.Restoration;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.DurationRange;
import org.holdfast.model.value.Rational;

/** What is done when by a recovery plan. The diagram is that of the plan. */
public class RecoveryServices {
    private static final ViewServices VIEWS = new ViewServices();
    private static final LabelServices LABELS = new LabelServices();

    /** The components that come back although the plan does not list them. */
    public List<Component> unlisted(RecoveryPlan plan) {
        return Schedule.of(plan).unlisted();
    }

    /** The functions that come back. */
    public List<BusinessFunction> functionsBack(RecoveryPlan plan) {
        return Schedule.of(plan).functions();
    }

    /** What begins with the declaration: steps and restorations that wait for no other, and what the plan does not list. */
    public List<EObject> beginning(RecoveryPlan plan) {
        Schedule schedule = Schedule.of(plan);
        return Stream.concat(plan.getActions().stream().filter(action -> action.getAfter().isEmpty()),
                schedule.unlisted().stream().filter(component -> schedule.activity(component)
                        .filter(activity -> activity.after().contains(Labels.of(plan))).isPresent()))
                .map(EObject.class::cast).toList();
    }

    /** What the plan says to do after a step or restoration. */
    public List<RecoveryAction> followers(RecoveryAction action) {
        return ViewedPlan.of(action).index().referrers(action, Literals.RECOVERY_ACTION__AFTER, RecoveryAction.class);
    }

    /** What waits for a component because of its needs, although the plan does not say so. */
    public List<EObject> waiting(EObject element, @Nullable EObject diagram) {
        Component component = element instanceof Restoration restoration ? restoration.getComponent()
                : element instanceof Component unlisted ? unlisted : null;
        if (component == null || !(VIEWS.shown(diagram) instanceof RecoveryPlan plan)) {
            return List.of();
        }
        return Schedule.of(plan).waitingFor(component).stream()
                .filter(each -> !(each instanceof RecoveryAction action && element instanceof RecoveryAction before
                        && action.getAfter().contains(before)))
                .toList();
    }

    /** The functions whose work is back after what is shown. */
    public List<BusinessFunction> functionsAfter(EObject element, @Nullable EObject diagram) {
        return VIEWS.shown(diagram) instanceof RecoveryPlan plan ? Schedule.of(plan).functionsAfter(element)
                : List.of();
    }

    /** Whether the end of the recovery is later if this is. */
    public boolean isOnCriticalPath(EObject element, @Nullable EObject diagram) {
        return VIEWS.shown(diagram) instanceof RecoveryPlan plan && Schedule.of(plan).isCritical(element);
    }

    /** Whether the critical path leads along an edge. */
    public boolean isCriticalEdge(EObject element, @Nullable EObject edge, @Nullable EObject diagram) {
        EObject after = edge == null ? null : VIEWS.farEndOf(element, edge);
        return after != null && isOnCriticalPath(element, diagram) && isOnCriticalPath(after, diagram);
    }

    /** Whether a function is out for longer than its MTD, or never back. */
    public boolean isOverdue(EObject element, @Nullable EObject diagram) {
        return outlook(diagram).map(outlook -> outlook.state(element)).filter(
                state -> state == State.LATE || state == State.UNRECOVERABLE).isPresent();
    }

    /** What is done, by whom, how long it takes, and from when to when. */
    public String actionLabel(EObject element, @Nullable EObject diagram) {
        Words words = words(element);
        List<String> lines = new ArrayList<>();
        lines.add(title(element, words));
        String how = element instanceof Component component
                ? outlook(diagram).map(outlook -> new OutlookWords(words).how(outlook, component)).orElse("")
                : how(element, words);
        if (!how.isEmpty()) {
            lines.add(how);
        }
        Optional<Activity> activity = schedule(diagram).flatMap(schedule -> schedule.activity(element))
                .filter(each -> !(element instanceof Restoration) || each.element().isPresent());
        lines.add(activity.map(each -> times(each, words, isOnCriticalPath(element, diagram)))
                .orElseGet(() -> words.of(notDone(element, diagram))));
        return String.join("\n", lines);
    }

    /** What is listed and has no time: nothing needs it, or it cannot be done, or the plan does not say enough. */
    private static String notDone(EObject element, @Nullable EObject diagram) {
        return schedule(diagram).flatMap(schedule -> schedule.undone(element))
                .map(undone -> undone.back() instanceof Back.Never ? "never.done" : "not.known").orElse("not.done");
    }

    /** Who declares the plan, and how fast. */
    public String declarationLabel(RecoveryPlan plan) {
        Words words = words(plan);
        String by = plan.getDeclaredBy() == null ? "" : words.of("by", LABELS.called(plan.getDeclaredBy()));
        String within = plan.getDeclaredWithin() == null ? "" : words.of("within", plan.getDeclaredWithin());
        return words.of("declare") + "\n" + String.join(" ", by, within).strip();
    }

    /** What becomes of a function. */
    public String functionLabel(BusinessFunction function, @Nullable EObject diagram) {
        String becomes = outlook(diagram)
                .map(outlook -> new OutlookWords(words(function)).becomes(outlook, function)).orElse("");
        return LABELS.called(function) + "\n" + becomes;
    }

    /** What stands above the diagram: the plan, and in which disaster these times are. */
    public String recoveryTitle(RecoveryPlan plan) {
        return Schedule.of(plan).outlook()
                .map(outlook -> words(plan).of("title.recovery", LABELS.called(plan),
                        outlook.recovery().scenario().disaster().map(LABELS::called)
                                .orElse(outlook.recovery().scenario().name())))
                .orElseGet(() -> LABELS.called(plan));
    }

    private static String title(EObject element, Words words) {
        return element instanceof Restoration restoration
                ? words.of("restore", LABELS.called(restoration.getComponent()))
                : element instanceof NamedElement named ? LABELS.called(named) : "";
    }

    private static String how(EObject element, Words words) {
        List<String> parts = new ArrayList<>();
        if (element instanceof Restoration restoration && restoration.getFrom() != null) {
            parts.add(words.of("from", LABELS.called(restoration.getFrom())));
        }
        if (element instanceof RecoveryStep step && step.getTakes() != null) {
            parts.add(range(step.getTakes(), words));
        }
        if (element instanceof RecoveryAction action && action.getBy() != null) {
            parts.add(words.of("by", LABELS.called(action.getBy())));
        }
        return parts.stream().map(part -> part.replace(' ', '\u00a0')).collect(Collectors.joining(" · "));
    }

    private static String range(DurationRange takes, Words words) {
        return takes.isFixed() ? words.told(takes.likely())
                : words.of("range", takes.least(), takes.most(), takes.likely());
    }

    private static String times(Activity activity, Words words, boolean critical) {
        String times = words.of("from.to", time(activity.start()), time(activity.finish()));
        return critical ? words.of("critical.path", times) : times;
    }

    private static Object time(Rational seconds) {
        return OutlookWords.told(seconds);
    }

    private static Optional<Schedule> schedule(@Nullable EObject diagram) {
        return VIEWS.shown(diagram) instanceof RecoveryPlan plan ? Optional.of(Schedule.of(plan)) : Optional.empty();
    }

    private static Optional<Outlook> outlook(@Nullable EObject diagram) {
        return schedule(diagram).flatMap(Schedule::outlook);
    }

    private static Words words(EObject any) {
        return ViewedPlan.of(any).words();
    }
}
