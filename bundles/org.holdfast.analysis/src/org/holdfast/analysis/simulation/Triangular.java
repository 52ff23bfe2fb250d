package org.holdfast.analysis.simulation;

import org.holdfast.model.value.DurationRange;

/**
 * The triangular distribution of a duration.
 *
 * @param least
 *            seconds at least
 * @param likely
 *            the most likely seconds
 * @param most
 *            seconds at most
 */
public record Triangular(double least, double likely, double most) {

    /** The distribution of a range. */
    public static Triangular of(DurationRange range) {
        return new Triangular(range.least().seconds(), range.likely().seconds(), range.most().seconds());
    }

    /**
     * The seconds below which a share of all durations lies: the inverse of the distribution function.
     *
     * @param share
     *            from 0 to 1
     */
    public double below(double share) {
        double width = most - least;
        if (width == 0) {
            return likely;
        }
        double rising = (likely - least) / width;
        return share <= rising ? least + Math.sqrt(share * width * (likely - least))
                : most - Math.sqrt((1 - share) * width * (most - likely));
    }
}
