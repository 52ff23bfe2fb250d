package org.holdfast.ui.internal.properties;

import java.util.Arrays;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One of several words: written at once. */
final class ChoiceField extends FieldControl {

    private Combo combo;

    ChoiceField(FormField field, FormWishes wishes) {
        super(field, wishes);
    }

    @Override
    Control createControl(Composite form) {
        combo = combo(form);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            String word = combo.getText();
            wishes().change(this, address -> FieldEdits.choice(address, (EAttribute) field().feature(), word));
        }));
        return combo;
    }

    /** A list that drops down, and does not change its value when the form is scrolled over it. */
    static Combo combo(Composite form) {
        Combo combo = new Combo(form, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
        combo.setVisibleItemCount(20);
        return combo;
    }

    @Override
    void show(FieldValue value) {
        FieldValue.Choice choice = (FieldValue.Choice) value;
        String[] words = choice.words().toArray(String[]::new);
        if (!Arrays.equals(words, combo.getItems())) {
            combo.setItems(words);
        }
        combo.select(choice.words().indexOf(choice.chosen()));
    }
}
