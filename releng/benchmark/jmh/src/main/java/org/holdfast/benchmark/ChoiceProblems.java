package org.holdfast.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

import org.holdfast.analysis.choice.solver.ChoiceProblem;
import org.holdfast.analysis.choice.solver.Offer;
import org.holdfast.analysis.choice.solver.Solver;
import org.holdfast.analysis.outcome.Progress;

/**
 * A problem of choosing protections by chance, the same for the same name.
 *
 * @param problem
 *            what is chosen from
 * @param budget
 *            what may be spent
 */
record ChoiceProblems(ChoiceProblem problem, long budget) {
    private static final int OFFERS = 6;
    private static final long ANY = 1L << 50;
    private static final long SEED = 1;

    /**
     * The problem of a name.
     *
     * @param name
     *            {@code KIND-SYSTEMS-CHARGES-SHARE}: the kind is {@code own} (each protection serves one system), {@code shared}
     *            or {@code mixed}; the share is the budget in hundredths of what is spent without one
     */
    static ChoiceProblems of(String name) {
        String[] parts = name.split("-");
        ChoiceProblem problem = problem(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), SEED);
        long most = new Solver(problem, Progress.UNWATCHED).best(ANY).orElseThrow().taken().cost();
        return new ChoiceProblems(problem, most * Long.parseLong(parts[3]) / 100);
    }

    private static ChoiceProblem problem(String kind, int systems, int charges, long seed) {
        Random random = new Random(seed);
        List<Long> prices = new ArrayList<>();
        for (int charge = 0; charge < charges; charge++) {
            prices.add(kind.equals("own") ? 0 : 100L * (1000 + random.nextInt(9000)));
        }
        List<List<Offer>> classes = new ArrayList<>();
        for (int each = 0; each < systems; each++) {
            classes.add(offers(kind, charges, random));
        }
        return new ChoiceProblem(prices, classes);
    }

    private static List<Offer> offers(String kind, int charges, Random random) {
        long unprotected = 100_000 + random.nextInt(20_000_000);
        List<Offer> offers = new ArrayList<>(List.of(new Offer(0, unprotected, 2, new TreeSet<>())));
        for (int each = 0; each < OFFERS; each++) {
            double quality = random.nextDouble();
            TreeSet<Integer> needs = new TreeSet<>();
            if (kind.equals("shared") || kind.equals("mixed") && random.nextBoolean()) {
                needs.add(random.nextInt(charges));
                if (random.nextInt(3) == 0) {
                    needs.add(random.nextInt(charges));
                }
            }
            long cost = kind.equals("shared") ? 0
                    : (long) (100 * (50 + quality * 2000 * (0.5 + random.nextDouble())));
            offers.add(new Offer(cost, (long) (unprotected * (1 - quality)), quality > 0.8 ? 0 : quality > 0.4 ? 1 : 2,
                    needs));
        }
        return offers;
    }
}
