package org.holdfast.report.section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.holdfast.analysis.simulation.LossStatistics;
import org.holdfast.model.value.Rational;
import org.holdfast.report.chart.ExceedanceCurve;
import org.holdfast.report.chart.Heading;
import org.holdfast.report.chart.Picture;
import org.holdfast.report.wording.Messages;
import org.holdfast.report.wording.Wording;

/** The picture of how likely a year costs more than each of some sums. */
public final class LossChart {

    private LossChart() {}

    /**
     * The picture.
     *
     * @param currency
     *            of the sums
     */
    public static Picture of(LossStatistics statistics, String currency, Wording wording) {
        Messages messages = wording.messages();
        List<ExceedanceCurve.Sum> marked = new ArrayList<>();
        marked.add(new ExceedanceCurve.Sum(messages.text("figure.exceedance.mean"), exact(statistics.mean())));
        statistics.percentiles().stream().filter(percentile -> percentile.percent() >= 90)
                .map(percentile -> new ExceedanceCurve.Sum("P" + percentile.percent(), exact(percentile.loss())))
                .forEach(marked::add);
        return ExceedanceCurve.of(
                new Heading(messages.text("figure.exceedance"), messages.text("figure.exceedance.description"),
                        messages.text("figure.exceedance.nothing")),
                statistics.exceedance().stream()
                        .map(point -> new ExceedanceCurve.Point(exact(point.loss()), exact(point.probability())))
                        .toList(),
                marked, new ExceedanceCurve.Texts(messages.text("figure.exceedance.sum"),
                        messages.text("figure.exceedance.probability")),
                currency, wording);
    }

    /** An amount as it is. */
    static Rational exact(double amount) {
        return Rational.of(new BigDecimal(amount));
    }
}
