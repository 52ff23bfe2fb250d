package org.holdfast.report.chart;

import org.holdfast.report.wording.Wording;

/** Axes that several pictures have. */
final class Axes {

    private Axes() {}

    /** An axis of money from 0 to a greatest sum, with some so many round sums at most. */
    static Plane.Axis ofMoney(String title, String currency, double greatest, int most, Wording wording) {
        double length = greatest > 0 ? greatest : 1;
        return new Plane.Axis(title + " (" + currency + ")", Ticks.numbers(length, most),
                sum -> wording.number(Math.round(sum)), sum -> sum / length);
    }
}
