package org.holdfast.analysis.tests.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.holdfast.analysis.choice.solver.ChoiceProblem;
import org.holdfast.analysis.choice.solver.Offer;

/** Problems by chance, the same ones for the same seed. */
final class RandomProblems {
    private RandomProblems() {}

    /**
     * A problem in which the first offer of each class costs and needs nothing.
     *
     * @param most
     *            the highest amount; a low one makes many choices equal
     * @param shared
     *            how many charges any class may need; each class has another one of its own
     */
    static ChoiceProblem of(long seed, int classes, int offers, int shared, int most) {
        Random random = new Random(seed);
        List<Long> charges = new ArrayList<>();
        IntStream.range(0, shared + classes).forEach(each -> charges.add((long) random.nextInt(most + 1)));
        List<List<Offer>> all = new ArrayList<>();
        for (int each = 0; each < classes; each++) {
            List<Offer> one = new ArrayList<>(List.of(new Offer(0, random.nextInt(4 * most), random.nextInt(4),
                    new TreeSet<>(Comparator.naturalOrder()))));
            while (one.size() < offers) {
                TreeSet<Integer> needs = new TreeSet<>();
                for (int charge = random.nextInt(3); charge > 0 && shared > 0; charge--) {
                    needs.add(random.nextInt(shared));
                }
                if (random.nextInt(3) == 0) {
                    needs.add(shared + each);
                }
                one.add(new Offer(random.nextBoolean() ? 0 : random.nextInt(most), random.nextInt(2 * most),
                        random.nextInt(4), needs));
            }
            all.add(one);
        }
        return new ChoiceProblem(charges, all);
    }
}
