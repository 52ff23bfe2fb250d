package org.holdfast.cli.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.failure.Failure;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.analysis.scenario.Scenarios;
import org.holdfast.cli.CallException;
import org.holdfast.cli.ExitStatus;
import org.holdfast.cli.Surroundings;
import org.holdfast.cli.analysis.PlanNames;
import org.holdfast.cli.analysis.PlanOptions;
import org.holdfast.cli.analysis.ResultFormat;
import org.holdfast.cli.console.ProgressLine;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Plan;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code holdfast impact}: what each component takes along, and the story of one loss. */
@Command(name = "impact", mixinStandardHelpOptions = true, sortOptions = false, //
        description = "Says what fails when components are lost or a disaster strikes.", //
        footer = "%nWithout --lose and --scenario: what the loss of each component takes along, and the single points of failure.")
public final class ImpactCommand implements Callable<Integer> {
    private static final int MOST_IN_A_SET = 5;

    private final Surroundings surroundings;

    @Mixin
    private PlanOptions plan = new PlanOptions();

    @Option(names = "--lose", paramLabel = "NAME", split = ",", description = "Components, sites, regions, kinds or persons that are lost, all at once.")
    private List<String> lose = new ArrayList<>();

    @Option(names = "--scenario", paramLabel = "NAME", description = "A disaster, or hostFailure[esx1] for one of a family.")
    private List<String> scenarios = new ArrayList<>();

    @Option(names = "--function", paramLabel = "NAME", description = "The function of which single points of failure are told; all critical ones, if not given.")
    private List<String> functions = new ArrayList<>();

    @Option(names = "--cut-sets", paramLabel = "SIZE", arity = "0..1", fallbackValue = "2", description = "Also the smallest combinations of at most SIZE components whose loss takes a function down; 2, if SIZE is not given.")
    private @Nullable Integer cutSets;

    @Option(names = "--top", paramLabel = "N", defaultValue = "20", description = "How much is listed of what may be long, the worst first; 20, if not given.")
    private int top = 20;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json.")
    private ResultFormat format = ResultFormat.text;

    /**
     * @param surroundings
     *            where results and messages go
     */
    public ImpactCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        checkOptions();
        PlanIndex index = PlanIndex.of(plan.load(surroundings).documents());
        Plan subject = PlanOptions.subject(index);
        if (lose.isEmpty() && scenarios.isEmpty()) {
            List<BusinessFunction> asked = new PlanNames(index).functions(functions);
            Overview overview = ProgressLine.during(surroundings,
                    progress -> Overview.of(index, asked, top, cutSets(), progress));
            surroundings.out().print(format == ResultFormat.json ? OverviewJson.of(subject, overview)
                    : new OverviewText(surroundings.colours(), top).of(overview));
        } else {
            List<Failure> failures = chosen(index).stream().map(scenario -> Failure.of(index, scenario)).toList();
            surroundings.out().print(format == ResultFormat.json ? StoryJson.of(subject, index, failures)
                    : new StoryText(index, surroundings.colours(), top).of(failures));
        }
        return ExitStatus.FINE;
    }

    private Optional<Integer> cutSets() {
        @Nullable
        Integer size = cutSets;
        return size == null ? Optional.empty() : Optional.of(size);
    }

    private void checkOptions() {
        @Nullable
        Integer size = cutSets;
        if (size != null && (size < 1 || size > MOST_IN_A_SET)) {
            throw new CallException("--cut-sets " + size + " is out of range; expected 1 to " + MOST_IN_A_SET);
        }
        if (top < 1) {
            throw new CallException("--top " + top + " is out of range; expected at least 1");
        }
        boolean story = !lose.isEmpty() || !scenarios.isEmpty();
        if (story && (!functions.isEmpty() || size != null)) {
            throw new CallException((size == null ? "--function" : "--cut-sets")
                    + " is about every loss; leave out --lose and --scenario");
        }
    }

    private List<Scenario> chosen(PlanIndex index) {
        PlanNames names = new PlanNames(index);
        List<Scenario> chosen = new ArrayList<>(names.scenarios(scenarios));
        if (!lose.isEmpty()) {
            chosen.addFirst(Scenarios.loss(names.lost(lose)));
        }
        return chosen;
    }
}
