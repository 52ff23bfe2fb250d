package org.holdfast.ui.internal.plan;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.rules.CheckResult;
import org.holdfast.rules.Code;
import org.holdfast.rules.Finding;
import org.holdfast.rules.PlanCheck;
import org.holdfast.rules.RuleCatalogue;
import org.holdfast.ui.plan.PlanFindings;
import org.holdfast.ui.plan.PlanModel;

/** Asks the language and the rules what is wrong in a plan. */
final class PlanChecking {

    private final PlanModels models;
    // what the rules that take a while found last
    private volatile List<Finding> late = List.of();

    PlanChecking(PlanModels models) {
        this.models = models;
    }

    /** Forgets what was found of a model that is given back. */
    void forget() {
        late = List.of();
    }

    /** What the language and the quick rules find, with what the others found before where its subject still is. */
    PlanFindings quick(BooleanSupplier cancelled) {
        return check(model -> index -> {
            List<Finding> now = PlanCheck.findings(index, model.today(), model.review(), Code.Pace.AT_ONCE, cancelled);
            late = late.stream().filter(finding -> finding.subject().eResource() != null).toList();
            return new PlanFindings(model.state().revision(), model.problems(),
                    FindingValues.of(Stream.concat(now.stream(), late.stream()).toList()), Optional.empty());
        });
    }

    /** What the language and all rules find. */
    PlanFindings all(BooleanSupplier cancelled) {
        return check(model -> index -> {
            CheckResult result = PlanCheck.check(index, model.today(), model.review(), cancelled);
            late = result.findings().stream().filter(PlanChecking::isOfSlowRule).toList();
            return new PlanFindings(model.state().revision(), model.problems(), FindingValues.of(result.findings()),
                    Optional.of(FindingValues.complete(result)));
        });
    }

    private interface Check {
        RuleCheck on(PlanModel model);
    }

    private interface RuleCheck {
        PlanFindings on(PlanIndex index);
    }

    /** Where a text cannot be read, its problems are those of the text as it is, not of the last good model. */
    private PlanFindings check(Check check) throws CancellationException {
        Optional<PlanFindings> sound = models.readGood(model -> {
            if (!model.state().isCurrent()) {
                return Optional.empty();
            }
            return Optional.of(model.index().map(check.on(model)::on)
                    .orElseGet(() -> ofLanguage(model)));
        });
        return sound.orElseGet(() -> models.readLive(PlanChecking::ofLanguage));
    }

    private static PlanFindings ofLanguage(PlanModel model) {
        return new PlanFindings(model.state().revision(), model.problems(), List.of(), Optional.empty());
    }

    private static boolean isOfSlowRule(Finding finding) {
        return RuleCatalogue.all().description(finding.code())
                .filter(rule -> rule.pace() == Code.Pace.AFTER_A_PAUSE).isPresent();
    }
}
