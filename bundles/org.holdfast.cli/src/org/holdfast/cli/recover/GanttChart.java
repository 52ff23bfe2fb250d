package org.holdfast.cli.recover;

import java.math.BigInteger;
import java.util.List;

import org.holdfast.analysis.schedule.Activity;
import org.holdfast.cli.console.TextTable;
import org.holdfast.model.value.Elapsed;
import org.holdfast.model.value.Rational;

/** A small chart of who is busy when: a line for each activity, the critical ones marked. */
final class GanttChart {
    private static final int WIDEST_NAME = 24;
    private static final char CRITICAL = '#';
    private static final char SLACK = '=';

    private GanttChart() {}

    /** The chart; nothing if no time passes. */
    static String of(List<Activity> activities, Rational end) {
        if (end.signum() == 0) {
            return "";
        }
        int names = Math.min(WIDEST_NAME,
                activities.stream().mapToInt(activity -> name(activity).length()).max().orElse(0));
        int width = TextTable.WIDTH - names - 1;
        StringBuilder text = new StringBuilder(" ".repeat(names + 1)).append(scale(end, width)).append('\n');
        activities.forEach(activity -> text.append(line(activity, end, names, width)).append('\n'));
        return text.toString();
    }

    private static String scale(Rational end, int width) {
        String last = new Elapsed(end).toString();
        return "0" + " ".repeat(Math.max(1, width - 1 - last.length())) + last;
    }

    private static String line(Activity activity, Rational end, int names, int width) {
        String name = name(activity);
        String cut = name.length() > names ? name.substring(0, names) : name;
        int from = Math.min(width - 1, column(activity.start(), end, width));
        int until = Math.min(width, Math.max(from + 1, column(activity.finish(), end, width)));
        String bar = String.valueOf(activity.isCritical() ? CRITICAL : SLACK).repeat(until - from);
        return cut + " ".repeat(names - cut.length() + 1 + from) + bar;
    }

    private static String name(Activity activity) {
        return activity.name().isEmpty() ? "disruption" : activity.name();
    }

    /** Rounded, so that what follows begins where that before it ends. */
    private static int column(Rational time, Rational end, int width) {
        Rational half = new Rational(BigInteger.ONE, BigInteger.TWO);
        return time.times(Rational.of(width)).dividedBy(end).plus(half).floor().intValue();
    }
}
