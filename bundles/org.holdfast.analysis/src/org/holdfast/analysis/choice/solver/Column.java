package org.holdfast.analysis.choice.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An offer on its way into a tableau.
 *
 * @param origin
 *            which offer of its class it is
 * @param value
 *            what it counts towards the aim
 * @param cost
 *            what it costs
 * @param missed
 *            how many objectives are missed, if that is limited
 * @param charges
 *            the charges that it shares with offers of other classes
 */
record Column(int origin, long value, long cost, long missed, List<Integer> charges) {

    /** The offers of a class without those that another one makes superfluous. */
    static Tableau.Row row(List<Column> columns) {
        List<Column> kept = new ArrayList<>();
        for (Column column : columns) {
            if (kept.stream().noneMatch(other -> other.isNoWorseThan(column))) {
                kept.removeIf(column::isNoWorseThan);
                kept.add(column);
            }
        }
        int[] shared = kept.stream().flatMap(column -> column.charges.stream()).distinct().sorted()
                .mapToInt(Integer::intValue).toArray();
        return new Tableau.Row(kept.stream().mapToInt(Column::origin).toArray(),
                kept.stream().mapToLong(Column::value).toArray(), kept.stream().mapToLong(Column::cost).toArray(),
                kept.stream().mapToLong(Column::missed).toArray(),
                kept.stream().map(column -> column.positions(shared)).toArray(int[][]::new), shared);
    }

    private boolean isNoWorseThan(Column other) {
        return value <= other.value && cost <= other.cost && missed <= other.missed
                && other.charges.containsAll(charges);
    }

    private int[] positions(int[] shared) {
        return charges.stream().mapToInt(charge -> Arrays.binarySearch(shared, charge)).toArray();
    }
}
