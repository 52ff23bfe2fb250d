package org.holdfast.cli.recover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.recovery.Declaration;
import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.analysis.schedule.Recoveries;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.cli.ExitStatus;
import org.holdfast.cli.Surroundings;
import org.holdfast.cli.analysis.PlanNames;
import org.holdfast.cli.analysis.PlanOptions;
import org.holdfast.cli.analysis.ResultFormat;
import org.holdfast.model.Dependent;
import org.holdfast.model.Plan;
import org.holdfast.model.RecoveryPlan;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code holdfast recover}: who does what when after a disaster, and when everything is back. */
@Command(name = "recover", mixinStandardHelpOptions = true, sortOptions = false, //
        description = "Says what is done after a disaster, when everything is back, what is lost, and which objectives are missed.", //
        footer = "%nWithout --scenario: a line for each scenario. Ranges count with the most that they may be.")
public final class RecoverCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private PlanOptions plan = new PlanOptions();

    @Option(names = "--scenario", paramLabel = "NAME", description = "A disaster, or hostFailure[esx1] for one of a family: its whole recovery.")
    private List<String> scenarios = new ArrayList<>();

    @Option(names = "--system", paramLabel = "NAME", description = "A system, other component, function or offering: when and how it is back, and why just then.")
    private List<String> systems = new ArrayList<>();

    @Option(names = "--plan", paramLabel = "NAME", description = "The recovery plan that is followed; the one that covers the scenario, if not given.")
    private @Nullable String recoveryPlan;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json.")
    private ResultFormat format = ResultFormat.text;

    /**
     * @param surroundings
     *            where results and messages go
     */
    public RecoverCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        PlanIndex index = PlanIndex.of(plan.load(surroundings).documents());
        Plan subject = PlanOptions.subject(index);
        PlanNames names = new PlanNames(index);
        List<Dependent> elements = systems.stream()
                .map(name -> names.one(Dependent.class, name, "component, function or offering")).toList();
        List<Recovery> recoveries = recoveries(index, names);
        surroundings.out().print(format == ResultFormat.json ? RecoveryJson.of(subject, recoveries, elements)
                : text(recoveries, elements));
        return ExitStatus.FINE;
    }

    private String text(List<Recovery> recoveries, List<Dependent> elements) {
        if (!scenarios.isEmpty()) {
            RecoveryText text = new RecoveryText(surroundings.colours());
            return String.join("\n", recoveries.stream().map(recovery -> text.of(recovery, elements)).toList());
        }
        return elements.isEmpty() ? RecoverySummary.of(recoveries)
                : new ElementText(surroundings.colours()).of(recoveries, elements);
    }

    private List<Recovery> recoveries(PlanIndex index, PlanNames names) {
        Recoveries all = Recoveries.of(index);
        @Nullable
        String name = recoveryPlan;
        Optional<RecoveryPlan> followed = name == null ? Optional.empty()
                : Optional.of(names.one(RecoveryPlan.class, name, "recovery plan"));
        List<Scenario> chosen = scenarios.isEmpty() ? covered(all.scenarios(), followed) : names.scenarios(scenarios);
        return chosen.stream().map(scenario -> followed.isEmpty() ? all.of(scenario)
                : all.of(scenario, Declaration.of(scenario, followed))).toList();
    }

    /** With a plan and no scenario: the scenarios that the plan is for. */
    private static List<Scenario> covered(List<Scenario> all, Optional<RecoveryPlan> followed) {
        return all.stream().filter(scenario -> followed.isEmpty() || scenario.disaster()
                .filter(disaster -> followed.get().getDisasters().contains(disaster)).isPresent()).toList();
    }
}
