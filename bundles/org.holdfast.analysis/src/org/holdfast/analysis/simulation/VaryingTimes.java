package org.holdfast.analysis.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.holdfast.analysis.schedule.EventNetwork;
import org.holdfast.analysis.schedule.EventNetwork.Event;

/**
 * When the events of a recovery are finished, with durations drawn anew each time. Events that do not depend on a range
 * are worked out once.
 */
public final class VaryingTimes {
    private final int[][] waitsFor;
    private final int[] awaited;
    private final double[] fixed;
    private final Triangular[] takes;
    private final double[] finished;
    private final int[] varying;

    /**
     * @param network
     *            the recovery
     */
    public VaryingTimes(EventNetwork network) {
        List<Event> events = network.events();
        this.waitsFor = events.stream().map(VaryingTimes::positions).toArray(int[][]::new);
        this.awaited = events.stream().mapToInt(Event::awaited).toArray();
        this.fixed = events.stream().mapToDouble(event -> Doubles.of(event.fixedSeconds())).toArray();
        this.takes = events.stream().map(event -> Triangular.of(event.takes())).toArray(Triangular[]::new);
        this.finished = new double[events.size()];
        boolean[] varies = new boolean[events.size()];
        for (int i = 0; i < finished.length; i++) {
            varies[i] = !events.get(i).takes().isFixed() || IntStream.of(waitsFor[i]).anyMatch(from -> varies[from]);
            finished[i] = begin(i, finished) + fixed[i] + takes[i].likely();
        }
        this.varying = IntStream.range(0, finished.length).filter(i -> varies[i]).toArray();
    }

    /** Whether the time of the event depends on a range. */
    public boolean varies(int event) {
        return Arrays.binarySearch(varying, event) >= 0;
    }

    /** The time of each event, in seconds, with likely durations. */
    public double[] likely() {
        return finished.clone();
    }

    /** The time of each event, in seconds, with durations drawn at random. */
    public double[] draw(RandomStream random) {
        double[] drawn = finished.clone();
        for (int event : varying) {
            Triangular range = takes[event];
            double lasts = range.least() == range.most() ? range.likely() : range.below(random.next());
            drawn[event] = begin(event, drawn) + fixed[event] + lasts;
        }
        return drawn;
    }

    private double begin(int event, double[] times) {
        int[] before = waitsFor[event];
        int needed = awaited[event] == 0 ? before.length : Math.min(awaited[event], before.length);
        double[] sorted = new double[before.length];
        for (int i = 0; i < before.length; i++) {
            sorted[i] = times[before[i]];
        }
        if (needed < before.length) {
            Arrays.sort(sorted);
            return sorted[needed - 1];
        }
        double latest = 0;
        for (double time : sorted) {
            latest = Math.max(latest, time);
        }
        return latest;
    }

    private static int[] positions(Event event) {
        return event.waitsFor().stream().mapToInt(Integer::intValue).toArray();
    }
}
