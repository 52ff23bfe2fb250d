package org.holdfast.ui.internal.properties;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.holdfast.ui.internal.view.Days;

/** A day: typed, or picked from a calendar that drops down beside. */
final class DayField extends WordsField {

    private DateTime picker;

    DayField(FormField field, FormWishes wishes) {
        super(field, wishes);
    }

    @Override
    Control createControl(Composite form) {
        Composite area = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(area);
        Control text = super.createControl(area);
        text.setToolTipText(field().help());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        picker = new DateTime(area, SWT.DATE | SWT.DROP_DOWN);
        picker.setToolTipText("Pick a day");
        picker.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> pick()));
        return area;
    }

    private void pick() {
        LocalDate picked = Days.in(picker);
        // where it only shows what is said there is nothing to write
        if (!said().equals(Optional.of(picked))) {
            enter(picked.toString());
        }
    }

    private Optional<LocalDate> said() {
        try {
            return Optional.of(LocalDate.parse(shown()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    @Override
    void show(FieldValue value) {
        super.show(value);
        said().ifPresent(day -> Days.show(picker, day));
    }
}
