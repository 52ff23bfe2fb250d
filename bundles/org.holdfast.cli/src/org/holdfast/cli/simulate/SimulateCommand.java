package org.holdfast.cli.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.holdfast.analysis.cost.Losses;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.simulation.LossSimulation;
import org.holdfast.analysis.simulation.Perils;
import org.holdfast.cli.CallException;
import org.holdfast.cli.ExitStatus;
import org.holdfast.cli.Surroundings;
import org.holdfast.cli.analysis.PlanMoney;
import org.holdfast.cli.analysis.PlanOptions;
import org.holdfast.cli.analysis.TableFormat;
import org.holdfast.cli.console.ProgressLine;
import org.holdfast.model.Plan;
import org.holdfast.model.value.Scalar;
import org.holdfast.model.value.ValueFormatException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code holdfast simulate}: what a year may cost, by chance. */
@Command(name = "simulate", mixinStandardHelpOptions = true, sortOptions = false, //
        description = "Simulates years in which disasters occur by chance: what a year costs, and how likely it costs more.")
public final class SimulateCommand implements Callable<Integer> {
    private static final int MOST_THREADS = 256;

    private final Surroundings surroundings;

    @Mixin
    private PlanOptions plan = new PlanOptions();

    @Option(names = "--years", paramLabel = "N", defaultValue = "100000", description = "How many years; 100000, if not given.")
    private int years;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "A whole number: the same seed gives the same years; 1, if not given.")
    private long seed;

    @Option(names = "--threads", paramLabel = "T", description = "How many threads work; as many as there are processors, if not given. The result is the same.")
    private Optional<Integer> threads = Optional.empty();

    @Option(names = "--over", paramLabel = "SUM", split = ",", description = "Sums of money: how likely does a year cost more?")
    private List<String> over = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text, json or csv: how likely a year costs more than each of some sums.")
    private TableFormat format = TableFormat.text;

    /**
     * @param surroundings
     *            where results and messages go
     */
    public SimulateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        checkOptions();
        List<Double> sums = sums();
        PlanIndex index = PlanIndex.of(plan.load(surroundings).documents());
        Plan subject = PlanOptions.subject(index);
        Losses losses = Losses.of(index);
        Perils perils = Perils.of(index, losses.recovered());
        int working = threads
                .orElseGet(() -> Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
        LossSimulation simulation = ProgressLine.during(surroundings,
                progress -> LossSimulation.of(perils, new LossSimulation.Settings(years, seed,
                        sums), working, progress));
        PlanMoney money = PlanMoney.of(index);
        surroundings.out().print(switch (format) {
            case text -> new SimulationText(money).of(simulation, losses.cost().yearly());
            case json -> SimulationJson.of(subject, simulation, losses.cost().yearly(), money);
            case csv -> SimulationCsv.of(simulation, money);
        });
        return ExitStatus.FINE;
    }

    private void checkOptions() {
        if (years < 1 || years > LossSimulation.Settings.MOST_YEARS) {
            throw new CallException(
                    "--years " + years + " is out of range; expected 1 to " + LossSimulation.Settings.MOST_YEARS);
        }
        threads.filter(number -> number < 1 || number > MOST_THREADS).ifPresent(number -> {
            throw new CallException("--threads " + number + " is out of range; expected 1 to " + MOST_THREADS);
        });
    }

    private List<Double> sums() {
        return over.stream().map(SimulateCommand::sum).sorted().distinct().toList();
    }

    private static double sum(String text) {
        try {
            return Scalar.parse(text).value().doubleValue();
        } catch (ValueFormatException e) {
            throw new CallException("--over '" + text + "' is no sum of money; expected a number such as 50000");
        }
    }
}
