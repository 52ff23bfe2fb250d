package org.holdfast.ui.internal.properties;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Whether something holds: written at once. */
final class FlagField extends FieldControl {

    private Button check;

    FlagField(FormField field, FormWishes wishes) {
        super(field, wishes);
    }

    @Override
    Control createControl(Composite form) {
        check = new Button(form, SWT.CHECK);
        check.setText("yes");
        check.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            boolean isOn = check.getSelection();
            wishes().change(this, address -> FieldEdits.flag(address, (EAttribute) field().feature(), isOn));
        }));
        return check;
    }

    @Override
    void show(FieldValue value) {
        check.setSelection(((FieldValue.Flag) value).isOn());
    }
}
