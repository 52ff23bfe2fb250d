package org.holdfast.cli.choose;

import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.choice.BudgetChoice;
import org.holdfast.analysis.choice.BudgetChoices;
import org.holdfast.analysis.cost.Spending;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.cli.CallException;
import org.holdfast.cli.ExitStatus;
import org.holdfast.cli.Surroundings;
import org.holdfast.cli.analysis.PlanOptions;
import org.holdfast.cli.analysis.ResultFormat;
import org.holdfast.cli.console.ProgressLine;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.model.Plan;
import org.holdfast.model.value.Rational;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code holdfast choose}: protections for a budget, and the front of budget against loss. */
@Command(name = "choose", mixinStandardHelpOptions = true, sortOptions = false, //
        description = "Chooses protections so that fewest objectives are missed, then cost and yearly loss are least, within a budget.", //
        footer = "%nWithout --budget the budget of the plan counts; if it states none, any sum may be spent.")
public final class ChooseCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private PlanOptions plan = new PlanOptions();

    @Option(names = "--budget", paramLabel = "AMOUNT", description = "What may be spent a year on protections and preventions, such as 40000.")
    private @Nullable String budget;

    @Option(names = "--front", description = "Also what other budgets would leave of the yearly loss.")
    private boolean front;

    @Option(names = "--apply", description = "Write the choice into the plan: what systems are protected by, and groups captured by.")
    private boolean apply;

    @Option(names = "--dry-run", description = "With --apply: write nothing, show what would change.")
    private boolean dryRun;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json.")
    private ResultFormat format = ResultFormat.text;

    /**
     * @param surroundings
     *            where results and messages go
     */
    public ChooseCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (dryRun && !apply) {
            throw new CallException("--dry-run says how to apply a choice; --apply is missing");
        }
        Optional<Rational> given = amount();
        LoadedPlan loaded = plan.load(surroundings);
        PlanIndex index = PlanIndex.of(loaded.documents());
        Plan subject = PlanOptions.subject(index);
        BudgetChoice choice = chosen(index, given.or(() -> Spending.of(index).budget()));
        if (apply && dryRun) {
            new Application(loaded, choice, surroundings).show();
        } else {
            surroundings.out().print(format == ResultFormat.json ? ChoiceJson.of(subject, choice)
                    : new ChoiceText(subject, surroundings.colours(), given.isPresent()).of(choice));
            if (apply) {
                new Application(loaded, choice, surroundings).write();
            }
        }
        return ExitStatus.FINE;
    }

    private Optional<Rational> amount() {
        @Nullable
        String text = budget;
        return text == null ? Optional.empty() : Optional.of(BudgetText.amount(text));
    }

    private BudgetChoice chosen(PlanIndex index, Optional<Rational> amount) {
        try {
            return ProgressLine.during(surroundings,
                    progress -> BudgetChoices.of(index, amount, front, progress));
        } catch (ArithmeticException e) {
            throw new CallException(String.valueOf(e.getMessage()));
        }
    }
}
