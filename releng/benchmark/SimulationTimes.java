import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.holdfast.analysis.outcome.Progress;
import org.holdfast.analysis.simulation.EventLoss;
import org.holdfast.analysis.simulation.LossSimulation;
import org.holdfast.analysis.simulation.Peril;
import org.holdfast.analysis.simulation.Perils;

/**
 * Time of a million simulated years of 12 scenarios, with percentiles and the exceedance curve, in a warm process. Prints
 * the median of the last rounds in milliseconds. The scenarios are those of {@code simulation.py}.
 *
 * <p>Usage: {@code java -cp … SimulationTimes.java YEARS ROUNDS THREADS}
 */
public final class SimulationTimes {
    private static final double[] PER_YEAR = { 2, 1 / 2.0, 1 / 5.0, 1 / 8.0, 1 / 3.0, 1 / 5.0, 1 / 15.0, 1 / 50.0,
            1 / 6.0, 1 / 2.0, 1 / 12.0, 1 / 40.0 };

    public static void main(String[] arguments) {
        int years = Integer.parseInt(arguments[0]);
        long[] times = new long[Integer.parseInt(arguments[1])];
        List<Peril> perils = new ArrayList<>();
        for (int i = 0; i < PER_YEAR.length; i++) {
            perils.add(new Peril("scenario" + i, PER_YEAR[i], new EventLoss.Constant(1000 * (i + 1) + 0.25)));
        }
        double mean = 0;
        for (int round = 0; round < times.length; round++) {
            long begin = System.nanoTime();
            mean += LossSimulation.of(new Perils(perils, List.of()),
                    new LossSimulation.Settings(years, round, List.of(10_000.0)), Integer.parseInt(arguments[2]),
                    Progress.UNWATCHED).statistics().mean();
            times[round] = System.nanoTime() - begin;
        }
        long[] warm = Arrays.copyOfRange(times, times.length / 2, times.length);
        Arrays.sort(warm);
        System.out.printf("%d %.0f%n", warm[warm.length / 2] / 1_000_000, mean / times.length);
    }
}
