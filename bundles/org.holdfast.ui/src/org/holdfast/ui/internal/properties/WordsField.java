package org.holdfast.ui.internal.properties;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.holdfast.model.HoldfastPackage.Literals;

/** A text or a quantity: written when the field is left or Enter is pressed, and only if it can be read. */
class WordsField extends FieldControl {

    private Text text;
    private String shown = "";

    WordsField(FormField field, FormWishes wishes) {
        super(field, wishes);
    }

    @Override
    Control createControl(Composite form) {
        text = new Text(form, SWT.BORDER | SWT.SINGLE);
        text.addModifyListener(event -> look());
        text.addFocusListener(FocusListener.focusLostAdapter(event -> write()));
        text.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> write()));
        text.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.ESC) {
                text.setText(shown);
                text.selectAll();
            }
        }));
        return text;
    }

    private void look() {
        tell(isEntered() ? problemOf(text.getText()) : Optional.empty());
    }

    private Optional<String> problemOf(String entered) {
        return FieldEdits.problem(field().feature(), entered);
    }

    private void write() {
        String entered = text.getText();
        if (isEntered() && problemOf(entered).isEmpty()) {
            String before = shown;
            shown = entered;
            wishes().change(this, address -> FieldEdits.words(address, (EAttribute) field().feature(), entered),
                    address -> field().feature() == Literals.NAMED_ELEMENT__NAME
                            ? FieldEdits.readdressed(address, before, entered.strip())
                            : address);
        }
    }

    /** Writes something as if it had been typed. */
    final void enter(String words) {
        text.setText(words);
        write();
    }

    /** What the plan says. */
    final String shown() {
        return shown;
    }

    private boolean isEntered() {
        return !text.getText().equals(shown);
    }

    @Override
    void forget() {
        if (isEntered()) {
            text.setText(shown);
        }
    }

    /** What was entered stays, to be put right. */
    @Override
    void refused(String reason) {
        shown = ((FieldValue.Words) field().value()).text();
        tell(Optional.of(reason));
    }

    @Override
    void show(FieldValue value) {
        boolean isKept = isEntered();
        shown = ((FieldValue.Words) value).text();
        if (!isKept && isEntered()) {
            text.setText(shown);
        }
        look();
    }
}
