package org.holdfast.cli.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.cli.DayOption;
import org.holdfast.cli.ExitStatus;
import org.holdfast.cli.PlanArguments;
import org.holdfast.cli.Surroundings;
import org.holdfast.cli.fix.FixOptions;
import org.holdfast.cli.fix.Mending;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.dsl.review.ReviewFile;
import org.holdfast.rules.CheckResult;
import org.holdfast.rules.PlanCheck;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code holdfast check}: what does not hold in a plan, and where it stands with steps a to h. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false, //
        description = "Checks a plan by the rules of steps a to h and by its own rules.")
public final class CheckCommand implements Callable<Integer> {
    /** The forms in which the result is written. */
    enum Format {
        /** For people. */
        text,
        /** For programs. */
        json,
        /** For services that show findings in the text, such as code scanning. */
        sarif,
        /** For build servers that show tests. */
        junit
    }

    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "A .bcp file, or a folder: all .bcp files under it are one plan.")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text, json, sarif or junit.")
    private Format format = Format.text;

    @Option(names = "--all-steps", description = "List the findings on steps that are not begun as well.")
    private boolean allSteps;

    @Mixin
    private DayOption asOf = new DayOption();

    @Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "error", description = "error, warning or never: which findings give exit status 1.")
    private FailOn failOn = FailOn.error;

    @Mixin
    private FixOptions fixes = new FixOptions();

    /**
     * @param surroundings
     *            where results and messages go
     */
    public CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        LocalDate day = asOf.day(surroundings);
        LoadedPlan plan = PlanArguments.of(surroundings).load(paths);
        if (!fixes.isWanted() || plan.isBroken()) {
            return report(plan, day);
        }
        new Mending(plan, fixes, surroundings).run(check(plan, day), day);
        return fixes.isDryRun() ? ExitStatus.FINE : report(PlanArguments.of(surroundings).load(paths), day);
    }

    private int report(LoadedPlan plan, LocalDate day) {
        Optional<CheckResult> result = plan.isBroken() ? Optional.empty() : Optional.of(check(plan, day));
        writer().write(new CheckReport(plan, result, day, allSteps, failOn), surroundings);
        return result.map(this::status).orElse(ExitStatus.WRONG_INPUT);
    }

    private static CheckResult check(LoadedPlan plan, LocalDate day) {
        return PlanCheck.check(PlanIndex.of(plan.documents()), day, ReviewFile.read(plan.documents()));
    }

    private CheckWriter writer() {
        return switch (format) {
            case text -> new TextCheckWriter();
            case json -> new JsonCheckWriter();
            case sarif -> new SarifCheckWriter();
            case junit -> new JunitCheckWriter();
        };
    }

    private int status(CheckResult result) {
        boolean fails = result.worst().map(failOn::includes).orElse(false);
        return fails ? ExitStatus.FINDINGS : ExitStatus.FINE;
    }
}
