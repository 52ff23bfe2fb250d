import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.holdfast.analysis.failure.Toll;
import org.holdfast.analysis.failure.Tolls;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.outcome.Progress;
import org.holdfast.model.Alternative;
import org.holdfast.model.AlternativeNeed;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Component;
import org.holdfast.model.Dependable;
import org.holdfast.model.Dependent;
import org.holdfast.model.Document;
import org.holdfast.model.HoldfastFactory;
import org.holdfast.model.SingleNeed;

/**
 * What the loss of each of many components takes along, by Holdfast and by a plain worklist for one component after
 * another: seconds of both, warm. Each component has three needs, a tenth of which are of any of two alternatives; in a
 * deep plan they are among the fifty components before it, in a shallow one among all before it. A hundredth of the
 * elements are functions. The worklist is run for some of the components, and its time multiplied.
 *
 * <p>Usage: {@code java -cp … LossTimes.java COMPONENTS shallow|deep WORKLISTS}
 */
public final class LossTimes {
    private static final int NEEDS = 3;

    private final int size;
    private final boolean deep;
    private final Random random = new Random(1);
    private final List<Component> components = new ArrayList<>();
    private final Document document = HoldfastFactory.eINSTANCE.createDocument();
    private final int[][] needed;
    private final boolean[] choice;
    private int[][] dependents;

    private LossTimes(int size, boolean deep) {
        this.size = size;
        this.deep = deep;
        int functions = size / 100;
        this.needed = new int[size + functions][];
        this.choice = new boolean[size + functions];
        for (int number = 0; number < size; number++) {
            Component component = HoldfastFactory.eINSTANCE.createNetwork();
            component.setName(String.format("c%07d", number));
            components.add(component);
            add(component, number);
            document.getElements().add(component);
        }
        for (int number = 0; number < functions; number++) {
            BusinessFunction function = HoldfastFactory.eINSTANCE.createBusinessFunction();
            function.setName(String.format("f%07d", number));
            add(function, size + number);
            document.getElements().add(function);
        }
    }

    public static void main(String[] arguments) {
        LossTimes times = new LossTimes(Integer.parseInt(arguments[0]), arguments[1].equals("deep"));
        int worklists = Integer.parseInt(arguments[2]);
        List<Toll> tolls = List.of();
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            PlanIndex index = PlanIndex.of(List.of(times.document));
            long begin = System.nanoTime();
            tolls = Tolls.atFirst(index, Progress.UNWATCHED);
            best = Math.min(best, (System.nanoTime() - begin) / 1e9);
        }
        times.turnRound();
        times.worklists(worklists / 10 + 1);
        long begin = System.nanoTime();
        long[] counted = times.worklists(worklists);
        double plain = (System.nanoTime() - begin) / 1e9 * times.size / counted.length;
        for (int number = 0; number < counted.length; number++) {
            if (counted[number] != tolls.get(number * (times.size / counted.length)).functions()) {
                throw new AssertionError("they differ at " + number);
            }
        }
        System.out.printf("%.1f %.1f%n", best, plain);
    }

    private void add(Dependent dependent, int number) {
        int least = deep ? Math.max(0, number - 50) : 0;
        int most = Math.min(number, size);
        choice[number] = most > NEEDS && random.nextInt(10) == 0;
        needed[number] = most <= NEEDS ? new int[0]
                : random.ints(choice[number] ? 2 : NEEDS, deep && number >= size ? size - 1000 : least, most).toArray();
        AlternativeNeed alternatives = HoldfastFactory.eINSTANCE.createAlternativeNeed();
        alternatives.setRequired(1);
        for (int need : needed[number]) {
            Dependable target = components.get(need);
            if (choice[number]) {
                Alternative alternative = HoldfastFactory.eINSTANCE.createAlternative();
                alternative.setTarget(target);
                alternatives.getAlternatives().add(alternative);
            } else {
                SingleNeed single = HoldfastFactory.eINSTANCE.createSingleNeed();
                single.setTarget(target);
                dependent.getNeeds().add(single);
            }
        }
        if (choice[number]) {
            dependent.getNeeds().add(alternatives);
        }
    }

    private void turnRound() {
        int[] counts = new int[size];
        Arrays.stream(needed).flatMapToInt(Arrays::stream).forEach(need -> counts[need]++);
        dependents = new int[size][];
        Arrays.setAll(dependents, number -> new int[counts[number]]);
        for (int number = 0; number < needed.length; number++) {
            for (int need : needed[number]) {
                dependents[need][--counts[need]] = number;
            }
        }
    }

    /** How many functions the loss of every so many-th component takes along. */
    private long[] worklists(int number) {
        int[] open = new int[needed.length];
        int[] missing = new int[needed.length];
        int[] seen = new int[needed.length];
        boolean[] down = new boolean[needed.length];
        long[] functions = new long[Math.min(number, size)];
        for (int run = 0; run < functions.length; run++) {
            int opened = 0;
            int touched = 0;
            int lost = run * (size / functions.length);
            down[lost] = true;
            open[opened++] = lost;
            for (int at = 0; at < opened; at++) {
                functions[run] += open[at] >= size ? 1 : 0;
                for (int dependent : open[at] < size ? dependents[open[at]] : new int[0]) {
                    if (missing[dependent]++ == 0) {
                        seen[touched++] = dependent;
                    }
                    if (!down[dependent] && missing[dependent] >= (choice[dependent] ? 2 : 1)) {
                        down[dependent] = true;
                        open[opened++] = dependent;
                    }
                }
            }
            for (int at = 0; at < opened; at++) {
                down[open[at]] = false;
            }
            for (int at = 0; at < touched; at++) {
                missing[seen[at]] = 0;
            }
        }
        return functions;
    }
}
