package org.holdfast.cli.review;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.review.Baseline;
import org.holdfast.analysis.review.LastReview;
import org.holdfast.analysis.review.PlanState;
import org.holdfast.cli.CallException;
import org.holdfast.cli.Surroundings;
import org.holdfast.cli.console.PlacePath;
import org.holdfast.cli.edit.PlanChange;
import org.holdfast.dsl.file.AtomicFile;
import org.holdfast.dsl.PlanLanguage;
import org.holdfast.dsl.edit.Draft;
import org.holdfast.dsl.edit.PlanEdits;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.dsl.review.ReviewFile;
import org.holdfast.dsl.review.ReviewText;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Plan;
import org.holdfast.model.Role;
import org.holdfast.model.name.NearestName;
import org.holdfast.model.value.Day;

/** The record of a review: its date in the plan, and what the plan says, in a file beside it. */
final class AcceptedReview {
    private final LoadedPlan loaded;
    private final Plan plan;
    private final PlanIndex index;
    private final Surroundings surroundings;

    AcceptedReview(LoadedPlan loaded, Plan plan, PlanIndex index, Surroundings surroundings) {
        this.loaded = loaded;
        this.plan = plan;
        this.index = index;
        this.surroundings = surroundings;
    }

    /** Records it; what was kept is replaced only if the plan could be written. */
    void record(LastReview last, LocalDate day, Optional<String> by) {
        Draft draft = new Draft().set(plan, Literals.PLAN__REVIEWED_ON, new Day(day));
        by.ifPresent(name -> draft.set(plan, Literals.PLAN__REVIEWED_BY, role(name)));
        PlanChange change = PlanChange.of(loaded, () -> PlanLanguage.service(PlanEdits.class).of(draft), surroundings);
        Optional<Baseline> former = last instanceof LastReview.Kept kept ? Optional.of(kept.baseline())
                : Optional.empty();
        PlanState state = PlanState.of(PlanIndex.of(change.after().documents()));
        URI file = ReviewFile.of(loaded.documents())
                .orElseThrow(() -> new CallException("the plan has no name; expected: plan name { … }"));
        change.write();
        keep(file, ReviewText.of(Baseline.after(former, state, day)));
        surroundings.err().println("holdfast: reviewed " + day + "; what the plan says is kept in "
                + PlacePath.of(file, surroundings.folder()));
    }

    private Role role(String name) {
        return index.all(Role.class).stream().filter(role -> name.equals(role.getName())).findFirst()
                .orElseThrow(() -> new CallException("there is no role '" + name + "'" + NearestName
                        .to(name, index.all(Role.class).stream().map(Role::getName).filter(each -> each != null))
                        .map(near -> "; did you mean '" + near + "'?").orElse("")));
    }

    private void keep(URI file, String text) {
        AtomicFile.write(Path.of(file.toFileString()), text).ifPresent(reason -> {
            throw new CallException(PlacePath.of(file, surroundings.folder()) + " cannot be written: " + reason
                    + "; the plan says that it was reviewed, but not what it said then: call again");
        });
    }
}
