import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

import org.holdfast.analysis.choice.solver.Choice;
import org.holdfast.analysis.choice.solver.ChoiceProblem;
import org.holdfast.analysis.choice.solver.Offer;
import org.holdfast.analysis.choice.solver.Solver;
import org.holdfast.analysis.outcome.Progress;

/**
 * Choosing protections, on problems by chance: solves one and prints {@code missed total milliseconds proven} of a run that
 * is warm and of the first one, or writes one for other solvers as an LP file.
 *
 * <pre>
 * ChooseProtections solve KIND SYSTEMS CHARGES SEED SHARE
 * ChooseProtections write KIND SYSTEMS CHARGES SEED SHARE FILE [MISSED]
 * </pre>
 *
 * KIND is {@code own} (each protection serves one system), {@code shared} or {@code mixed}; SHARE is the budget in hundredths
 * of what is spent without one. The file asks for the fewest missed objectives; with MISSED for the least cost and loss
 * without missing more.
 */
public final class ChooseProtections {
    private static final int OFFERS = 6;
    private static final int ROUNDS = 7;
    private static final long ANY = 1L << 50;

    private ChooseProtections() {}

    public static void main(String[] arguments) throws IOException {
        ChoiceProblem problem = problem(arguments[1], Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]),
                Long.parseLong(arguments[4]));
        long most = new Solver(problem, Progress.UNWATCHED).best(ANY).orElseThrow().taken().cost();
        long budget = most * Long.parseLong(arguments[5]) / 100;
        if (arguments[0].equals("write")) {
            Files.writeString(Path.of(arguments[6]), arguments.length > 7
                    ? lp(problem, budget, Integer.parseInt(arguments[7])) : lp(problem, budget, -1));
        } else {
            solve(problem, budget);
        }
    }

    private static void solve(ChoiceProblem problem, long budget) {
        long[] times = new long[ROUNDS];
        Choice choice = null;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            choice = new Solver(problem, Progress.UNWATCHED).best(budget).orElseThrow();
            times[round] = System.nanoTime() - begin;
        }
        long first = times[0];
        Arrays.sort(times);
        System.out.printf("%d %d %d %d %s%n", choice.taken().missed(), choice.taken().total(),
                times[ROUNDS / 2] / 1_000_000, first / 1_000_000, choice.proven() ? "proven" : "unproven");
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

    /** The form that both glpsol and cbc read. */
    private static String lp(ChoiceProblem problem, long budget, int missed) {
        StringBuilder goal = new StringBuilder("Minimize\n goal: 0 none");
        StringBuilder cost = new StringBuilder(" budget: 0 none");
        StringBuilder misses = new StringBuilder(" misses: 0 none");
        StringBuilder rows = new StringBuilder();
        StringBuilder names = new StringBuilder();
        for (int charge = 0; charge < problem.charges().size(); charge++) {
            long price = problem.charges().get(charge);
            term(goal, missed < 0 ? 0 : price, "y" + charge);
            term(cost, price, "y" + charge);
            names.append(" y").append(charge).append('\n');
        }
        for (int each = 0; each < problem.classes().size(); each++) {
            List<Offer> offers = problem.classes().get(each);
            StringBuilder one = new StringBuilder(" one" + each + ":");
            for (int i = 0; i < offers.size(); i++) {
                Offer offer = offers.get(i);
                String name = "x" + each + "_" + i;
                term(goal, missed < 0 ? offer.missed() : offer.cost() + offer.loss(), name);
                term(cost, offer.cost(), name);
                term(misses, offer.missed(), name);
                one.append(" + ").append(name);
                names.append(' ').append(name).append('\n');
            }
            rows.append(one).append(" = 1\n");
            for (int charge = 0; charge < problem.charges().size(); charge++) {
                StringBuilder needs = new StringBuilder();
                for (int i = 0; i < offers.size(); i++) {
                    if (offers.get(i).charges().contains(charge)) {
                        needs.append(" + x").append(each).append('_').append(i);
                    }
                }
                if (!needs.isEmpty()) {
                    rows.append(" need").append(each).append('_').append(charge).append(':').append(needs)
                            .append(" - y").append(charge).append(" <= 0\n");
                }
            }
        }
        return goal + "\nSubject To\n" + cost + " <= " + budget + "\n"
                + (missed < 0 ? "" : misses + " <= " + missed + "\n") + rows + "Bounds\n none = 0\nBinary\n" + names
                + "End\n";
    }

    private static void term(StringBuilder sum, long factor, String name) {
        if (factor != 0) {
            sum.append("\n  + ").append(factor).append(' ').append(name);
        }
    }
}
