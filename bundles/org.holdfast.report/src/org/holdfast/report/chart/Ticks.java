package org.holdfast.report.chart;

import java.util.ArrayList;
import java.util.List;

/** Round places on axes. */
final class Ticks {
    private static final double MINUTE = 60;
    private static final double HOUR = 3600;
    private static final double DAY = 86_400;
    private static final double[] TIMES = { 1, 2, 5, 10, 15, 30, MINUTE, 2 * MINUTE, 5 * MINUTE, 10 * MINUTE,
            15 * MINUTE,
            30 * MINUTE, HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 5 * DAY, 10 * DAY, 20 * DAY,
            50 * DAY, 100 * DAY };
    private static final double[] SPREAD_TIMES = { MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 4 * HOUR, 12 * HOUR, DAY,
            3 * DAY, 7 * DAY, 30 * DAY, 90 * DAY, 365 * DAY };
    private static final double[] LEADING = { 1, 2, 5 };

    private Ticks() {}

    /** Whole numbers from 0 to a greatest value, some so many at most. */
    static List<Double> numbers(double greatest, int most) {
        double decade = 1;
        while (true) {
            for (double leading : LEADING) {
                if (greatest / (leading * decade) <= most) {
                    return every(leading * decade, greatest);
                }
            }
            decade *= 10;
        }
    }

    /** Times from 0 to a greatest one, in seconds, some so many at most. */
    static List<Double> times(double greatest, int most) {
        for (double step : TIMES) {
            if (greatest / step <= most) {
                return every(step, greatest);
            }
        }
        return numbers(greatest / DAY, most).stream().map(days -> days * DAY).toList();
    }

    /** Times for an axis on which short ones take more room than is theirs. */
    static List<Double> spreadTimes(double greatest) {
        List<Double> ticks = new ArrayList<>();
        for (double time : SPREAD_TIMES) {
            if (time <= greatest) {
                ticks.add(time);
            }
        }
        return ticks;
    }

    private static List<Double> every(double step, double greatest) {
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; i * step <= greatest; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }
}
