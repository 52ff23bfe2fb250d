package org.holdfast.cli.choose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.holdfast.analysis.choice.BudgetChoice;
import org.holdfast.analysis.choice.LeftOut;
import org.holdfast.analysis.choice.SubjectChoice;
import org.holdfast.cli.Surroundings;
import org.holdfast.cli.console.Printable;
import org.holdfast.cli.edit.PlanChange;
import org.holdfast.dsl.PlanLanguage;
import org.holdfast.dsl.edit.Draft;
import org.holdfast.dsl.edit.PlanEdits;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Protection;
import org.holdfast.model.name.Labels;

/** Writes a choice into the texts of a plan: the protections that systems name, and what captures groups. */
final class Application {
    private final PlanChange change;
    private final BudgetChoice choice;
    private final Surroundings surroundings;

    Application(LoadedPlan plan, BudgetChoice choice, Surroundings surroundings) {
        this.choice = choice;
        this.surroundings = surroundings;
        this.change = PlanChange.of(plan, () -> PlanLanguage.service(PlanEdits.class).of(draft(choice)), surroundings);
    }

    /** Shows what would change. */
    void show() {
        say("would change ");
        change.show();
    }

    /** Changes the files. */
    void write() {
        change.write();
        say("changed ");
    }

    private static Draft draft(BudgetChoice choice) {
        Draft draft = new Draft();
        choice.subjects().stream().filter(subject -> !subject.isUnchanged()).forEach(subject -> add(subject, draft));
        return draft;
    }

    private static void add(SubjectChoice subject, Draft draft) {
        subject.chosen().cover().named().forEach((system, protections) -> {
            if (!protections.equals(subject.present().cover().named().get(system))) {
                draft.set(system, Literals.PROTECTABLE__PROTECTIONS, new ArrayList<>(protections));
            }
        });
        Optional<Protection> capturing = subject.chosen().cover().capturing();
        subject.subject().group().filter(group -> !capturing.equals(subject.present().cover().capturing()))
                .ifPresent(group -> capturing.ifPresentOrElse(
                        protection -> draft.set(group, Literals.CONSISTENCY_GROUP__CAPTURED_BY, protection),
                        () -> draft.set(group, Literals.CONSISTENCY_GROUP__CAPTURED_BY, null)));
    }

    private void say(String did) {
        if (change.isEmpty()) {
            surroundings.err().println("holdfast: the plan has what was chosen already; nothing to change");
            return;
        }
        String changed = choice.subjects().stream().filter(subject -> !subject.isUnchanged())
                .map(subject -> Labels.of(subject.subject().element())).collect(Collectors.joining(", "));
        surroundings.err().println(Printable.of("holdfast: " + did + "the protections of " + changed));
        List<String> left = choice.leftOut().stream().filter(out -> out.price().signum() > 0)
                .map(LeftOut::protection).map(Labels::of).toList();
        if (!left.isEmpty()) {
            surroundings.err().println(Printable.of("holdfast: " + String.join(", ", left)
                    + (left.size() == 1 ? " stays in the plan, though nobody uses it"
                            : " stay in the plan, though nobody uses them")
                    + "; rule D10 counts the cost until it is removed"));
        }
    }
}
