package org.holdfast.analysis.choice.solver;

import java.util.ArrayList;
import java.util.List;

/**
 * A problem laid out for the search: what an offer counts towards the aim, the cost and the missed objectives, with the
 * charges that only one class has among its own costs, and without offers that another one makes superfluous.
 */
final class Tableau {
    final List<Row> rows;
    final long[] prices;
    /** What each charge counts towards the aim when it is bought. */
    final long[] worths;
    final Limits limits;

    /**
     * The offers of a class, position by position.
     *
     * @param origins
     *            which offer of the class it is
     * @param charges
     *            the shared charges of each offer, as positions in {@code shared}
     * @param shared
     *            the shared charges that any of the offers has
     */
    record Row(int[] origins, long[] values, long[] costs, long[] missed, int[][] charges, int[] shared) {
        int size() {
            return origins.length;
        }
    }

    private Tableau(List<Row> rows, long[] prices, long[] worths, Limits limits) {
        this.rows = rows;
        this.prices = prices;
        this.worths = worths;
        this.limits = limits;
    }

    static Tableau of(ChoiceProblem problem, Aim aim, Limits limits) {
        int[] users = users(problem);
        long most = problem.mostMissed();
        List<Row> rows = new ArrayList<>();
        for (List<Offer> offers : problem.classes()) {
            List<Column> columns = new ArrayList<>();
            for (int i = 0; i < offers.size(); i++) {
                Offer offer = offers.get(i);
                long own = offer.charges().stream().filter(charge -> users[charge] == 1)
                        .mapToLong(problem.charges()::get).sum();
                columns.add(new Column(i, aim.of(offer, most) + (aim.countsCost() ? own : 0), offer.cost() + own,
                        limits.missed() < most ? offer.missed() : 0,
                        offer.charges().stream().filter(charge -> users[charge] > 1).toList()));
            }
            rows.add(Column.row(columns));
        }
        long[] prices = problem.charges().stream().mapToLong(Long::longValue).toArray();
        long[] worths = aim.countsCost() ? prices.clone() : new long[prices.length];
        return new Tableau(rows, prices, worths, limits);
    }

    /** What is left of the tableau when all charges are decided: some are bought, and offers that need others are gone. */
    Tableau with(Decisions decisions) {
        List<Row> left = new ArrayList<>();
        for (Row row : rows) {
            List<Column> columns = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                if (decisions.allow(row, i)) {
                    columns.add(new Column(row.origins[i], row.values[i], row.costs[i], row.missed[i], List.of()));
                }
            }
            left.add(Column.row(columns));
        }
        return new Tableau(left, new long[0], new long[0],
                new Limits(limits.cost() - decisions.paid(prices), limits.missed()));
    }

    /** Which offer of its class each row takes. */
    int[] origins(int[] picks) {
        int[] origins = new int[picks.length];
        for (int row = 0; row < picks.length; row++) {
            origins[row] = rows.get(row).origins()[picks[row]];
        }
        return origins;
    }

    /** Whether a class has no offer. */
    boolean isHopeless() {
        return rows.stream().anyMatch(row -> row.size() == 0);
    }

    /** The charges that more than one class may need. */
    private static int[] users(ChoiceProblem problem) {
        int[] users = new int[problem.charges().size()];
        problem.classes().forEach(offers -> offers.stream().flatMap(offer -> offer.charges().stream()).distinct()
                .forEach(charge -> users[charge]++));
        return users;
    }
}
