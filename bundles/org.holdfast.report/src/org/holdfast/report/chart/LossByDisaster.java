package org.holdfast.report.chart;

import java.util.Comparator;
import java.util.List;
import java.util.function.LongFunction;

import org.holdfast.model.value.Rational;
import org.holdfast.report.wording.Wording;

/** What each disaster is expected to cost a year. */
public final class LossByDisaster {

    private LossByDisaster() {}

    /** A disaster and its annual loss expectancy. */
    public record Loss(String name, Rational yearly) {}

    /**
     * Draws the largest losses, and the sum of the rest.
     *
     * @param losses
     *            in any order
     * @param rest
     *            the words for so many more disasters
     */
    public static Picture of(Heading heading, List<Loss> losses, LongFunction<String> rest, String currency,
            Wording wording) {
        return losses.isEmpty() ? Blank.of(heading)
                : new LossBars(largestFirst(losses), rest, currency, wording).draw(heading);
    }

    private static List<Loss> largestFirst(List<Loss> losses) {
        return losses.stream().sorted(Comparator.comparing(Loss::yearly).reversed().thenComparing(Loss::name)).toList();
    }
}
