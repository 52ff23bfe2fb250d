package org.holdfast.ui.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.holdfast.dsl.edit.FixDraft;
import org.holdfast.dsl.edit.FixEdits;
import org.holdfast.dsl.edit.TextEdit;
import org.holdfast.model.value.Day;
import org.holdfast.rules.Finding;
import org.holdfast.rules.PlanCheck;
import org.holdfast.rules.fix.Fix;
import org.holdfast.rules.fix.Fixes;
import org.holdfast.ui.internal.plan.RefusedException;

/** Mends findings, or accepts them, by edits of the plan as it is when it is done. */
public final class PlanFixing {

    private PlanFixing() {}

    /**
     * Carries out one of the fixes of a finding.
     *
     * @param says
     *            which one, as {@link PlanFinding#fixes} has it
     */
    public static CompletableFuture<EditOutcome> fix(PlanSession plan, PlanFinding finding, String says) {
        return plan.edit(says, model -> edits(model, finding, FixEdits.NO_REASON_YET, found -> found.fixes().stream()
                .filter(fix -> fix.says().equals(says)).findFirst()));
    }

    /**
     * Accepts a finding.
     *
     * @param reason
     *            why
     * @param until
     *            until when
     */
    public static CompletableFuture<EditOutcome> accept(PlanSession plan, PlanFinding finding, String reason,
            LocalDate until) {
        return plan.edit("Accept " + finding.code(), model -> edits(model, finding, reason,
                found -> Fixes.accept(found, new Day(until)).map(Fix.class::cast)));
    }

    private static List<TextEdit> edits(PlanModel model, PlanFinding wanted, String reason,
            Function<Finding, Optional<Fix>> choose) {
        Fix fix = model.index().flatMap(index -> PlanCheck.check(index, model.today(), model.review()).findings()
                .stream().filter(finding -> isMeant(finding, wanted)).findFirst()).flatMap(choose)
                .orElseThrow(() -> new RefusedException("the plan has changed: this is no longer found"));
        FixDraft draft = new FixDraft(reason);
        draft.add(fix);
        return PlanServices.get(FixEdits.class).of(draft);
    }

    private static boolean isMeant(Finding finding, PlanFinding wanted) {
        return finding.code().equals(wanted.code()) && EcoreUtil.getURI(finding.subject()).equals(wanted.subject())
                && finding.message().equals(wanted.message());
    }
}
