package org.holdfast.report.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.analysis.recovery.Choice;
import org.holdfast.analysis.recovery.RecoveryOption;
import org.holdfast.analysis.reason.Subject;
import org.holdfast.analysis.schedule.Activity;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.analysis.schedule.Undone;
import org.holdfast.model.Component;
import org.holdfast.model.RecoveryAction;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.RecoveryStep;
import org.holdfast.model.Restoration;
import org.holdfast.model.name.Labels;
import org.holdfast.report.wording.Names;
import org.holdfast.report.wording.RecoveryWords;
import org.holdfast.report.wording.Wording;

/** What is done in a recovery, numbered in the order in which it begins, in words that can be followed. */
final class NumberedSteps {
    private final Recovery recovery;
    private final Wording wording;
    private final RecoveryWords words;
    private final List<Activity> shown;
    private final List<Undone> undone;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    NumberedSteps(Recovery recovery, Wording wording) {
        this.recovery = recovery;
        this.wording = wording;
        this.words = new RecoveryWords(wording);
        this.shown = recovery.activities().stream().filter(this::isDone).toList();
        for (int i = 0; i < shown.size(); i++) {
            numbers.putIfAbsent(shown.get(i).name(), i + 1);
        }
        this.undone = UndoneOrder.of(recovery);
        undone.forEach(each -> numbers.putIfAbsent(each.name(), numbers.size() + 1));
    }

    /** What is done, in order; that of number 1 comes first. */
    List<Activity> all() {
        return shown;
    }

    /** What has no time, in order; its numbers follow those of the rest. */
    List<Undone> undone() {
        return undone;
    }

    /**
     * What the plan lists but needs nothing to be done in this scenario is no instruction; nor is the end of a disruption
     * that nothing waits for, which would leave the rest no room in the picture.
     */
    private boolean isDone(Activity activity) {
        return activity.element().isPresent() || activity.action().filter(Restoration.class::isInstance).isEmpty()
                && recovery.end().filter(end -> activity.finish().compareTo(end) <= 0).isPresent();
    }

    /**
     * The numbers of what must be done before, such as {@code 1, 4}: what it waited for, and what the plan says; empty for
     * what begins with the disaster.
     */
    String after(Activity activity) {
        Stream<String> listed = activity.action().stream().flatMap(NumberedSteps::listedBefore);
        return numbered(Stream.concat(activity.after().stream(), listed));
    }

    /** The numbers of what the plan says that comes before what has no time; the declaration, if it says nothing. */
    String after(Undone step) {
        Optional<RecoveryAction> action = step.subject().element().flatMap(this::listed);
        if (action.isEmpty()) {
            return "";
        }
        List<String> listed = listedBefore(action.get()).toList();
        return numbered(listed.isEmpty() ? recovery.declaration().plan().map(Labels::of).stream() : listed.stream());
    }

    private Optional<RecoveryAction> listed(EObject element) {
        return element instanceof RecoveryAction action ? Optional.of(action)
                : element instanceof Component component
                        ? Optional.ofNullable(recovery.declaration().listed().get(component))
                        : Optional.empty();
    }

    private String numbered(Stream<String> names) {
        return String.join(", ", names.map(numbers::get).filter(number -> number != null).distinct().sorted()
                .map(String::valueOf).toList());
    }

    private static Stream<String> listedBefore(RecoveryAction action) {
        return Resolved.among(action.getAfter()).stream().map(NumberedSteps::name);
    }

    private static String name(RecoveryAction action) {
        return action instanceof Restoration restoration ? Labels.of(restoration.getComponent()) : simpleName(action);
    }

    /** Activities are named by the step alone, without its plan. */
    private static String simpleName(RecoveryAction action) {
        return action instanceof RecoveryStep step && step.getName() != null ? step.getName() : "";
    }

    /** What is to be done, and from which copy. */
    String instruction(Activity activity) {
        Optional<RecoveryStep> step = activity.action().filter(RecoveryStep.class::isInstance)
                .map(RecoveryStep.class::cast);
        if (step.isPresent()) {
            return Names.of(step.get());
        }
        if (isDeclaration(activity)) {
            return wording.messages().text("do.declare",
                    recovery.declaration().plan().map(Names::of).orElse(activity.name()));
        }
        return option(activity).map(this::instruction).orElseGet(() -> activity.element().map(Names::of)
                .orElseGet(() -> wording.messages().text("do.disruption")));
    }

    /** What is to be done, of what has no time. */
    String instruction(Subject subject) {
        return subject.element().map(this::instruction).orElse(subject.name());
    }

    private String instruction(EObject element) {
        return switch (element) {
            case Restoration restoration -> instruction(restoration.getComponent());
            case RecoveryPlan plan -> wording.messages().text("do.declare", Names.of(plan));
            case Component component -> recovery.choices().of(component).flatMap(Choice::chosen).map(this::instruction)
                    .orElseGet(() -> Names.of(component));
            default -> Names.of(element);
        };
    }

    /** What is to be done, and from which copy. */
    private String instruction(RecoveryOption option) {
        return words.copy(option).map(copy -> wording.messages().text("step.from", words.instruction(option), copy))
                .orElseGet(() -> words.instruction(option));
    }

    /** What it is about, in one or two words. */
    String shortName(Activity activity) {
        return isDeclaration(activity) ? wording.messages().text("do.declare.short")
                : activity.element().map(Names::of).orElseGet(() -> instruction(activity));
    }

    /** Who does it, as far as the plan says. */
    String who(Activity activity) {
        if (activity.by().isPresent()) {
            List<String> persons = new ArrayList<>(
                    recovery.failure().present(activity.by().get()).persons().stream().map(Names::of).toList());
            int person = activity.person().orElse(-1);
            String role = Names.of(activity.by().get());
            return person >= 0 && person < persons.size()
                    ? wording.messages().text("who.person", persons.get(person), role)
                    : role;
        }
        if (isDeclaration(activity)) {
            return recovery.declaration().plan().map(plan -> plan.getDeclaredBy()).map(Names::of)
                    .orElseGet(() -> wording.messages().text("notSaid"));
        }
        return option(activity).filter(RecoveryOption::isDeclared).isPresent()
                ? named().orElseGet(() -> wording.messages().text("notSaid"))
                : wording.messages().text("who.itself");
    }

    /** Whoever the one who declares the plan says, where the plan names nobody. */
    Optional<String> named() {
        return recovery.declaration().plan().map(RecoveryPlan::getDeclaredBy).filter(Resolved::is)
                .map(role -> wording.messages().text("who.named", Names.of(role)));
    }

    /** Whether it is the declaration of the plan. */
    boolean isDeclaration(Activity activity) {
        return activity.action().isEmpty() && activity.element().isEmpty()
                && recovery.declaration().plan().map(Labels::of).filter(activity.name()::equals).isPresent();
    }

    private Optional<RecoveryOption> option(Activity activity) {
        return activity.element().filter(Component.class::isInstance).map(Component.class::cast)
                .flatMap(recovery.choices()::of).flatMap(Choice::chosen);
    }
}
