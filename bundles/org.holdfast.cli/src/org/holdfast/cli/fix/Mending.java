package org.holdfast.cli.fix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.cli.CallException;
import org.holdfast.cli.Surroundings;
import org.holdfast.cli.console.PlacePath;
import org.holdfast.cli.console.Printable;
import org.holdfast.cli.edit.PlanChange;
import org.holdfast.dsl.PlanLanguage;
import org.holdfast.dsl.edit.FixDraft;
import org.holdfast.dsl.edit.FixEdits;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.dsl.plan.Places;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckResult;
import org.holdfast.rules.Finding;
import org.holdfast.rules.RuleCatalogue;
import org.holdfast.rules.RuleDescription;
import org.holdfast.rules.fix.Fix;
import org.holdfast.rules.fix.Fixes;
import org.holdfast.rules.own.OwnRuleDescription;
import org.holdfast.rules.own.OwnRules;

/** Mends the findings of some rules in the texts of a plan. */
public final class Mending {
    private final LoadedPlan plan;
    private final FixOptions options;
    private final Surroundings surroundings;
    private final FixDraft draft;
    private final List<String> said = new ArrayList<>();

    /**
     * @param plan
     *            the plan, without errors in its language
     * @param options
     *            what is wanted
     * @param surroundings
     *            where results and messages go
     */
    public Mending(LoadedPlan plan, FixOptions options, Surroundings surroundings) {
        this.plan = plan;
        this.options = options;
        this.surroundings = surroundings;
        this.draft = new FixDraft(options.reason().orElse(FixEdits.NO_REASON_YET));
    }

    /**
     * Mends what the check found, in all files or in none; says what was done, or shows what would be.
     *
     * @throws CallException
     *             if the findings cannot be mended or a file cannot be written
     */
    public void run(CheckResult result, LocalDate asOf) {
        options.codes().forEach(this::requireRule);
        Stream.concat(result.findings().stream(), result.later().stream()).filter(this::isWanted)
                .forEach(finding -> mend(finding, asOf));
        PlanChange change = PlanChange.of(plan, () -> PlanLanguage.service(FixEdits.class).of(draft), surroundings);
        if (!options.isDryRun()) {
            change.write(); // what is said to be mended is
        }
        said.forEach(surroundings.err()::println);
        if (said.isEmpty()) {
            surroundings.err().println("holdfast: nothing found by " + String.join(", ", options.codes()));
        }
        if (options.isDryRun()) {
            change.show();
        }
    }

    private void requireRule(String code) {
        Stream<String> ofTheMethod = RuleCatalogue.all().descriptions().stream().map(RuleDescription::code);
        Stream<String> own = OwnRules.descriptions(PlanIndex.of(plan.documents())).stream()
                .map(OwnRuleDescription::code);
        if (Stream.concat(ofTheMethod, own).noneMatch(code::equalsIgnoreCase)) {
            throw new CallException("there is no rule " + code + "; `holdfast rules` lists those of the method");
        }
    }

    private boolean isWanted(Finding finding) {
        return options.codes().stream().anyMatch(finding.code()::equalsIgnoreCase);
    }

    private void mend(Finding finding, LocalDate asOf) {
        Optional<? extends Fix> fix = options.reason().isPresent() ? Fixes.accept(finding, options.until(asOf))
                : finding.fixes().stream().findFirst();
        String about = finding.code() + " " + Labels.of(finding.subject()) + place(finding) + ": ";
        if (fix.isEmpty()) {
            said.add(Printable.of("left     " + about + whyLeft(finding, asOf)));
        } else if (draft.add(fix.get())) {
            said.add(Printable.of((options.isDryRun() ? "would    " : "mended   ") + about + fix.get().says()));
        } else {
            said.add(Printable.of("left     " + about + "another change of this run is about the same; call again"));
        }
    }

    private String whyLeft(Finding finding, LocalDate asOf) {
        if (options.reason().isPresent()) {
            return "it cannot be accepted";
        }
        return "it takes a decision of yours" + (RuleCatalogue.all().description(finding.code()).isPresent()
                ? "; `holdfast rules " + finding.code() + "` says more"
                : "")
                + (Fixes.accept(finding, asOf).isPresent() ? ", and --because accepts it" : "");
    }

    private String place(Finding finding) {
        return Places.of(finding.subject(), finding.place()).map(
                place -> " (" + PlacePath.of(place.file(), surroundings.folder()) + ":" + place.line() + ")")
                .orElse("");
    }
}
