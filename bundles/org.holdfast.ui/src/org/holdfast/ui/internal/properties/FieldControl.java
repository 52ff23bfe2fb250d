package org.holdfast.ui.internal.properties;

import java.util.Optional;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A line of a form in the window: a label, and what shows and changes the value. */
abstract class FieldControl {

    private static final int ROOM_FOR_MARK = 8;

    private final FormWishes wishes;
    private FormField field;
    private Control widget;
    private Optional<ControlDecoration> mark = Optional.empty();
    private Optional<String> problem = Optional.empty();

    FieldControl(FormField field, FormWishes wishes) {
        this.field = field;
        this.wishes = wishes;
    }

    /** Makes the widgets, in a grid of two columns for each field. */
    final void create(Composite form) {
        Label label = new Label(form, SWT.NONE);
        label.setText(field.label() + (field.isRequired() ? "*:" : ":"));
        label.setToolTipText(field.help());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, field.isList() ? SWT.BEGINNING : SWT.CENTER).applyTo(label);
        Control control = createControl(form);
        GridDataFactory.fillDefaults().align(SWT.FILL, field.isList() ? SWT.BEGINNING : SWT.CENTER).grab(true, false)
                .indent(ROOM_FOR_MARK, 0).applyTo(control);
        control.setToolTipText(field.help());
        control.setData("feature", field.feature().getName());
        widget = control;
    }

    /** Makes what shows the value. */
    abstract Control createControl(Composite form);

    /** Shows the value; not over what is entered and not written yet. */
    abstract void show(FieldValue value);

    /** Takes back what is entered and not written. */
    void forget() {
        // most fields are written at once
    }

    /** Shows the value that the field has now. */
    final void update(FormField now) {
        field = now;
        tell(Optional.empty());
        show(now.value());
    }

    final FormField field() {
        return field;
    }

    final FormWishes wishes() {
        return wishes;
    }

    /** Shows what is wrong with what is entered; nothing if it is empty. */
    final void tell(Optional<String> wrong) {
        problem = wrong;
        if (wrong.isPresent()) {
            ControlDecoration shown = mark.orElseGet(this::createMark);
            shown.setDescriptionText(wrong.get());
            shown.show();
        } else {
            mark.ifPresent(ControlDecoration::hide);
        }
        wishes.tell();
    }

    // most fields never need one, and it takes longer to make than the field
    private ControlDecoration createMark() {
        ControlDecoration made = new ControlDecoration(widget, SWT.TOP | SWT.LEFT, widget.getParent());
        made.setImage(FieldDecorationRegistry.getDefault()
                .getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
        mark = Optional.of(made);
        return made;
    }

    /** Says why the text was not changed; what the plan says is shown again. */
    void refused(String reason) {
        show(field.value());
        tell(Optional.of("nothing was changed: " + reason));
    }

    /** What is wrong with what is entered. */
    final Optional<String> problem() {
        return problem.map(says -> field.label() + ": " + says);
    }
}
