package org.holdfast.ui.internal.view;

import java.time.LocalDate;

import org.eclipse.swt.widgets.DateTime;

/** Days in the widget for them, which counts months from 0. */
public final class Days {

    private Days() {}

    /** The day that a widget shows. */
    public static LocalDate in(DateTime widget) {
        return LocalDate.of(widget.getYear(), widget.getMonth() + 1, widget.getDay());
    }

    /** Has a widget show a day. */
    public static void show(DateTime widget, LocalDate day) {
        widget.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    }
}
