package org.holdfast.ui.internal.settings;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

/** A line of the page on which a number is set; in a grid of three columns. */
final class AmountLine {

    private final Amount amount;
    private final Spinner spinner;

    /**
     * @param digits
     *            how many of the number are after the point
     */
    AmountLine(Composite group, Amount amount, int digits, String label, String unit) {
        this.amount = amount;
        new Label(group, SWT.NONE).setText(label);
        spinner = new Spinner(group, SWT.BORDER);
        spinner.setDigits(digits);
        spinner.setMinimum(amount.least());
        spinner.setMaximum(amount.most());
        spinner.setSelection(amount.value());
        spinner.setData(Amount.class.getName(), amount);
        new Label(group, SWT.NONE).setText(unit);
        GridDataFactory.fillDefaults().hint(110, SWT.DEFAULT).applyTo(spinner);
    }

    void showNormal() {
        spinner.setSelection(amount.normal());
    }

    void set() {
        amount.set(spinner.getSelection());
    }
}
