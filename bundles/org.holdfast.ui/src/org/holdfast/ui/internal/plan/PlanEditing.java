package org.holdfast.ui.internal.plan;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.holdfast.dsl.edit.TextEdit;
import org.holdfast.dsl.edit.UnwritableException;
import org.holdfast.dsl.plan.Problem;
import org.holdfast.ui.plan.EditOutcome;
import org.holdfast.ui.plan.EditOutcome.Refused;
import org.holdfast.ui.plan.PlanEdit;
import org.holdfast.ui.plan.PlanModel;

/** Makes the edits of a change in the background and applies them in the window, again if somebody typed meanwhile. */
final class PlanEditing {

    private static final int ATTEMPTS = 5;

    private final PlanModels models;

    PlanEditing(PlanModels models) {
        this.models = models;
    }

    CompletableFuture<EditOutcome> edit(String label, PlanEdit edit) {
        return attempt(label, edit, ATTEMPTS).exceptionally(PlanEditing::refusal);
    }

    private CompletableFuture<EditOutcome> attempt(String label, PlanEdit edit, int left) {
        return Workers.supply(() -> models.readGood(model -> prepare(label, edit, model)))
                .thenComposeAsync(PreparedEdit::apply, Workers.ui())
                .thenCompose(outcome -> outcome.map(CompletableFuture::completedFuture)
                        .orElseGet(() -> left > 1 ? attempt(label, edit, left - 1)
                                : CompletableFuture.completedFuture(
                                        new Refused("the text changes all the time; try again"))));
    }

    private PreparedEdit prepare(String label, PlanEdit edit, PlanModel model) {
        Optional<Problem> obstacle = model.state().obstacle();
        if (obstacle.isPresent()) {
            throw new RefusedException(obstacle.get().file().lastSegment() + ", line " + obstacle.get().line()
                    + ": the text cannot be read here; mend this first");
        }
        List<TextEdit> edits = edit.of(model);
        return new PreparedEdit(label, edits, models.goodTexts());
    }

    private static EditOutcome refusal(Throwable failure) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause()
                : failure;
        if (cause instanceof UnwritableException || cause instanceof RefusedException) {
            return new Refused(String.valueOf(cause.getMessage()));
        }
        throw cause instanceof RuntimeException defect ? defect : new CompletionException(cause);
    }
}
